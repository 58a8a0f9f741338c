package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Something that processes share. */
public sealed interface Resource
    permits Lock,
        ConditionVariable,
        Event,
        Barrier,
        BoundedQueue,
        SimpleQueue,
        Pipe,
        PipeEnd,
        SharedFile,
        SharedValue,
        Terminal {

  String name();

  /** Python's name of its class, for error messages. */
  String typeName();

  /** What follows when a wait here has run out. */
  List<Fact> expired(World world, Waiter waiter);

  /** What follows here from a death. */
  List<Fact> exited(World world, String child);

  /** The lock that {@code acquire} and {@code release} reach here; empty if there is none. */
  default Optional<String> lockName() {
    return Optional.empty();
  }

  /**
   * What follows when it is the turn of a process that waits for the lock on behalf of what it
   * asked here; the lock is free.
   */
  default List<Fact> turn(World world, Waiter waiter) {
    return List.of();
  }

  /** What it does by itself, now that a request has been served; nothing if it is at rest. */
  default List<Fact> settle(World world) {
    return List.of();
  }

  /** When it will do something by itself, even if nobody asks for anything until then. */
  default Optional<Duration> due() {
    return Optional.empty();
  }

  /** Whether a process that is through with its code must not exit yet. */
  default boolean holdsBack(String child) {
    return false;
  }

  /**
   * What it becomes once this process has asked for something, whatever it is; empty: as it was.
   */
  default Optional<Resource> noticing(String asker, Duration now) {
    return Optional.empty();
  }
}
