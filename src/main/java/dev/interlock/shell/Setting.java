package dev.interlock.shell;

import java.util.List;

/**
 * How a scenario is to be played this time.
 *
 * @param seed seeds every random choice of the run
 * @param speed how fast the play's clock runs at first
 * @param keep whether the run's folder outlives the run
 * @param without the names of the locks that do nothing
 */
public record Setting(long seed, double speed, boolean keep, List<String> without) {
  public Setting {
    without = List.copyOf(without);
  }
}
