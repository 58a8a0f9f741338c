package dev.interlock.view;

import java.util.List;

/**
 * What a key means: for the dispatch, the help page and the line of keys alike.
 *
 * @param where in which states of the screen it is heard
 * @param keys that all do the same
 */
record Binding(List<Where> where, List<Key> keys, Words words, Deed deed) {

  /** States of the screen that hear different keys. */
  enum Where {
    PANES,
    /** The timeline has the keys; what it does not hear goes to the panes. */
    TIMELINE,
    HELP,
    CONFIRM,
    INSPECTOR,
    PICKER;

    /** Those in which a desk is, the narrowest first. */
    static List<Where> of(Desk desk) {
      Where state = of(desk.overlay());
      return state == PANES && desk.focus().pane() == Pane.TIMELINE
          ? List.of(TIMELINE, PANES)
          : List.of(state);
    }

    private static Where of(Overlay overlay) {
      if (overlay instanceof Overlay.Help) {
        return HELP;
      }
      if (overlay instanceof Overlay.Confirm) {
        return CONFIRM;
      }
      if (overlay instanceof Overlay.Inspector) {
        return INSPECTOR;
      }
      return overlay instanceof Overlay.Picker ? PICKER : PANES;
    }
  }

  /**
   * How it is explained.
   *
   * @param shown the keys as they are written
   * @param hint one word for the line of keys; empty: not shown there
   * @param meaning for the help page; empty: not shown there
   * @param panes where the hint is of use; none: everywhere
   */
  record Words(String shown, String hint, String meaning, List<Pane> panes) {}

  /** What it does. */
  @FunctionalInterface
  interface Deed {
    Pressed press(Desk desk, Look look, Key key);
  }

  boolean hears(Key key, Where state) {
    return where.contains(state) && keys.contains(key);
  }
}
