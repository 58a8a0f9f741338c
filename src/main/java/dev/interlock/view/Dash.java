package dev.interlock.view;

import dev.interlock.past.Doing;

/** How a doing looks in a process's lane. */
record Dash(char letter, Ink ink) {

  static final Dash RUN = new Dash('━', Ink.ACTIVE);
  static final Dash WAIT = new Dash('┄', Ink.WAITING);
  static final Dash SLEEP = new Dash('·', Ink.SLEEPING);
  private static final Dash STOPPED = new Dash('▮', Ink.PAUSED);
  private static final Dash BLANK = new Dash(' ', Ink.PLAIN);
  private static final Dash BAD = new Dash(' ', Ink.FAIL);

  static Dash of(Doing doing) {
    return switch (doing.kind()) {
      case RUNS -> RUN;
      case WAITS -> WAIT;
      case SLEEPS -> SLEEP;
      case STOPPED -> STOPPED;
      case UNBORN, STARTS -> BLANK;
      case ENDED -> doing.code() == 0 ? BLANK : BAD;
      case FAILED -> BAD;
    };
  }

  /** The call that it waits for, as Python would write it, or how it ended. */
  static String words(Doing doing, Scene scene) {
    return switch (doing.kind()) {
      case RUNS -> doing.verb().isEmpty() ? scene.say("timeline.run") : call(doing);
      case WAITS, SLEEPS -> call(doing);
      case UNBORN -> "";
      case STOPPED -> scene.say("timeline.stopped");
      case STARTS -> scene.say("timeline.starting");
      case ENDED, FAILED -> ending(doing, scene);
    };
  }

  /** How it ended, as a program would say it. */
  static String ending(Doing doing, Scene scene) {
    if (doing.kind() == Doing.Kind.FAILED) {
      return "✗";
    }
    return doing.code() < 0
        ? Standing.signal(-doing.code(), scene)
        : scene.say("standing.exit", doing.code());
  }

  private static String call(Doing doing) {
    return doing.target().isEmpty()
        ? doing.verb() + "()"
        : doing.target() + "." + doing.verb() + "()";
  }
}
