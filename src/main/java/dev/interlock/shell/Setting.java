package dev.interlock.shell;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How a scenario is to be played this time.
 *
 * @param seed seeds every random choice of the run
 * @param speed how fast the play's clock runs at first
 * @param pace the least real time between two grants at first; zero: none
 * @param keep whether the run's folder outlives the run
 * @param without the names of the locks that do nothing
 */
public record Setting(long seed, double speed, Duration pace, boolean keep, List<String> without) {
  public Setting {
    without = List.copyOf(without);
  }

  /** The same with another seed. */
  public Setting seed(long next) {
    return new Setting(next, speed, pace, keep, without);
  }

  /** The same as fast as this. */
  public Setting tempo(double nextSpeed, Duration nextPace) {
    return new Setting(seed, nextSpeed, nextPace, keep, without);
  }

  /** The same with this lock if it did nothing before, else without it. */
  public Setting toggling(String lock) {
    List<String> next = new ArrayList<>(without);
    if (!next.remove(lock)) {
      next.add(lock);
    }
    return new Setting(seed, speed, pace, keep, next);
  }
}
