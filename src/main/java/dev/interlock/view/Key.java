package dev.interlock.view;

/**
 * A key that was pressed.
 *
 * @param letter what was typed if it is a letter; else 0. With Ctrl it is in lower case
 */
public record Key(Name name, char letter, boolean ctrl, boolean alt, boolean shift)
    implements Input {

  /** Which key it is. */
  public enum Name {
    LETTER,
    ESCAPE,
    ENTER,
    TAB,
    BACK_TAB,
    BACKSPACE,
    DELETE,
    UP,
    DOWN,
    LEFT,
    RIGHT,
    HOME,
    END,
    PAGE_UP,
    PAGE_DOWN,
    /** Any other key; it does nothing. */
    OTHER
  }

  public static Key letter(char letter) {
    return new Key(Name.LETTER, letter, false, false, false);
  }

  public static Key ctrl(char letter) {
    return new Key(Name.LETTER, letter, true, false, false);
  }

  public static Key of(Name name) {
    return new Key(name, '\0', false, false, false);
  }

  /** The same key with modifiers pressed. */
  public Key with(boolean ctrlToo, boolean altToo, boolean shiftToo) {
    return new Key(name, letter, ctrl || ctrlToo, alt || altToo, shift || shiftToo);
  }
}
