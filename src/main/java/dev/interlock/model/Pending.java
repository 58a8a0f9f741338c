package dev.interlock.model;

import java.time.Duration;
import java.util.Optional;

/**
 * A request that has not been answered yet; its child waits.
 *
 * @param verb as in a scenario: {@code acquire}, {@code get}, {@code sleep}
 * @param target name of the resource or process; empty if there is none
 * @param since when it was asked, on the play's clock
 * @param deadline when the wait runs out; empty if it has no limit
 * @param endless whether its caller would wait as long as it takes, if it has to wait
 * @param condition what an {@code await} waits for
 */
public record Pending(
    Caller caller,
    String verb,
    String target,
    Duration since,
    Optional<Duration> deadline,
    boolean endless,
    Optional<Condition> condition) {

  /** The same wait without a limit. */
  Pending unlimited() {
    return new Pending(caller, verb, target, since, Optional.empty(), true, condition);
  }

  /** The call as Python would write it: {@code mutex.acquire()}, {@code sleep()}. */
  public String written() {
    return target.isEmpty() ? verb + "()" : target + "." + verb + "()";
  }
}
