package dev.interlock.view;

import java.util.List;
import java.util.Optional;

/** What lies over the panes and has the keys. */
public sealed interface Overlay {

  /** What lies below, to be seen meanwhile and to come back to; itself if nothing does. */
  default Overlay under() {
    return this;
  }

  /** Nothing: the panes have the keys. */
  record Nothing() implements Overlay {}

  /** The table of keys, from a row on. */
  record Help(int offset) implements Overlay {}

  /**
   * A question before something that cannot be undone.
   *
   * @param command what a yes does
   */
  record Confirm(Command command, String question, Overlay under) implements Overlay {}

  /**
   * All about one thing.
   *
   * @param back how many rows the facts are scrolled back from where they end, or from the fact
   *     that they are about
   */
  record Inspector(Thing thing, int back) implements Overlay {}

  /**
   * The scenarios that can be played.
   *
   * @param index of the one under the cursor, among those that pass the filter
   * @param filter only scenarios in which this stands, whatever the case; empty: all
   */
  record Picker(int index, String filter) implements Overlay {}

  /** A list of things to do, from which one is chosen. */
  record Menu(String title, List<Item> items, int index, Overlay under) implements Overlay {
    public Menu {
      items = List.copyOf(items);
    }
  }

  /**
   * One thing to do.
   *
   * @param question asked before it is done; empty: it is done at once
   */
  record Item(String label, Command command, Optional<String> question) {}

  /**
   * A line that is asked for.
   *
   * @param before what a filter or search was, for coming back
   */
  record Prompt(Purpose purpose, Draft draft, String before, Overlay under) implements Overlay {}

  /** What the line is for. */
  sealed interface Purpose {

    /** Only what contains it is shown. */
    record Filter() implements Purpose {}

    /** It is marked wherever it stands, and jumped to. */
    record Search() implements Purpose {}

    /** It is written to the standard input of a process. */
    record Stdin(String process) implements Purpose {}
  }

  /**
   * A command by its name.
   *
   * @param index of the suggestion under the cursor
   * @param complaint what was wrong with what was entered; empty: nothing
   */
  record Palette(Draft draft, int index, String complaint, Overlay under) implements Overlay {}
}
