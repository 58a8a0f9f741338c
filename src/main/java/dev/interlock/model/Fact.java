package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Something that happened. The log of facts is the truth: folding it over the first world gives the
 * world as it is.
 */
public sealed interface Fact
    permits Reply,
        CallFact,
        ProcessFact,
        ControlFact,
        LockFact,
        ConditionFact,
        EventFact,
        BarrierFact,
        QueueFact,
        FeederFact,
        PipeFact,
        FileFact,
        DataFact,
        TerminalFact,
        RunFact {

  /** What it changes; the answer to a request aside. */
  World change(World before);

  /** The fact as one sentence without a full stop. */
  String sentence();

  /** Names of the processes and resources that it is about. */
  List<String> about();

  /** The world once this is known. */
  default World after(World before) {
    World next = change(before);
    return this instanceof Reply reply ? next.answered(reply.child()) : next;
  }

  /** A length of time as sentences show it: {@code 2.10 s}. */
  static String seconds(Duration length) {
    return String.format(Locale.ROOT, "%.2f s", length.toNanos() / 1e9);
  }

  /** {@code " after 2.10 s"}, or nothing if there was no wait. */
  static String after(Duration waited) {
    return waited.isZero() ? "" : " after " + seconds(waited);
  }
}
