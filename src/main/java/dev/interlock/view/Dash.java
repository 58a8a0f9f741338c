package dev.interlock.view;

import dev.interlock.past.Doing;

/** How a doing looks in a process's lane. */
record Dash(char letter, Ink ink) {

  static final Dash RUN = new Dash('━', Ink.ACTIVE);
  static final Dash WAIT = new Dash('┄', Ink.WAITING);
  static final Dash SLEEP = new Dash('·', Ink.SLEEPING);
  private static final Dash BLANK = new Dash(' ', Ink.PLAIN);
  private static final Dash BAD = new Dash(' ', Ink.FAIL);

  static Dash of(Doing doing) {
    return switch (doing.kind()) {
      case RUNS -> RUN;
      case WAITS -> WAIT;
      case SLEEPS -> SLEEP;
      case UNBORN, STARTS -> BLANK;
      case ENDED -> doing.code() == 0 ? BLANK : BAD;
      case FAILED -> BAD;
    };
  }

  /** The call that it waits for, as Python would write it, or how it ended. */
  static String words(Doing doing) {
    return switch (doing.kind()) {
      case RUNS -> doing.verb().isEmpty() ? "●" : call(doing);
      case WAITS, SLEEPS -> call(doing);
      case UNBORN, STARTS -> "○";
      case ENDED ->
          doing.code() < 0 ? Standing.signal(-doing.code()) : "exit " + doing.code();
      case FAILED -> "✗";
    };
  }

  private static String call(Doing doing) {
    return doing.target().isEmpty()
        ? doing.verb() + "()"
        : doing.target() + "." + doing.verb() + "()";
  }
}
