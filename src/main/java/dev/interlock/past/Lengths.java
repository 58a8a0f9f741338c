package dev.interlock.past;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Lengths of time of one kind: how long a lock was held, or waited for.
 *
 * @param count how many there were
 * @param total all of them together
 * @param most the longest of all
 * @param latest the last {@link #KEPT}, oldest first
 */
public record Lengths(long count, Duration total, Duration most, PVector<Duration> latest) {

  /** How many are kept; what needs the single ones is exact for these. */
  public static final int KEPT = 200;

  /** There was none yet. */
  public static final Lengths NONE =
      new Lengths(0, Duration.ZERO, Duration.ZERO, TreePVector.empty());

  Lengths plus(Duration length) {
    PVector<Duration> more = latest.plus(length);
    return new Lengths(
        count + 1,
        total.plus(length),
        length.compareTo(most) > 0 ? length : most,
        more.size() > KEPT ? more.minus(0) : more);
  }

  /** Of all of them; zero if there is none. */
  public Duration average() {
    return count == 0 ? Duration.ZERO : total.dividedBy(count);
  }

  /**
   * So many of a hundred of the last {@link #KEPT} were not longer than this, which is one of them
   * (nearest rank); zero if there is none.
   */
  public Duration percentile(int percent) {
    if (latest.isEmpty()) {
      return Duration.ZERO;
    }
    List<Duration> sorted = new ArrayList<>(latest);
    Collections.sort(sorted);
    int rank = (sorted.size() * percent + 99) / 100;
    return sorted.get(Math.max(0, rank - 1));
  }

  /** The last ones, at most so many, oldest first. */
  public List<Duration> latest(int many) {
    List<Duration> last = new ArrayList<>();
    for (int i = Math.max(0, latest.size() - many); i < latest.size(); i++) {
      last.add(latest.get(i));
    }
    return last;
  }
}
