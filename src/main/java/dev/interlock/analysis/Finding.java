package dev.interlock.analysis;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mistake of concurrent programs that was seen in a run.
 *
 * @param cause of a deadlock, else empty
 * @param processes those that it is about, the first first; of a deadlock, all that are stuck
 * @param resources those that it is about
 * @param fact number of the fact that made it so
 * @param at when, on the play's clock
 * @param words what happened
 * @param remedy how it could be mended
 */
public record Finding(
    Kind kind,
    Optional<Cause.Kind> cause,
    List<String> processes,
    List<String> resources,
    long fact,
    Duration at,
    Phrase words,
    Phrase remedy) {

  /** The kinds of finding. */
  public enum Kind {
    /** Everybody who lives waits for ever. */
    DEADLOCK,
    /** A process died holding a lock. */
    ORPHANED_LOCK,
    /** A process overwrote what others had written since it read. */
    LOST_UPDATE,
    /** A process read a file that was half written. */
    TORN_READ,
    /** Items that were put were never sent: their producer died, or did not wait for them. */
    ITEMS_LOST,
    /** Processes take the same locks in opposite orders. */
    LOCK_ORDER,
    /** A process waits while others who asked later are served. */
    STARVATION;

    /** Its name in scenarios: {@code lost_update}. */
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

  /** What happened, in English without a full stop. */
  public String sentence() {
    return words.english();
  }

  /** How it could be mended, in English without a full stop. */
  public String hint() {
    return remedy.english();
  }

  /** At which fact, what happened, and what would mend it. */
  public Phrase told() {
    String english = "fact " + fact + ": " + sentence() + "; " + hint();
    return Phrase.of("told", english, fact, words, remedy);
  }

  /** {@code deadlock (cycle)}, {@code lost_update}. */
  public String title() {
    return kind.json() + cause.map(it -> " (" + it.json() + ")").orElse("");
  }
}
