package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.Pending;
import java.time.Duration;
import java.util.Optional;

/**
 * How a process stands, in a symbol and words.
 *
 * @param words what it does or waits for
 * @param place in which place it stands in line: {@code #2}; empty if in none
 * @param holds what it holds meanwhile; empty if nothing, or if the words say so
 * @param since when this began, or when it ended
 * @param rank who comes first where not all can be shown
 */
record Standing(
    Kind kind,
    Ink ink,
    String words,
    String place,
    String holds,
    Optional<Duration> since,
    int rank) {

  /** What it does, roughly. */
  enum Kind {
    UNBORN('○', "state.unborn", Ink.UNBORN),
    RUNNING('●', "state.running", Ink.ACTIVE),
    SLEEPING('z', "state.sleeping", Ink.SLEEPING),
    WAITING('◌', "state.waiting", Ink.WAITING),
    /** Stopped by a signal until it is continued. */
    STOPPED('▮', "state.stopped", Ink.PAUSED),
    /** Waits, and nobody can free it any more. */
    STUCK('!', "state.stuck", Ink.FAIL),
    DONE('■', "state.done", Ink.DONE),
    FAILED('✗', "state.failed", Ink.FAIL);

    private final char glyph;
    private final String key;
    private final Ink ink;

    Kind(char glyph, String key, Ink ink) {
      this.glyph = glyph;
      this.key = key;
      this.ink = ink;
    }

    char glyph() {
      return glyph;
    }

    String word(Scene scene) {
      return scene.say(key);
    }

    Ink ink() {
      return ink;
    }
  }

  private static Standing of(Kind kind, String words, int rank) {
    return new Standing(kind, kind.ink(), words, "", "", Optional.empty(), rank);
  }

  static Standing of(Child child, Scene scene, Overview overview) {
    Life life = child.life();
    if (life instanceof Life.Exited exited) {
      return exited(child, exited, scene, overview).since(exited.at());
    }
    if (life instanceof Life.Failed failed) {
      return of(Kind.FAILED, scene.say("standing.failed", failed.why()), 6);
    }
    if (life instanceof Life.NotStarted) {
      return of(Kind.UNBORN, scene.say("standing.unborn"), 8);
    }
    if (child.isBeingBorn()) {
      return of(Kind.UNBORN, scene.say("standing.starting"), 4).inked(Ink.ACTIVE);
    }
    Standing standing = alive(child, scene, overview);
    Standing told =
        standing.saying(signalled(child, scene, standing.words()) + deafness(child, scene));
    return child.isStopped() ? told.stopped(scene) : told;
  }

  private static String signalled(Child child, Scene scene, String words) {
    String key = child.isDying() ? "standing.sent" : "standing.ignored";
    return child.signalled().map(it -> scene.say(key, it.title(), words)).orElse(words);
  }

  private static String deafness(Child child, Scene scene) {
    boolean isDeaf = child.ignoresTerm() && child.signalled().isEmpty();
    return isDeaf ? scene.say("standing.deaf") : "";
  }

  private static Standing alive(Child child, Scene scene, Overview overview) {
    String held = overview.holdings(child.name());
    String acts =
        overview.actsFor(child.name()).map(it -> scene.say(it.key(), it.resource())).orElse("");
    Optional<Pending> asked = child.pending();
    if (asked.isEmpty()) {
      Standing standing =
          of(Kind.RUNNING, acts.isEmpty() ? scene.say("standing.running") : acts, 4);
      return held.isEmpty()
          ? standing
          : standing.holding(both(held, acts, scene), overview.heldSince(child));
    }
    Pending pending = asked.get();
    String wants = Wish.of(child, pending, scene);
    boolean sleeps = pending.verb().equals("sleep");
    if (sleeps || pending.verb().equals("spin")) {
      String words = wants + span(pending);
      return held.isEmpty()
          ? of(sleeps ? Kind.SLEEPING : Kind.RUNNING, words, sleeps ? 5 : 4).since(pending.since())
          : of(sleeps ? Kind.SLEEPING : Kind.RUNNING, words, 1)
              .holding(both(held, words, scene), overview.heldSince(child));
    }
    String place = overview.place(child.name()).map(it -> " #" + it).orElse("");
    boolean stuck = scene.told().stuck().contains(child.name());
    return of(stuck ? Kind.STUCK : Kind.WAITING, wants, held.isEmpty() ? 2 : 1)
        .inLine(place, held)
        .since(pending.since());
  }

  /** Holds something, which matters more than what it does. */
  private Standing holding(String words, Optional<Duration> heldSince) {
    return new Standing(kind, Ink.HOLDER, words, "", "", heldSince, 1);
  }

  private static String both(String held, String doing, Scene scene) {
    String holds = scene.say("standing.holds", held);
    return doing.isEmpty() ? holds : scene.say("standing.and", holds, doing);
  }

  private static Standing exited(Child child, Life.Exited exited, Scene scene, Overview overview) {
    String held = overview.holdings(child.name());
    int code = exited.code();
    String words = code < 0 ? signal(-code, scene) : scene.say("standing.exit", code);
    if (!held.isEmpty()) {
      return of(Kind.FAILED, words + scene.say("standing.holding", held), 0);
    }
    boolean asPlanned = code == 0 || (child.daemon() && code == -15);
    return asPlanned ? of(Kind.DONE, words, 7) : of(Kind.FAILED, words, 6);
  }

  private static String span(Pending pending) {
    return pending.deadline().map(end -> " " + Times.length(end.minus(pending.since()))).orElse("");
  }

  static String signal(int number, Scene scene) {
    return switch (number) {
      case 1 -> "SIGHUP";
      case 2 -> "SIGINT";
      case 3 -> "SIGQUIT";
      case 6 -> "SIGABRT";
      case 9 -> "SIGKILL";
      case 11 -> "SIGSEGV";
      case 13 -> "SIGPIPE";
      case 15 -> "SIGTERM";
      default -> scene.say("standing.signal", number);
    };
  }

  private Standing saying(String other) {
    return new Standing(kind, ink, other, place, holds, since, rank);
  }

  /** It goes no further, whatever it was about. */
  private Standing stopped(Scene scene) {
    String stopped = scene.say("standing.stopped");
    boolean isIdle = kind == Kind.RUNNING && ink != Ink.HOLDER;
    String both = isIdle ? stopped : scene.say("standing.and", stopped, words);
    return new Standing(Kind.STOPPED, Kind.STOPPED.ink(), both, place, holds, since, rank);
  }

  private Standing inked(Ink other) {
    return new Standing(kind, other, words, place, holds, since, rank);
  }

  private Standing inLine(String where, String held) {
    return new Standing(kind, ink, words, where, held, since, rank);
  }

  private Standing since(Duration moment) {
    return new Standing(kind, ink, words, place, holds, Optional.of(moment), rank);
  }

  /** What it does and what it holds; in few cells a symbol stands for what it holds. */
  Row row(Scene scene, boolean brief) {
    if (holds.isEmpty()) {
      return Row.of(words + place, ink);
    }
    return brief
        ? Row.of(words, ink).plus(" ●" + holds, Ink.HOLDER)
        : Row.of(words + place + scene.say("standing.and-holds", holds), ink);
  }

  Piece glyph() {
    return Piece.of(String.valueOf(kind.glyph()), ink);
  }

  /** Whether it waits for others. */
  boolean waits() {
    return kind == Kind.WAITING || kind == Kind.STUCK;
  }

  boolean isOver() {
    return kind == Kind.DONE || kind == Kind.FAILED;
  }
}
