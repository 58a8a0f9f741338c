package dev.interlock.model;

import java.time.Duration;
import java.util.Optional;

/**
 * How long a caller is willing to wait, by Python's rules: a timeout of zero or less does not wait,
 * and without {@code block} the timeout is ignored.
 *
 * @param timeout empty: for ever
 */
public record Patience(boolean block, Optional<Duration> timeout) {

  /** Waits as long as it takes. */
  public static final Patience FOR_EVER = new Patience(true, Optional.empty());

  /** Does not wait at all. */
  public static final Patience NONE = new Patience(false, Optional.empty());

  public static Patience upTo(Duration timeout) {
    return new Patience(true, Optional.of(timeout));
  }

  /** Whether the caller waits if it cannot be served at once. */
  public boolean waits() {
    return block && timeout.map(it -> it.compareTo(Duration.ZERO) > 0).orElse(true);
  }

  /** When the wait runs out; empty if never, or if there is no wait. */
  public Optional<Duration> deadline(Duration now) {
    return waits() ? timeout.map(now::plus) : Optional.empty();
  }
}
