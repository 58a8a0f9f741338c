package dev.interlock.view;

import dev.interlock.model.LockFact;
import dev.interlock.model.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/**
 * How long a lock was held and waited for, by the facts that are remembered.
 *
 * @param holds in milliseconds, oldest first
 * @param waits in milliseconds, oldest first; of those that were granted
 */
record LockPast(List<Long> holds, List<Long> waits) {

  static LockPast of(PVector<Recorded> history, String lock) {
    List<Long> holds = new ArrayList<>();
    List<Long> waits = new ArrayList<>();
    Optional<Duration> since = Optional.empty();
    for (Recorded recorded : history) {
      if (!(recorded.fact() instanceof LockFact fact) || !fact.lock().equals(lock)) {
        continue;
      }
      if (fact instanceof LockFact.Granted granted) {
        since = Optional.of(recorded.at());
        waits.add(granted.waited().toMillis());
      } else if (fact instanceof LockFact.Released && since.isPresent()) {
        holds.add(recorded.at().minus(since.get()).toMillis());
        since = Optional.empty();
      }
    }
    return new LockPast(holds, waits);
  }

  /** A row for each; none before three were seen. */
  List<Row> rows(int width) {
    List<Row> rows = new ArrayList<>();
    if (holds.size() > 2) {
      rows.add(row("   held ", holds, width));
      rows.add(row("   wait ", waits, width));
    }
    return rows;
  }

  private static Row row(String label, List<Long> millis, int width) {
    long most = millis.stream().mapToLong(Long::longValue).max().orElse(0);
    String scale = "  max " + Times.length(Duration.ofMillis(most)) + " ";
    int room = Math.min(24, width - label.length() - scale.length());
    return Row.of(label, Ink.DIM)
        .plus(Spark.of(millis, most, Math.max(0, room)), Ink.HOLDER)
        .plus(scale, Ink.DIM);
  }
}
