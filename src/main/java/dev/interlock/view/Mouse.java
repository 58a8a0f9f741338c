package dev.interlock.view;

/**
 * Something done with the mouse.
 *
 * @param column from 0 on
 * @param row from 0 on
 */
public record Mouse(Action action, int column, int row) implements Input {

  /** What was done. */
  public enum Action {
    CLICK,
    WHEEL_UP,
    WHEEL_DOWN
  }
}
