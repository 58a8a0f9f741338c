package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class RLockTest {

  private static final String LOCK = "rlock";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final World ALL =
      alive(
          List.of(Lock.of(LOCK, Lock.Type.RLOCK, 1, Fairness.STRICT)),
          "main",
          "anna",
          "bob",
          "cleo");
  private static final Fact ANNAS = new LockFact.Granted(LOCK, "anna", AT_ONCE);

  @Test
  void its_holder_takes_it_again_and_is_free_of_it_after_as_many_releases() {
    given(ALL)
        .when(acquire("anna"))
        .then(ANNAS)
        .when(acquire("anna"))
        .then(ANNAS)
        .when(acquire("anna"))
        .then(ANNAS)
        .shows(RLockTest::depth, 3)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(release("anna"))
        .then(released("anna"))
        .when(release("anna"))
        .then(released("anna"))
        .shows(RLockTest::depth, 1)
        .at(2)
        .when(release("anna"))
        .then(released("anna"), new LockFact.Granted(LOCK, "bob", seconds(2)))
        .shows(RLockTest::depth, 1)
        .when(release("anna"))
        .then(notOwned("anna"));
  }

  @Test
  void is_taken_again_also_without_waiting_and_past_the_line() {
    given(ALL, ANNAS)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(new LockRequest.Acquire(caller("anna"), LOCK, Patience.NONE))
        .then(ANNAS)
        .when(new LockRequest.Acquire(caller("cleo"), LOCK, Patience.NONE))
        .then(new LockFact.TimedOut(LOCK, "cleo", AT_ONCE))
        .shows(RLockTest::depth, 2);
  }

  @Test
  void nobody_but_its_holder_may_release_it() {
    given(ALL)
        .when(release("anna"))
        .then(notOwned("anna"))
        .when(acquire("anna"))
        .then(ANNAS)
        .when(release("bob"))
        .then(notOwned("bob"));
  }

  @Test
  void nobody_can_rescue_it_when_its_holder_has_died() {
    given(ALL, ANNAS, ANNAS)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new LockFact.Orphaned(LOCK, "anna"))
        .settles()
        .shows(RLockTest::depth, 2)
        .when(release("main"))
        .then(notOwned("main"))
        .shows(world -> world.lock(LOCK).isOrphaned(), true)
        .shows(world -> world.lock(LOCK).waiters().size(), 1);
  }

  @Test
  void a_waived_one_can_be_released_by_anybody_as_it_does_nothing() {
    World world =
        alive(List.of(Lock.of(LOCK, Lock.Type.RLOCK, 1, Fairness.STRICT).waived()), "main", "anna");
    given(world)
        .when(acquire("anna"))
        .then(new LockFact.Waived(LOCK, "anna", "acquire"))
        .when(acquire("main"))
        .then(new LockFact.Waived(LOCK, "main", "acquire"))
        .when(release("main"))
        .then(new LockFact.Waived(LOCK, "main", "release"))
        .when(release("main"))
        .then(new LockFact.Waived(LOCK, "main", "release"))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9));
  }

  @Test
  void has_no_value() {
    given(ALL)
        .when(new LockRequest.PermitsLeft(caller("anna"), LOCK))
        .then(
            new CallFact.Refused(
                "anna",
                "get_value",
                LOCK,
                "AttributeError",
                "'RLock' object has no attribute 'get_value'"));
  }

  private static LockRequest acquire(String child) {
    return new LockRequest.Acquire(caller(child), LOCK, Patience.FOR_EVER);
  }

  private static LockRequest release(String child) {
    return new LockRequest.Release(caller(child), LOCK);
  }

  private static Fact released(String child) {
    return new LockFact.Released(LOCK, child, child);
  }

  private static Fact notOwned(String child) {
    return new CallFact.Refused(
        child,
        "release",
        LOCK,
        "AssertionError",
        "attempt to release recursive lock not owned by thread");
  }

  private static int depth(World world) {
    return world.lock(LOCK).depth();
  }
}
