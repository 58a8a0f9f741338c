package dev.interlock.terminal;

import dev.interlock.view.Mouse;
import dev.interlock.view.Mouse.Action;
import java.util.Optional;

/** What a terminal reports of the mouse, in the form that knows no last column. */
final class Pointer {

  /** Switches on clicks and the wheel, but no movement: on a slow line it would be dear. */
  static final String ON = "\u001B[?1000h\u001B[?1006h";

  /** Switches off whatever of the mouse may be on. */
  static final String OFF = "\u001B[?1000l\u001B[?1002l\u001B[?1003l\u001B[?1006l";

  /** Shift, Alt and Ctrl; whether they are pressed is all the same. */
  private static final int MODIFIERS = 4 | 8 | 16;

  private Pointer() {}

  /**
   * A report such as {@code 0;120;5}: what was done, and where, from 1 on. Empty if it means
   * nothing here: a release, a movement, another button.
   */
  static Optional<Mouse> read(String report, boolean pressed) {
    if (!pressed || !report.matches("\\d{1,3};\\d{1,5};\\d{1,5}")) {
      return Optional.empty();
    }
    String[] numbers = report.split(";", -1);
    int column = Integer.parseInt(numbers[1]) - 1;
    int row = Integer.parseInt(numbers[2]) - 1;
    Action action =
        switch (Integer.parseInt(numbers[0]) & ~MODIFIERS) {
          case 0 -> Action.CLICK;
          case 64 -> Action.WHEEL_UP;
          case 65 -> Action.WHEEL_DOWN;
          default -> null;
        };
    return column < 0 || row < 0
        ? Optional.empty()
        : Optional.ofNullable(action).map(it -> new Mouse(it, column, row));
  }
}
