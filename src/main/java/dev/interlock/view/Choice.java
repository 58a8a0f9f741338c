package dev.interlock.view;

/**
 * A scenario that can be played.
 *
 * @param file what {@link Command.Pick} names
 * @param group what it stands under; those of one group follow each other
 * @param label its file's name, shown beside the title
 */
public record Choice(String file, String group, String label, String title, String description) {}
