package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.Barrier;
import dev.interlock.model.BarrierFact;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.ConditionFact;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.DataFact;
import dev.interlock.model.Event;
import dev.interlock.model.Fact;
import dev.interlock.model.FeederFact;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;

/** What holds in every world, whatever has been asked. */
final class Invariants implements Projection {

  private final Answers answers = new Answers();
  private final LockRules locks = new LockRules();
  private final ConditionRules conditions = new ConditionRules();
  private final BarrierRules barriers = new BarrierRules();
  private final DataRules data = new DataRules();
  private final Flow flow = new Flow();
  private long numbers;

  @Override
  public void follow(Recorded recorded, World after) {
    assertEquals(++numbers, recorded.number());
    answers.follow(recorded);
    Fact fact = recorded.fact();
    locks.follow(fact, after);
    if (fact instanceof ProcessFact.MayExit it) {
      assertEquals(List.of(), after.liveChildrenOf(it.child()), "leaves its children");
      assertFalse(Flow.holdsBack(it.child(), after), "leaves before all is sent");
    }
    if (fact instanceof ConditionFact it) {
      conditions.follow(it, after);
    } else if (fact instanceof BarrierFact it) {
      barriers.follow(it, after);
    } else if (fact instanceof DataFact it) {
      data.follow(it, after);
    } else if (fact instanceof QueueFact it) {
      flow.follow(it, after);
    } else if (fact instanceof PipeFact it) {
      flow.follow(it, after);
    } else if (fact instanceof FeederFact it) {
      flow.follow(it, after);
    }
  }

  @Override
  public void settled(World world) {
    world.resources().values().forEach(it -> check(it, world));
    Standing.check(world);
  }

  private void check(Resource resource, World world) {
    if (resource instanceof Lock lock) {
      LockRules.check(lock, world);
    } else if (resource instanceof ConditionVariable condition) {
      ConditionRules.check(condition, world);
    } else if (resource instanceof Event event) {
      assertTrue(!event.isSet() || event.waiters().isEmpty(), "waits for what is set");
    } else if (resource instanceof Barrier barrier) {
      BarrierRules.check(barrier, world);
    } else if (resource instanceof SharedValue shared) {
      data.check(shared, world);
    } else if (resource instanceof SharedFile file) {
      check(file, world);
    } else if (resource instanceof SimpleQueue queue) {
      Flow.check(queue.channel(), world);
    } else if (resource instanceof Pipe pipe) {
      Flow.check(pipe, world);
    } else if (resource instanceof BoundedQueue queue) {
      Flow.check(queue, world);
    }
  }

  private static void check(SharedFile file, World world) {
    assertTrue(file.open().isPresent() || file.line().isEmpty(), "waits for a closed file");
    file.open().ifPresent(it -> assertTrue(world.child(it.waiter().child()).isAlive()));
    file.halfWritten().forEach(it -> assertTrue(world.child(it).isAlive(), "torn by " + it));
  }

  /** Nobody waits past its deadline; an await that does not wait hears so at the next tick. */
  void checkTime(World world, Duration now) {
    for (Child child : world.children().values()) {
      child
          .pending()
          .filter(it -> it.condition().isEmpty() || it.since().compareTo(now) < 0)
          .ifPresent(it -> assertFalse(isDue(it, now), () -> child.name() + " is overdue"));
    }
  }

  private static boolean isDue(Pending pending, Duration now) {
    return pending.deadline().filter(it -> it.compareTo(now) <= 0).isPresent();
  }

  void same(World folded, World live) {
    assertEquals(folded, live, "the log alone tells the world");
  }
}
