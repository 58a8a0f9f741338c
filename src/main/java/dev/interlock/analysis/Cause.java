package dev.interlock.analysis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a deadlock comes from.
 *
 * @param processes those that the cause is about; of a cycle, in its order
 * @param resources what they wait for; of a cycle, what each of them holds, in its order
 * @param words what keeps them
 * @param remedy how it could be mended
 */
public record Cause(
    Kind kind, List<String> processes, List<String> resources, Phrase words, Phrase remedy) {

  /** The kinds of cause that are told apart. Where several hold, the first is named. */
  public enum Kind {
    /** Each waits for the next, the last for the first. */
    CYCLE,
    /** One waits for what it holds itself. */
    SELF,
    /** The holder of a lock is dead. */
    ORPHANED_LOCK,
    /** A process cannot end before its items are got, and who would get them joins it first. */
    JOIN_BEFORE_DRAIN,
    /** A queue or a pipe is full, and nobody takes anything out. */
    NO_CONSUMER,
    /** A queue is joined, and nobody says that its items are done. */
    NEVER_DONE,
    /** A semaphore has no permit left, and nobody gives one back. */
    NO_PERMIT,
    /** A barrier waits for more than can come. */
    BARRIER_SHORT,
    /** A queue or a pipe is empty, and nobody puts anything in. */
    NO_PRODUCER,
    /** A condition was notified before anybody waited for it, and never again. */
    LOST_WAKEUP,
    /** An event is never set, a condition never notified, or what is awaited never comes true. */
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

  /** What keeps them, in English without a full stop. */
  public String sentence() {
    return words.english();
  }

  /** How it could be mended, in English without a full stop. */
  public String hint() {
    return remedy.english();
  }
}
