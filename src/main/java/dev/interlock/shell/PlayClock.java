package dev.interlock.shell;

import dev.interlock.model.World;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The play's clock: real time, without the pauses and without the time in which somebody is being
 * born or the pace holds something back, times the speed. A virtual one stands, and jumps when it
 * is told to. Only the conductor sets it; anybody may read it.
 */
final class PlayClock {

  /**
   * The clock from one change of its rate to the next.
   *
   * @param play what it showed at the change
   * @param real when that was, in nanoseconds
   * @param rate play seconds in a real second; 0 while it stands
   */
  private record Stretch(Duration play, long real, double rate) {}

  private final LongSupplier nanos;
  private final boolean isVirtual;
  private volatile Stretch stretch;

  /**
   * A clock at 0 that stands.
   *
   * @param nanos real time in nanoseconds, from any origin
   * @param isVirtual whether it never moves but in jumps
   */
  PlayClock(LongSupplier nanos, boolean isVirtual) {
    this.nanos = nanos;
    this.isVirtual = isVirtual;
    this.stretch = new Stretch(Duration.ZERO, nanos.getAsLong(), 0);
  }

  Duration now() {
    Stretch current = stretch;
    return current.play().plusNanos((long) ((nanos.getAsLong() - current.real()) * current.rate()));
  }

  /**
   * Runs as this world asks for.
   *
   * @param isHeldBack whether somebody would go on by now who may not yet, for the audience's sake
   * @param now what the clock shows at this moment
   */
  void follow(World world, boolean isHeldBack, Duration now) {
    boolean stands = isVirtual || isHeldBack || world.paused() || world.somebodyIsBeingBorn();
    double rate = stands ? 0 : world.speed();
    if (rate != stretch.rate()) {
      stretch = new Stretch(now, nanos.getAsLong(), rate);
    }
  }

  boolean isVirtual() {
    return isVirtual;
  }

  /** Real time, in nanoseconds from any origin. */
  long realNanos() {
    return nanos.getAsLong();
  }

  /** Shows this moment at once, unless that is past. */
  void skip(Duration moment) {
    if (moment.compareTo(now()) > 0) {
      stretch = new Stretch(moment, nanos.getAsLong(), stretch.rate());
    }
  }

  /** Whether it moves. */
  boolean runs() {
    return stretch.rate() > 0;
  }

  /** Real time until the clock shows this; empty if it stands, zero if that is past. */
  Optional<Duration> realTimeUntil(Duration moment) {
    double rate = stretch.rate();
    if (rate <= 0) {
      return Optional.empty();
    }
    long left = moment.minus(now()).toNanos();
    return Optional.of(Duration.ofNanos(left <= 0 ? 0 : (long) Math.ceil(left / rate)));
  }
}
