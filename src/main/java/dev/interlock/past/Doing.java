package dev.interlock.past;

import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.Pending;

/**
 * What a process does for a while.
 *
 * @param verb what it asked for and waits for: {@code acquire}; else empty
 * @param target of what; empty if of nothing
 * @param code with which it ended; else 0
 */
public record Doing(Kind kind, String verb, String target, int code) {

  /** Roughly what it does. */
  public enum Kind {
    UNBORN,
    /** The operating system is about to run it. */
    STARTS,
    RUNS,
    SLEEPS,
    WAITS,
    /** The operating system runs it no further, whatever it does or waits for. */
    STOPPED,
    /** It has ended, with a code. */
    ENDED,
    /** It could not be started. */
    FAILED
  }

  static Doing of(Child child) {
    Life life = child.life();
    if (life instanceof Life.Exited exited) {
      return new Doing(Kind.ENDED, "", "", exited.code());
    }
    if (life instanceof Life.NotStarted) {
      return of(Kind.UNBORN);
    }
    if (life instanceof Life.Failed) {
      return of(Kind.FAILED);
    }
    if (child.isBeingBorn()) {
      return of(Kind.STARTS);
    }
    if (child.isStopped()) {
      return of(Kind.STOPPED);
    }
    return child.pending().map(Doing::of).orElse(of(Kind.RUNS));
  }

  private static Doing of(Pending pending) {
    Kind kind =
        switch (pending.verb()) {
          case "sleep" -> Kind.SLEEPS;
          case "spin" -> Kind.RUNS;
          default -> Kind.WAITS;
        };
    return new Doing(kind, pending.verb(), pending.target(), 0);
  }

  private static Doing of(Kind kind) {
    return new Doing(kind, "", "", 0);
  }

  /** Whether it has come to an end. */
  public boolean isOver() {
    return kind == Kind.ENDED || kind == Kind.FAILED;
  }
}
