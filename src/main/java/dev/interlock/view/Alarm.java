package dev.interlock.view;

/**
 * A finding, in words.
 *
 * @param title its kind: {@code deadlock}
 * @param sentence what was found
 * @param standstill whether nobody can move any more because of it
 */
public record Alarm(String title, String sentence, boolean standstill) {}
