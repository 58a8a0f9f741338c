package dev.interlock.view;

import dev.interlock.model.ConditionFact;
import dev.interlock.model.LockFact;
import dev.interlock.model.Recorded;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.pcollections.PVector;

/** How long a lock was held and waited for, by the facts that are remembered. */
final class LockPast {

  private final List<Long> holds = new ArrayList<>();
  private final List<Long> waits = new ArrayList<>();
  private final Map<String, Hold> open = new TreeMap<>();

  /** How deep those held it who gave it up to be notified. */
  private final Map<String, Integer> asleep = new TreeMap<>();

  /** Since when a process has held the lock, and how deep. */
  private record Hold(Duration since, int depth) {}

  private LockPast() {}

  /** That of each lock that the facts are about, by its name. */
  static Map<String, LockPast> of(PVector<Recorded> history) {
    Map<String, LockPast> pasts = new TreeMap<>();
    for (Recorded recorded : history) {
      if (recorded.fact() instanceof LockFact fact) {
        pasts.computeIfAbsent(fact.lock(), it -> new LockPast()).follow(fact, recorded.at());
      } else if (recorded.fact() instanceof ConditionFact.WaitBegun fact) {
        pasts.computeIfAbsent(fact.lock(), it -> new LockPast()).fellAsleep(fact, recorded.at());
      } else if (recorded.fact() instanceof ConditionFact.Retaken fact) {
        pasts.computeIfAbsent(fact.lock(), it -> new LockPast()).retaken(fact, recorded.at());
      }
    }
    return pasts;
  }

  private void follow(LockFact fact, Duration at) {
    if (fact instanceof LockFact.Granted granted) {
      Hold hold = open.get(granted.child());
      waits.add(granted.waited().toMillis());
      open.put(
          granted.child(),
          hold == null ? new Hold(at, 1) : new Hold(hold.since(), hold.depth() + 1));
    } else if (fact instanceof LockFact.Released released) {
      Hold hold = open.remove(released.holder());
      if (hold != null && hold.depth() > 1) {
        open.put(released.holder(), new Hold(hold.since(), hold.depth() - 1));
      } else {
        ended(hold, at);
      }
    }
  }

  private void fellAsleep(ConditionFact.WaitBegun fact, Duration at) {
    asleep.put(fact.child(), fact.depth());
    ended(open.remove(fact.child()), at);
  }

  private void retaken(ConditionFact.Retaken fact, Duration at) {
    open.put(fact.child(), new Hold(at, asleep.getOrDefault(fact.child(), 1)));
  }

  private void ended(@Nullable Hold hold, Duration at) {
    if (hold != null) {
      holds.add(at.minus(hold.since()).toMillis());
    }
  }

  /**
   * A row for the holds and one for the waits, the latest right; none before three were seen that
   * took time.
   */
  List<Row> rows(Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    if (holds.size() > 2 && Collections.max(holds) > 0) {
      rows.add(row("plate.past-held", holds, scene, width));
      rows.add(row("plate.past-wait", waits, scene, width));
    }
    return rows;
  }

  private static Row row(String key, List<Long> millis, Scene scene, int width) {
    String label = "   " + scene.say(key) + " ";
    long most = millis.stream().mapToLong(Long::longValue).max().orElse(0);
    String scale = "  " + scene.say("plate.most", Times.length(Duration.ofMillis(most))) + " ";
    int room = Math.min(24, width - Cells.width(label) - Cells.width(scale));
    return Row.of(label, Ink.DIM)
        .plus(Spark.of(millis, most, Math.max(0, room)), Ink.HOLDER)
        .plus(scale, Ink.DIM);
  }
}
