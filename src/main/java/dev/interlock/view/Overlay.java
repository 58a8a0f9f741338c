package dev.interlock.view;

/** What lies over the panes and has the keys. */
public sealed interface Overlay {

  /** Nothing: the panes have the keys. */
  record Nothing() implements Overlay {}

  /** The table of keys, from a row on. */
  record Help(int offset) implements Overlay {}

  /**
   * A question before something that cannot be undone.
   *
   * @param command what a yes does
   * @param under what comes back after a no
   */
  record Confirm(Command command, String question, Overlay under) implements Overlay {}

  /**
   * All about one thing.
   *
   * @param back how many rows the facts are scrolled back from where they end, or from the fact
   *     that they are about
   */
  record Inspector(Thing thing, int back) implements Overlay {}

  /** The scenarios that can be played, and the one under the cursor. */
  record Picker(int index) implements Overlay {}
}
