package dev.interlock.view;

/** Something that the scenario expects, in words, and what has come of it so far. */
public record Expected(String words, State state) {

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
