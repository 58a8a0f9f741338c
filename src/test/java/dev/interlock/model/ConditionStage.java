package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import java.time.Duration;
import java.util.List;

/** What stories about one condition have in common. */
final class ConditionStage {

  static final String COND = "cond";
  static final String LOCK = "cond.lock";
  static final Duration AT_ONCE = Duration.ZERO;
  static final Lock RLOCK = Lock.of(LOCK, Lock.Type.RLOCK, 1, Fairness.STRICT);
  static final World ALL = with(RLOCK);

  private ConditionStage() {}

  /** These wait, one after the other, since 0 s; the lock is free. */
  static World asleep(World world, String... children) {
    World next = world;
    for (String child : children) {
      next =
          given(next)
              .when(acquire(child))
              .then(new LockFact.Granted(LOCK, child, AT_ONCE))
              .when(await(child, Patience.FOR_EVER))
              .then(new ConditionFact.WaitBegun(COND, LOCK, child, 1))
              .settles()
              .world();
    }
    return next;
  }

  static World with(Lock lock) {
    return alive(List.of(ConditionVariable.of(COND, LOCK), lock), "main", "anna", "bob", "cleo");
  }

  static LockRequest acquire(String child) {
    return new LockRequest.Acquire(caller(child), COND, Patience.FOR_EVER);
  }

  static LockRequest release(String child) {
    return new LockRequest.Release(caller(child), COND);
  }

  static WaitRequest await(String child, Patience patience) {
    return new WaitRequest(caller(child), COND, patience);
  }

  static ConditionRequest wake(String child, long most) {
    return new ConditionRequest.Notify(caller(child), COND, most);
  }

  static Fact notified(String child, String... woken) {
    return new ConditionFact.Notified(COND, LOCK, child, List.of(woken));
  }

  static Fact retaken(String child, boolean isNotified, double waited) {
    return new ConditionFact.Retaken(COND, LOCK, child, isNotified, seconds(waited));
  }

  static Fact refused(String verb, String message) {
    return new CallFact.Refused("bob", verb, COND, "AssertionError", message);
  }

  static String holder(World world) {
    return world.lock(LOCK).holder().map(Lock.Holder::child).orElse("nobody");
  }

  static List<String> line(World world) {
    return world.lock(LOCK).waiters().stream().map(Waiter::child).toList();
  }
}
