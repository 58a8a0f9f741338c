package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.Pending;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.Optional;

/**
 * How a process stands, in a symbol and words.
 *
 * @param since when this began, or when it ended
 * @param rank who comes first where not all can be shown
 */
record Standing(Kind kind, Ink ink, String words, Optional<Duration> since, int rank) {

  /** What it does, roughly. */
  enum Kind {
    UNBORN('○', "not started", Ink.UNBORN),
    RUNNING('●', "running", Ink.ACTIVE),
    SLEEPING('z', "sleeping", Ink.SLEEPING),
    WAITING('◌', "waiting", Ink.WAITING),
    DONE('■', "done", Ink.DONE),
    FAILED('✗', "failed", Ink.FAIL);

    private final char glyph;
    private final String word;
    private final Ink ink;

    Kind(char glyph, String word, Ink ink) {
      this.glyph = glyph;
      this.word = word;
      this.ink = ink;
    }

    char glyph() {
      return glyph;
    }

    String word() {
      return word;
    }

    Ink ink() {
      return ink;
    }
  }

  static Standing of(Child child, World world, Overview overview) {
    Life life = child.life();
    if (life instanceof Life.Exited exited) {
      return exited(child, exited, overview.holdings(child.name()));
    }
    if (life instanceof Life.Failed failed) {
      return new Standing(
          Kind.FAILED, Ink.FAIL, "cannot start: " + failed.why(), Optional.empty(), 6);
    }
    if (life instanceof Life.NotStarted) {
      return new Standing(Kind.UNBORN, Ink.UNBORN, "not started", Optional.empty(), 8);
    }
    if (child.isBeingBorn()) {
      return new Standing(Kind.UNBORN, Ink.ACTIVE, "starting", Optional.empty(), 4);
    }
    Standing standing = alive(child, world, overview);
    return standing.saying(standing.words() + signals(child));
  }

  private static String signals(Child child) {
    if (child.signalled().isPresent()) {
      String signal = child.signalled().get().title();
      return ", " + signal + (child.isDying() ? " sent" : " ignored");
    }
    return child.ignoresTerm() ? ", ignores SIGTERM" : "";
  }

  private static Standing alive(Child child, World world, Overview overview) {
    String held = overview.holdings(child.name());
    String holds = held.isEmpty() ? "" : "holds " + held;
    Optional<Duration> heldSince = overview.heldSince(child.name());
    if (child.pending().isEmpty()) {
      Optional<String> acts = overview.actsFor(child.name()).map(it -> "acts for barrier " + it);
      String words = joined(acts.orElse(""), holds);
      return words.isEmpty()
          ? new Standing(Kind.RUNNING, Ink.ACTIVE, "running", Optional.empty(), 4)
          : new Standing(Kind.RUNNING, Ink.HOLDER, words, heldSince, 1);
    }
    Pending pending = child.pending().get();
    String wants = Wish.of(child, pending, world);
    int rank = held.isEmpty() ? 2 : 1;
    if (pending.verb().equals("sleep") || pending.verb().equals("spin")) {
      return busy(pending, wants, holds, heldSince);
    }
    String place = overview.place(child.name()).map(it -> " #" + it).orElse("");
    return new Standing(
        Kind.WAITING, Ink.WAITING, joined(wants + place, holds), since(pending), rank);
  }

  /** Asleep, or burning processor time. */
  private static Standing busy(
      Pending pending, String verb, String holds, Optional<Duration> heldSince) {
    boolean sleeps = pending.verb().equals("sleep");
    Kind kind = sleeps ? Kind.SLEEPING : Kind.RUNNING;
    return holds.isEmpty()
        ? new Standing(kind, kind.ink(), verb + span(pending), since(pending), sleeps ? 5 : 4)
        : new Standing(kind, Ink.HOLDER, joined(holds, verb + span(pending)), heldSince, 1);
  }

  private static String joined(String some, String more) {
    return some.isEmpty() || more.isEmpty() ? some + more : some + ", " + more;
  }

  private static Standing exited(Child child, Life.Exited exited, String held) {
    int code = exited.code();
    String words = code < 0 ? signal(-code) : "exit " + code;
    if (!held.isEmpty()) {
      return new Standing(
          Kind.FAILED, Ink.FAIL, words + " holding " + held, Optional.of(exited.at()), 0);
    }
    boolean asPlanned = code == 0 || (child.daemon() && code == -15);
    return asPlanned
        ? new Standing(Kind.DONE, Ink.DONE, words, Optional.of(exited.at()), 7)
        : new Standing(Kind.FAILED, Ink.FAIL, words, Optional.of(exited.at()), 6);
  }

  private static Optional<Duration> since(Pending pending) {
    return Optional.of(pending.since());
  }

  private static String span(Pending pending) {
    return pending.deadline().map(end -> " " + Times.length(end.minus(pending.since()))).orElse("");
  }

  static String signal(int number) {
    return switch (number) {
      case 1 -> "SIGHUP";
      case 2 -> "SIGINT";
      case 3 -> "SIGQUIT";
      case 6 -> "SIGABRT";
      case 9 -> "SIGKILL";
      case 11 -> "SIGSEGV";
      case 13 -> "SIGPIPE";
      case 15 -> "SIGTERM";
      default -> "signal " + number;
    };
  }

  private Standing saying(String other) {
    return new Standing(kind, ink, other, since, rank);
  }

  Piece glyph() {
    return Piece.of(String.valueOf(kind.glyph()), ink);
  }

  boolean isOver() {
    return kind == Kind.DONE || kind == Kind.FAILED;
  }
}
