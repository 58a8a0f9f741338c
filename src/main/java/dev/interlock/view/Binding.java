package dev.interlock.view;

import java.util.List;
import java.util.Optional;

/**
 * What a key means: for the dispatch, the help page, the line of keys and the palette alike.
 *
 * @param where in which states of the screen it is heard
 * @param keys that all do the same, or the same in two directions
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
    PICKER,
    MENU,
    /** A line is being typed: most keys are letters of it. */
    TYPING;

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
      if (overlay instanceof Overlay.Menu) {
        return MENU;
      }
      if (overlay instanceof Overlay.Prompt || overlay instanceof Overlay.Palette) {
        return TYPING;
      }
      return overlay instanceof Overlay.Picker ? PICKER : PANES;
    }
  }

  /** What belongs together on the help page, in its order. */
  enum Group {
    /** Answers to what the screen asks; they are told where it asks. */
    ANSWER,
    PLAY,
    PROCESS,
    PANES,
    OUTPUT,
    TIME,
    FIND,
    LEAVE;

    /** The key of its title. */
    String key() {
      return "keys." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * How it is explained. What it means has the key {@code means.NAME}.
   *
   * @param name also of the palette's command
   * @param shown the keys as they are written
   * @param panes where it is of special use; none: everywhere
   */
  record Words(String name, String shown, Group group, List<Pane> panes, Hint hint) {}

  /** Whether it is of use now, and the key of the word that says so in the line of keys. */
  @FunctionalInterface
  interface Hint {
    Optional<String> of(Desk desk, Look look);
  }

  /** What it does. */
  @FunctionalInterface
  interface Deed {
    Pressed press(Desk desk, Look look, Key key);
  }

  boolean hears(Key key, Where state) {
    return where.contains(state) && keys.contains(key);
  }

  /** What it does where the direction of the key does not matter. */
  Pressed press(Desk desk, Look look) {
    return deed.press(desk, look, keys.get(0));
  }
}
