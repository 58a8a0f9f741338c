package dev.interlock.analysis;

import dev.interlock.analysis.Wait.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a deadlock comes from.
 *
 * @param processes those that the cause is about; of a cycle, in its order
 * @param resources what they wait for; of a cycle, what each of them holds, in its order
 * @param sentence without a full stop
 * @param hint how it could be mended, without a full stop
 */
public record Cause(
    Kind kind, List<String> processes, List<String> resources, String sentence, String hint) {

  /** The kinds of cause that are told apart. Where several hold, the first is named. */
  public enum Kind {
    /** Each waits for the next, the last for the first. */
    CYCLE,
    /** One waits for what it holds itself. */
    SELF,
    /** The holder of a lock is dead. */
    ORPHANED_LOCK,
    /** A queue is full, and nobody gets. */
    NO_CONSUMER,
    /** A queue is joined, and nobody says that its items are done. */
    NEVER_DONE,
    /** A queue is empty, and nobody puts. */
    NO_PRODUCER,
    /** A condition is awaited that nobody makes true. */
    NEVER_SET;

    /** Its name in scenarios: {@code orphaned_lock}. */
    public String json() {
      return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this name in scenarios. */
    public static Optional<Kind> named(String json) {
      for (Kind kind : values()) {
        if (kind.json().equals(json)) {
          return Optional.of(kind);
        }
      }
      return Optional.empty();
    }
  }

  public Cause {
    processes = List.copyOf(processes);
    resources = List.copyOf(resources);
  }

  /** Why these, who are all that live, wait for ever. */
  static Cause of(List<Wait> waits) {
    return Ring.among(waits)
        .map(Ring::cause)
        .or(() -> orphanedLock(waits))
        .or(() -> noConsumer(waits))
        .or(() -> neverDone(waits))
        .or(() -> noProducer(waits))
        .orElseGet(() -> neverSet(waits));
  }

  private static Optional<Cause> orphanedLock(List<Wait> waits) {
    return about(
        waits,
        Reason.ORPHANED_LOCK,
        Kind.ORPHANED_LOCK,
        (names, lock) ->
            Listing.verb(names, "waits", "wait") + " for " + lock + ", whose holder is dead",
        "do not terminate a process that may hold a lock: nothing releases it for the dead");
  }

  private static Optional<Cause> noConsumer(List<Wait> waits) {
    return about(
        waits,
        Reason.ROOM,
        Kind.NO_CONSUMER,
        (names, queue) ->
            Listing.verb(names, "waits", "wait")
                + " to put into "
                + queue
                + ", which is full, and nobody is left who gets from it",
        "let somebody get what was put, or give the put a timeout");
  }

  private static Optional<Cause> neverDone(List<Wait> waits) {
    return about(
        waits,
        Reason.UNFINISHED,
        Kind.NEVER_DONE,
        (names, queue) ->
            Listing.verb(names, "joins", "join")
                + " "
                + queue
                + ", whose items are unfinished, and nobody is left who says task_done",
        "say task_done once for every item that was got");
  }

  private static Optional<Cause> noProducer(List<Wait> waits) {
    return about(
        waits,
        Reason.ITEM,
        Kind.NO_PRODUCER,
        (names, queue) ->
            Listing.verb(names, "waits", "wait")
                + " to get from "
                + queue
                + ", which is empty, and nobody is left who puts into it",
        "put a sentinel for every consumer, or give the get a timeout");
  }

  private static Cause neverSet(List<Wait> waits) {
    List<Wait> awaiting = waits.stream().filter(wait -> wait.reason() == Reason.CONDITION).toList();
    List<String> sentences = awaiting.stream().map(Wait::sentence).toList();
    return new Cause(
        Kind.NEVER_SET,
        awaiting.stream().map(Wait::child).toList(),
        List.of(),
        String.join("; ", sentences) + ", and nobody is left who could make it true",
        "let somebody make it true, or give the await a timeout");
  }

  /** Says who waits where. */
  @FunctionalInterface
  private interface Words {
    String of(List<String> names, String target);
  }

  private static Optional<Cause> about(
      List<Wait> waits, Reason reason, Kind kind, Words words, String hint) {
    Map<String, List<String>> lines = new LinkedHashMap<>();
    for (Wait wait : waits) {
      if (wait.reason() == reason) {
        lines.computeIfAbsent(wait.target(), name -> new ArrayList<>()).add(wait.child());
      }
    }
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<String> sentences = new ArrayList<>();
    lines.forEach((target, names) -> sentences.add(words.of(names, target)));
    return Optional.of(
        new Cause(
            kind,
            lines.values().stream().flatMap(List::stream).toList(),
            List.copyOf(lines.keySet()),
            String.join("; ", sentences),
            hint));
  }
}
