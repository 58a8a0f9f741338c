package dev.interlock.view;

/**
 * A step of a process's program, in words.
 *
 * @param pointer where it stands in the scenario, as a process reports it
 * @param depth how deeply it is nested, from 0
 */
public record StepLine(String pointer, int depth, String text) {}
