package dev.interlock.model;

import static dev.interlock.model.ConditionStage.ALL;
import static dev.interlock.model.ConditionStage.AT_ONCE;
import static dev.interlock.model.ConditionStage.COND;
import static dev.interlock.model.ConditionStage.LOCK;
import static dev.interlock.model.ConditionStage.acquire;
import static dev.interlock.model.ConditionStage.asleep;
import static dev.interlock.model.ConditionStage.await;
import static dev.interlock.model.ConditionStage.notified;
import static dev.interlock.model.ConditionStage.refused;
import static dev.interlock.model.ConditionStage.release;
import static dev.interlock.model.ConditionStage.retaken;
import static dev.interlock.model.ConditionStage.wake;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConditionTest {

  @Test
  void a_notified_process_has_the_lock_again_when_the_notifier_has_released_it() {
    given(asleep(ALL, "anna"))
        .shows(world -> world.lock(LOCK).holder(), Optional.empty())
        .at(1)
        .when(acquire("main"))
        .then(new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 1))
        .then(notified("main", "anna"))
        .settles()
        .shows(ConditionStage::line, List.of("anna"))
        .at(2)
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"), retaken("anna", true, 2))
        .shows(ConditionStage::holder, "anna");
  }

  @Test
  void who_is_woken_stands_behind_those_who_wanted_the_lock_before() {
    given(asleep(ALL, "anna"), new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(wake("main", 1))
        .then(notified("main", "anna"))
        .shows(ConditionStage::line, List.of("bob", "anna"))
        .at(1)
        .when(release("main"))
        .then(
            new LockFact.Released(LOCK, "main", "main"),
            new LockFact.Granted(LOCK, "bob", seconds(1)))
        .when(release("bob"))
        .then(new LockFact.Released(LOCK, "bob", "bob"), retaken("anna", true, 1));
  }

  @Test
  void gives_up_all_levels_and_holds_as_many_again() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("anna"))
        .then(new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("anna"))
        .then(new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(await("anna", Patience.FOR_EVER))
        .then(
            new ConditionFact.WaitBegun(COND, LOCK, "anna", 3),
            new LockFact.Granted(LOCK, "bob", AT_ONCE))
        .shows(world -> world.lock(LOCK).depth(), 1)
        .when(new ConditionRequest.NotifyAll(caller("bob"), COND))
        .then(notified("bob", "anna"))
        .when(release("bob"))
        .then(new LockFact.Released(LOCK, "bob", "bob"), retaken("anna", true, 0))
        .shows(world -> world.lock(LOCK).depth(), 3);
  }

  @Test
  void wakes_the_oldest_as_many_as_asked_and_the_rest_later() {
    given(asleep(ALL, "anna", "bob", "cleo"), new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 2))
        .then(notified("main", "anna", "bob"))
        .when(wake("main", 4))
        .then(notified("main", "cleo"))
        .when(wake("main", 3))
        .then(notified("main"))
        .when(wake("main", 0))
        .then(notified("main"))
        .shows(ConditionStage::line, List.of("anna", "bob", "cleo"))
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"), retaken("anna", true, 0))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"), retaken("bob", true, 0));
  }

  @Test
  void a_notify_that_nobody_waits_for_is_not_remembered() {
    given(ALL, new LockFact.Granted(LOCK, "main", AT_ONCE))
        .when(wake("main", 1))
        .then(notified("main"))
        .shows(world -> world.condition(COND).missed(), 1)
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"))
        .when(acquire("anna"))
        .then(new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(await("anna", Patience.FOR_EVER))
        .then(new ConditionFact.WaitBegun(COND, LOCK, "anna", 1))
        .settles();
  }

  @Test
  void who_gave_up_still_waits_for_the_lock_and_hears_false_later() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(await("anna", Patience.upTo(seconds(1))))
        .then(new ConditionFact.WaitBegun(COND, LOCK, "anna", 1))
        .when(acquire("main"))
        .then(new LockFact.Granted(LOCK, "main", AT_ONCE))
        .justBefore(1)
        .when(new OutsideRequest.Tick())
        .then()
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new ConditionFact.TimedOut(COND, LOCK, "anna", seconds(1)))
        .shows(World::nextDeadline, Optional.empty())
        .shows(ConditionStage::line, List.of("anna"))
        .when(wake("main", 1))
        .then(notified("main"))
        .at(5)
        .when(new OutsideRequest.Tick())
        .then()
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "main"), retaken("anna", false, 5));
  }

  @Test
  void who_gives_up_while_the_lock_is_free_goes_on_at_once() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(await("anna", Patience.upTo(seconds(1))))
        .then(new ConditionFact.WaitBegun(COND, LOCK, "anna", 1))
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new ConditionFact.TimedOut(COND, LOCK, "anna", seconds(1)), retaken("anna", false, 1))
        .shows(ConditionStage::holder, "anna");
  }

  @Test
  void who_will_not_wait_lets_the_next_one_have_the_lock_all_the_same() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(await("anna", Patience.upTo(AT_ONCE)))
        .then(
            new ConditionFact.WaitBegun(COND, LOCK, "anna", 1),
            new ConditionFact.TimedOut(COND, LOCK, "anna", AT_ONCE),
            retaken("anna", false, 0))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(await("anna", Patience.upTo(seconds(-1))))
        .then(
            new ConditionFact.WaitBegun(COND, LOCK, "anna", 1),
            new LockFact.Granted(LOCK, "bob", AT_ONCE),
            new ConditionFact.TimedOut(COND, LOCK, "anna", AT_ONCE))
        .when(release("bob"))
        .then(new LockFact.Released(LOCK, "bob", "bob"), retaken("anna", false, 0));
  }

  @Test
  void needs_the_lock() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(await("bob", Patience.FOR_EVER))
        .then(refused("wait", "must acquire() condition before using wait()"))
        .when(wake("bob", 1))
        .then(refused("notify", "lock is not owned"))
        .when(new ConditionRequest.NotifyAll(caller("bob"), COND))
        .then(refused("notify_all", "lock is not owned"));
  }
}
