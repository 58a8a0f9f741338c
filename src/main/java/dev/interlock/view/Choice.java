package dev.interlock.view;

/**
 * A scenario that can be played.
 *
 * @param file what {@link Command.Pick} names
 * @param label its file's name, shown beside the title
 */
public record Choice(String file, String label, String title, String description) {}
