package dev.interlock.view;

import java.util.List;

/**
 * A scenario that can be played.
 *
 * @param file what {@link Command.Pick} names
 * @param group what it stands under; those of one group follow each other
 * @param label its file's name, shown beside the title
 */
public record Choice(
    String file, String group, String label, String title, String description, Cast cast) {

  /**
   * What it declares.
   *
   * @param expects whether it says what should come of it
   */
  public record Cast(List<Part> processes, List<Part> resources, boolean expects) {

    /** Nothing is known. */
    public static final Cast UNKNOWN = new Cast(List.of(), List.of(), false);

    public Cast {
      processes = List.copyOf(processes);
      resources = List.copyOf(resources);
    }
  }

  /**
   * A declaration.
   *
   * @param kind in a word; empty if there is nothing special about it
   * @param count how many of them there are
   */
  public record Part(String name, String kind, int count) {

    /** {@code fork ×5 lock}. */
    String text() {
      return name + (count == 1 ? "" : " ×" + count) + (kind.isEmpty() ? "" : " " + kind);
    }
  }
}
