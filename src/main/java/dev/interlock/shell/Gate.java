package dev.interlock.shell;

import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * Where what the processes want waits in order of arrival: while the play is paused, until the user
 * lets one thing happen; at a pace, until the last grant is long enough ago.
 */
final class Gate {

  private final LongSupplier nanos;
  private final Deque<Delivery> held = new ArrayDeque<>();
  private Optional<Long> opensAt = Optional.empty();
  private boolean isStepOwed;

  /**
   * @param nanos real time in nanoseconds, from any origin
   */
  Gate(LongSupplier nanos) {
    this.nanos = nanos;
  }

  /** Whether things happen one by one here, so that no wait may be over on the side. */
  static boolean isSingle(World world) {
    return world.paused() || !world.pace().isZero();
  }

  /** Whether something may happen now. */
  boolean isOpen(World world) {
    return world.paused() ? isStepOwed : untilOpen(world).isZero();
  }

  /** Real time until something may happen; zero also while the play is paused. */
  Duration untilOpen(World world) {
    if (world.paused() || world.pace().isZero() || opensAt.isEmpty()) {
      return Duration.ZERO;
    }
    return Duration.ofNanos(Math.max(0, opensAt.get() - nanos.getAsLong()));
  }

  /** Something was granted. */
  void granted(World world) {
    opensAt = Optional.of(nanos.getAsLong() + world.pace().toNanos());
  }

  /** The user lets one thing happen; twice in a row is once, until it has happened. */
  void oweStep() {
    isStepOwed = true;
  }

  /** It has happened, or nothing can, or the play is not paused any more. */
  void forgetStep() {
    isStepOwed = false;
  }

  void hold(Delivery delivery) {
    held.add(delivery);
  }

  boolean holdsAny() {
    return !held.isEmpty();
  }

  /** The oldest. */
  Delivery release() {
    return held.remove();
  }
}
