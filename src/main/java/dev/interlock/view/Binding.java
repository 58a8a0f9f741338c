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
    HELP,
    CONFIRM,
    INSPECTOR,
    PICKER;

    static Where of(Overlay overlay) {
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
