package dev.interlock.model;

import java.time.Duration;
import java.util.Optional;

/**
 * Who is next when a lock is released. By Python's promise nobody in particular: whoever releases
 * it and asks again at once may win against those who wait. Strict fairness hands it to the oldest
 * waiter instead.
 *
 * @param lot picks among those who want it; empty: strictly in order of arrival
 * @param releaser who released it last, while nobody has taken it since
 * @param due when the lock is given to a waiter, if nobody has asked for it until then
 */
public record Fairness(Optional<Lot> lot, Optional<String> releaser, Optional<Duration> due) {

  /** In order of arrival. */
  public static final Fairness STRICT =
      new Fairness(Optional.empty(), Optional.empty(), Optional.empty());

  /** How long an unfair lock stays free for whoever comes first, on the play's clock. */
  static final Duration OPEN = Duration.ofMillis(10);

  /** By lot. */
  public static Fairness byLot(long seed) {
    return new Fairness(Optional.of(new Lot(seed, 0)), Optional.empty(), Optional.empty());
  }

  public boolean isStrict() {
    return lot.isEmpty();
  }

  /** The number of who is next among so many, from 0: the oldest, or whom the lot picks. */
  int pick(int many) {
    return lot.map(it -> it.pick(many)).orElse(0);
  }

  boolean isReleaser(String child) {
    return releaser.filter(child::equals).isPresent();
  }

  /** Whether nobody can take it at once any more: the releaser waits, is gone, or went on. */
  boolean isOver(World world) {
    return due.filter(it -> it.compareTo(world.now()) > 0).isEmpty()
        || releaser.flatMap(world::findChild).filter(Child::canAsk).isEmpty();
  }

  Fairness released(String by, Duration now) {
    return isStrict() ? this : new Fairness(lot, Optional.of(by), Optional.of(now.plus(OPEN)));
  }

  Fairness hurried(Duration now) {
    return new Fairness(lot, releaser, Optional.of(now));
  }

  Fairness drawn() {
    return isStrict() ? this : new Fairness(lot.map(Lot::next), Optional.empty(), Optional.empty());
  }
}
