package dev.interlock.model;

import java.time.Duration;
import java.util.Optional;

/** Where a process stands between declaration and death. Times are on the play's clock. */
public sealed interface Life {

  /** Declared, and nobody has said {@code start} yet. */
  record NotStarted() implements Life {}

  /** Somebody said {@code start}; the operating system has not answered yet. */
  record Starting(Duration since) implements Life {}

  /**
   * The operating system runs it.
   *
   * @param greeted whether it is ready: a step process says hello, a command is ready at once
   * @param announced the exit code it has announced, once its code has ended
   */
  record Alive(long pid, Duration since, boolean greeted, Optional<Integer> announced)
      implements Life {}

  /**
   * It has ended.
   *
   * @param code as Python shows it: minus the signal's number if a signal ended it
   */
  record Exited(long pid, int code, Duration at) implements Life {}

  /** The operating system could not run it. */
  record Failed(String why) implements Life {}
}
