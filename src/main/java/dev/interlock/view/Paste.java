package dev.interlock.view;

/**
 * Text that was pasted: it is never taken for keys.
 *
 * @param text as it came, at most as long as the keyboard takes in at once
 */
public record Paste(String text) implements Input {}
