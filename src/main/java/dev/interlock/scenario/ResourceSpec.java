package dev.interlock.scenario;

import dev.interlock.program.Kind;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.Optional;

/** One thing that processes share, as it is when the play begins. */
public sealed interface ResourceSpec {

  /** The name on screen: {@code mutex}, {@code fork-2}. */
  String name();

  /** The name of the rlock that a condition, a value or an array has for itself. */
  static String ownLock(String name) {
    return name + ".lock";
  }

  /** The name of the lock that it has, its own or another resource's. */
  default Optional<String> usedLock() {
    return Optional.empty();
  }

  /**
   * A lock or a semaphore that nobody holds.
   *
   * @param kind {@code LOCK}, {@code RLOCK}, {@code SEMAPHORE} or {@code BOUNDED_SEMAPHORE}
   * @param value how many may hold it at once
   * @param isFair who has waited longest is next; else the run's seed picks
   */
  record Lock(String name, Kind kind, int value, boolean isFair) implements ResourceSpec {}

  /**
   * A condition for which nobody waits.
   *
   * @param lock another resource's name, or that of an {@link #ownLock}
   */
  record Condition(String name, String lock) implements ResourceSpec {
    @Override
    public Optional<String> usedLock() {
      return Optional.of(lock);
    }
  }

  /** An event, not set. */
  record Event(String name) implements ResourceSpec {}

  /**
   * A barrier at which nobody has arrived.
   *
   * @param parties at least 1
   * @param timeout for every wait that gives none; never negative
   * @param hasAction the last to arrive runs a procedure
   */
  record Barrier(String name, int parties, Optional<Duration> timeout, boolean hasAction)
      implements ResourceSpec {}

  /**
   * A queue, empty.
   *
   * @param isJoinable it counts items that are not done
   * @param maxsize 0: unbounded
   */
  record Queue(String name, boolean isJoinable, int maxsize) implements ResourceSpec {}

  /** A simple queue, empty. */
  record SimpleQueue(String name) implements ResourceSpec {}

  /**
   * A pipe, empty.
   *
   * @param first the name of one end; without duplex it only receives
   * @param second the name of the other end; without duplex it only sends
   */
  record Pipe(String name, String first, String second, boolean isDuplex) implements ResourceSpec {}

  /**
   * Shared data.
   *
   * @param kind {@code VALUE}, {@code ARRAY}, {@code DICT}, {@code LIST} or {@code NAMESPACE}
   * @param lock another resource's name, or that of an {@link #ownLock}; empty: it has none
   */
  record Shared(String name, Kind kind, Value initial, Optional<String> lock)
      implements ResourceSpec {
    @Override
    public Optional<String> usedLock() {
      return lock;
    }
  }

  /**
   * A file.
   *
   * @param path relative to the run's folder and below it, its parts joined by /
   * @param content empty: it does not exist yet
   */
  record File(String name, String path, Optional<String> content) implements ResourceSpec {}

  /** A terminal on which nothing is written. */
  record Terminal(String name) implements ResourceSpec {}
}
