package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.ConditionFact;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.ConditionVariable.Sleeper;
import dev.interlock.model.Lock;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What holds of conditions: the oldest is woken first, and has the lock again as deep as before.
 */
final class ConditionRules {

  private record Woken(int depth, boolean isNotified) {}

  private final Map<String, List<String>> asleep = new TreeMap<>();
  private final Map<String, Integer> depths = new TreeMap<>();
  private final Map<String, Woken> woken = new TreeMap<>();

  void follow(ConditionFact fact, World after) {
    List<String> line = asleep.computeIfAbsent(fact.condition(), it -> new ArrayList<>());
    String child = fact.child();
    if (fact instanceof ConditionFact.WaitBegun it) {
      line.add(child);
      depths.put(child, it.depth());
    } else if (fact instanceof ConditionFact.Notified it) {
      assertEquals(line.subList(0, it.woken().size()), it.woken(), "the oldest are woken first");
      it.woken().forEach(who -> wake(who, true));
      line.removeAll(it.woken());
    } else if (fact instanceof ConditionFact.TimedOut) {
      assertTrue(line.remove(child), "gave up though it was woken");
      wake(child, false);
    } else if (fact instanceof ConditionFact.Retaken it) {
      Woken before = woken.remove(child);
      assertEquals(new Woken(depths.getOrDefault(child, 0), it.isNotified()), before);
      Lock lock = after.lock(it.lock());
      assertEquals(lock.isWaived() ? 0 : depths.getOrDefault(child, 0), lock.depth(), "as deep");
    } else if (fact instanceof ConditionFact.Abandoned) {
      line.remove(child);
      woken.remove(child);
    }
  }

  private void wake(String child, boolean isNotified) {
    woken.put(child, new Woken(depths.getOrDefault(child, 0), isNotified));
  }

  /** Who sleeps holds nothing of the lock; who is woken stands in its line, or needs it not. */
  static void check(ConditionVariable condition, World world) {
    Lock lock = world.lock(condition.lock());
    for (Sleeper sleeper : condition.waiters()) {
      assertFalse(lock.isHeldBy(sleeper.child()), () -> "sleeps with the lock: " + sleeper);
      assertFalse(isInLine(lock, sleeper), () -> "sleeps in the line of the lock: " + sleeper);
    }
    for (Sleeper sleeper : condition.woken()) {
      assertTrue(isInLine(lock, sleeper), () -> "is woken and does not stand in line: " + sleeper);
    }
  }

  private static boolean isInLine(Lock lock, Sleeper sleeper) {
    return lock.waiters().stream().anyMatch(it -> it.child().equals(sleeper.child()));
  }
}
