package dev.interlock.view;

/**
 * Something that the scenario expects, and what has come of it so far.
 *
 * @param words what must come true
 * @param seen what was seen
 */
public record Expected(String words, String seen, State state) {

  /** What can be said of it. */
  public enum State {
    PASSED,
    FAILED,
    /** It can still come true or not. */
    OPEN
  }

  boolean failed() {
    return state == State.FAILED;
  }
}
