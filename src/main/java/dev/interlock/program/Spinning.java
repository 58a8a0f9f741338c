package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code spin_acquire} under way: tries, burns processor time, tries again. */
final class Spinning extends Frame {

  /** How long it burns between two tries, in seconds. */
  private static final double TURN_SECONDS = 0.01;

  private final String lock;
  private final Optional<Double> timeout;
  private final double begun;
  private final Optional<String> into;
  private boolean isTrying = true;
  private boolean isTaken;

  /**
   * One that has not tried yet.
   *
   * @param timeout in seconds; empty: for ever
   * @param begun what {@link Execution#elapsed} was
   */
  Spinning(String lock, Optional<Double> timeout, double begun, Optional<String> into) {
    this.lock = lock;
    this.timeout = timeout;
    this.begun = begun;
    this.into = into;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (isTrying) {
      return run.ask(Verb.ACQUIRE, lock, Map.of("block", Value.of(false)));
    }
    double rest =
        timeout.isPresent() ? WaitStep.rest(timeout.get(), run.elapsed() - begun) : TURN_SECONDS;
    if (!isTaken && rest > 0) {
      double turn = Math.min(rest, TURN_SECONDS);
      return run.ask(Verb.SPIN, "", Map.of("seconds", Value.of(turn)));
    }
    run.pop();
    run.result(Value.of(isTaken));
    if (into.isPresent()) {
      run.variables().set(into.get(), Value.of(isTaken));
    }
    return null;
  }

  @Override
  void answered(Execution run, Value result) {
    isTaken = isTrying && result.isTrue();
    isTrying = !isTrying;
  }
}
