package dev.interlock.scenario;

import java.util.Optional;

/** One thing that processes share, as it is when the play begins. */
public sealed interface ResourceSpec {

  /** The name on screen: {@code mutex}, {@code fork-2}. */
  String name();

  /** A lock, free. */
  record Lock(String name) implements ResourceSpec {}

  /**
   * A queue, empty.
   *
   * @param isJoinable it counts items that are not done
   * @param maxsize 0: unbounded
   */
  record Queue(String name, boolean isJoinable, int maxsize) implements ResourceSpec {}

  /**
   * A file.
   *
   * @param path relative to the run's folder and below it, its parts joined by /
   * @param content empty: it does not exist yet
   */
  record File(String name, String path, Optional<String> content) implements ResourceSpec {}
}
