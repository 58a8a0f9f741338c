package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

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
      return exited(child, exited, overview.heldBy(child.name()));
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
    return child
        .signalled()
        .map(signal -> standing.saying(standing.words() + ", " + signal.title() + " sent"))
        .orElse(standing);
  }

  private static Standing alive(Child child, World world, Overview overview) {
    List<Lock> held = overview.heldBy(child.name());
    String holds = held.isEmpty() ? "" : "holds " + names(held);
    Optional<Duration> heldSince =
        held.stream().flatMap(lock -> lock.holder().stream()).map(Lock.Holder::since).findFirst();
    if (child.pending().isEmpty()) {
      return held.isEmpty()
          ? new Standing(Kind.RUNNING, Ink.ACTIVE, "running", Optional.empty(), 4)
          : new Standing(Kind.RUNNING, Ink.HOLDER, holds, heldSince, 1);
    }
    Pending pending = child.pending().get();
    if (pending.verb().equals("sleep")) {
      return held.isEmpty()
          ? new Standing(Kind.SLEEPING, Ink.SLEEPING, "sleeps" + span(pending), since(pending), 5)
          : new Standing(
              Kind.SLEEPING, Ink.HOLDER, holds + ", sleeps" + span(pending), heldSince, 1);
    }
    String wants = Wish.of(pending, world);
    String place = overview.place(child.name()).map(it -> " #" + it).orElse("");
    return new Standing(
        Kind.WAITING,
        Ink.WAITING,
        wants + place + (holds.isEmpty() ? "" : ", " + holds),
        since(pending),
        held.isEmpty() ? 2 : 1);
  }

  private static Standing exited(Child child, Life.Exited exited, List<Lock> held) {
    int code = exited.code();
    String words = code < 0 ? signal(-code) : "exit " + code;
    if (!held.isEmpty()) {
      return new Standing(
          Kind.FAILED, Ink.FAIL, words + " holding " + names(held), Optional.of(exited.at()), 0);
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

  private static String names(List<Lock> locks) {
    return locks.stream().map(Lock::name).collect(Collectors.joining(", "));
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
