package dev.interlock.model;

import java.time.Duration;
import java.util.List;

/** Something that processes share. */
public sealed interface Resource permits Lock, BoundedQueue, SharedFile {

  String name();

  /** Python's name of its class, for error messages. */
  String typeName();

  /** What follows when a wait here has run out. */
  List<Fact> expired(Waiter waiter, Duration now);

  /** What follows here from a death. */
  List<Fact> exited(String child, Duration now);
}
