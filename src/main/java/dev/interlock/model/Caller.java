package dev.interlock.model;

/**
 * Who asks.
 *
 * @param child declared name of the process
 * @param id number of the request, chosen by the child and repeated in the reply
 * @param step JSON pointer of the step that asks; empty if the child does not say
 */
public record Caller(String child, long id, String step) {}
