package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.Barrier;
import dev.interlock.model.BarrierFact;
import dev.interlock.model.Resource;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What holds of barriers: nobody goes on before all are there, and all go on in one round. */
final class BarrierRules {

  private final Map<String, List<String>> arrived = new TreeMap<>();
  private final Map<String, Integer> passing = new TreeMap<>();

  void follow(BarrierFact fact, World after) {
    Barrier barrier = barrier(after.findResource(fact.barrier()).orElseThrow());
    List<String> there = arrived.computeIfAbsent(barrier.name(), it -> new ArrayList<>());
    int next = passing.getOrDefault(barrier.name(), 0);
    if (fact instanceof BarrierFact.Arrived) {
      there.add(fact.child());
    } else if (fact instanceof BarrierFact.ActionBegun it) {
      assertTrue(there.size() >= barrier.parties(), "acts before all are there");
      assertEquals(barrier.parties() - 1, it.index());
      assertEquals(there.remove(it.index()), it.child(), "the last to arrive acts");
    } else if (fact instanceof BarrierFact.Passed it) {
      int round = barrier.parties() - (barrier.hasAction() ? 1 : 0);
      assertTrue(next > 0 || there.size() >= round, "passes before all are there");
      assertEquals(next, it.index(), "in order of arrival");
      assertEquals(there.remove(0), it.child(), "in order of arrival");
      passing.put(barrier.name(), (next + 1) % round);
    } else {
      assertEquals(0, next, "a round is not let go by halves");
      there.remove(fact instanceof BarrierFact.Acted ? "" : left(fact));
    }
    assertEquals(there, barrier.waiters().stream().map(Waiter::child).toList());
  }

  private static String left(BarrierFact fact) {
    return fact instanceof BarrierFact.TurnedAway || fact instanceof BarrierFact.Abandoned
        ? fact.child()
        : "";
  }

  private static Barrier barrier(Resource resource) {
    return (Barrier) resource;
  }

  /** At rest there are not enough to go on, and at a broken one nobody waits any more. */
  static void check(Barrier barrier, World world) {
    int waiting = barrier.waiters().size();
    if (barrier.acting().isPresent()) {
      String actor = barrier.acting().get();
      assertTrue(world.child(actor).isAlive(), () -> "a dead process acts: " + actor);
      assertTrue(waiting >= barrier.parties() - 1, "acts though not all are there");
      barrier.waiters().stream()
          .limit(barrier.parties() - 1)
          .map(it -> world.child(it.child()).pending().orElseThrow().deadline())
          .forEach(it -> assertTrue(it.isEmpty(), "may give up though all are there"));
      assertTrue(!barrier.isBroken() || waiting == barrier.parties() - 1, "waits at a broken one");
    } else {
      assertTrue(waiting < barrier.parties(), "all are there and nobody goes on");
      assertTrue(!barrier.isBroken() || waiting == 0, "waits at a broken one");
    }
  }
}
