package dev.interlock.model;

import static dev.interlock.model.ConditionStage.ALL;
import static dev.interlock.model.ConditionStage.AT_ONCE;
import static dev.interlock.model.ConditionStage.COND;
import static dev.interlock.model.ConditionStage.LOCK;
import static dev.interlock.model.ConditionStage.RLOCK;
import static dev.interlock.model.ConditionStage.acquire;
import static dev.interlock.model.ConditionStage.asleep;
import static dev.interlock.model.ConditionStage.await;
import static dev.interlock.model.ConditionStage.notified;
import static dev.interlock.model.ConditionStage.release;
import static dev.interlock.model.ConditionStage.retaken;
import static dev.interlock.model.ConditionStage.wake;
import static dev.interlock.model.ConditionStage.with;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A condition and its lock: of every kind, and when somebody dies. */
class ConditionLockTest {

  @Test
  void the_dead_are_not_woken() {
    given(asleep(ALL, "anna", "bob"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new ConditionFact.Abandoned(COND, "anna"))
        .when(acquire("main"))
        .then(new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 1))
        .then(notified("main", "bob"));
  }

  @Test
  void who_dies_woken_leaves_the_line_of_the_lock() {
    given(asleep(ALL, "anna", "bob"), new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 2))
        .then(notified("main", "anna", "bob"))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new ConditionFact.Abandoned(COND, "anna"),
            new LockFact.Abandoned(LOCK, "anna"))
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"), retaken("bob", true, 0));
  }

  @Test
  void who_dies_with_the_lock_keeps_it_from_those_it_woke() {
    given(asleep(ALL, "anna"), new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 1))
        .then(notified("main", "anna"))
        .when(new OutsideRequest.Exited("main", 1))
        .then(new ProcessFact.Exited("main", 1), new LockFact.Orphaned(LOCK, "main"))
        .settles()
        .shows(ConditionStage::line, List.of("anna"));
  }

  @Test
  void with_a_lock_that_does_nothing_nobody_has_to_hold_it() {
    given(with(RLOCK.waived()))
        .when(await("anna", Patience.FOR_EVER))
        .then(new ConditionFact.WaitBegun(COND, LOCK, "anna", 0))
        .when(await("bob", Patience.upTo(seconds(1))))
        .then(new ConditionFact.WaitBegun(COND, LOCK, "bob", 0))
        .when(wake("main", 1))
        .then(notified("main", "anna"), retaken("anna", true, 0))
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new ConditionFact.TimedOut(COND, LOCK, "bob", seconds(1)), retaken("bob", false, 1))
        .shows(world -> world.lock(LOCK), RLOCK.waived())
        .shows(world -> world.condition(COND).woken().size(), 0);
  }

  @Test
  void with_a_plain_lock_waits_likewise() {
    given(with(Lock.free(LOCK)), new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(await("anna", Patience.FOR_EVER))
        .then(new ConditionFact.WaitBegun(COND, LOCK, "anna", 1))
        .when(acquire("main"))
        .then(new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 1))
        .then(notified("main", "anna"))
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"), retaken("anna", true, 0))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"));
  }

  @Test
  void an_unfair_lock_may_go_to_others_before_it_goes_to_the_woken() {
    World unfair = with(Lock.of(LOCK, Lock.Type.RLOCK, 1, Fairness.byLot(1)));
    given(asleep(unfair, "anna"), new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 1))
        .then(notified("main", "anna"))
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"))
        .settles()
        .at(1)
        .settles(retaken("anna", true, 1));
  }

  @Test
  void who_wants_the_lock_by_the_name_of_the_condition_gives_up_in_time() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(new LockRequest.Acquire(caller("bob"), COND, Patience.upTo(seconds(1))))
        .then(new LockFact.Queued(LOCK, "bob"))
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new LockFact.TimedOut(LOCK, "bob", seconds(1)))
        .shows(ConditionStage::line, List.of());
  }
}
