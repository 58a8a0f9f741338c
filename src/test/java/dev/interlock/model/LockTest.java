package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockTest {

  private static final String LOCK = "mutex";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final World ALL =
      alive(List.of(Lock.free(LOCK), Lock.free("other")), "main", "anna", "bob", "cleo");

  @Test
  void is_granted_at_once_if_it_is_free() {
    given(ALL)
        .when(acquire("anna"))
        .then(new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .shows(LockTest::holder, "anna")
        .shows(world -> world.child("anna").pending().isPresent(), false);
  }

  @Test
  void serves_the_line_in_order() {
    given(ALL)
        .when(acquire("anna"))
        .then(new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .at(1)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .at(2)
        .when(acquire("cleo"))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .shows(LockTest::line, List.of("bob", "cleo"))
        .at(3)
        .when(new LockRequest.Release(caller("anna"), LOCK))
        .then(
            new LockFact.Released(LOCK, "anna", "anna"),
            new LockFact.Granted(LOCK, "bob", seconds(2)))
        .shows(LockTest::line, List.of("cleo"));
  }

  @Test
  void gives_up_at_the_deadline_and_not_before() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("bob", 5))
        .then(new LockFact.Queued(LOCK, "bob"))
        .justBefore(5)
        .when(new OutsideRequest.Tick())
        .then()
        .at(5)
        .when(new OutsideRequest.Tick())
        .then(new LockFact.TimedOut(LOCK, "bob", seconds(5)))
        .shows(LockTest::line, List.of());
  }

  @Test
  void the_earliest_deadline_comes_first() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("bob", 5))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(acquire("cleo", 2))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .at(6)
        .when(new OutsideRequest.Tick())
        .then(
            new LockFact.TimedOut(LOCK, "cleo", seconds(6)),
            new LockFact.TimedOut(LOCK, "bob", seconds(6)));
  }

  @Test
  void a_timeout_of_zero_or_less_does_not_wait_nor_does_block_false_whatever_its_timeout() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("bob", 0))
        .then(new LockFact.TimedOut(LOCK, "bob", AT_ONCE))
        .when(acquire("bob", -1))
        .then(new LockFact.TimedOut(LOCK, "bob", AT_ONCE))
        .when(
            new LockRequest.Acquire(
                caller("bob"),
                LOCK,
                new Patience(false, java.util.Optional.of(Duration.ofSeconds(3)))))
        .then(new LockFact.TimedOut(LOCK, "bob", AT_ONCE));
  }

  @Test
  void its_holder_who_asks_again_waits_for_itself() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("anna"))
        .then(new LockFact.Queued(LOCK, "anna"));
  }

  @Test
  void anybody_may_release_it() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(new LockRequest.Release(caller("bob"), LOCK))
        .then(new LockFact.Released(LOCK, "bob", "anna"));
  }

  @Test
  void a_free_lock_cannot_be_released() {
    given(ALL)
        .when(new LockRequest.Release(caller("bob"), LOCK))
        .then(
            new CallFact.Refused(
                "bob", "release", LOCK, "ValueError", "semaphore or lock released too many times"));
  }

  @Test
  void stays_locked_when_its_holder_dies_until_somebody_else_releases_it() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new LockFact.Orphaned(LOCK, "anna"))
        .shows(world -> world.lock(LOCK).isOrphaned(), true)
        .when(acquire("cleo"))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .at(7)
        .when(new LockRequest.Release(caller("main"), LOCK))
        .then(
            new LockFact.Released(LOCK, "main", "anna"),
            new LockFact.Granted(LOCK, "bob", seconds(7)))
        .shows(world -> world.lock(LOCK).isOrphaned(), false);
  }

  @Test
  void a_holder_that_ends_well_orphans_it_all_the_same() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0), new LockFact.Orphaned(LOCK, "anna"));
  }

  @Test
  void a_dead_waiter_leaves_the_line() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(acquire("cleo"))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .when(new OutsideRequest.Exited("bob", 137))
        .then(new ProcessFact.Exited("bob", -9), new LockFact.Abandoned(LOCK, "bob"))
        .when(new LockRequest.Release(caller("anna"), LOCK))
        .then(
            new LockFact.Released(LOCK, "anna", "anna"),
            new LockFact.Granted(LOCK, "cleo", AT_ONCE));
  }

  @Test
  void who_dies_waiting_for_itself_is_never_granted_it() {
    given(ALL, new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .when(acquire("anna"))
        .then(new LockFact.Queued(LOCK, "anna"))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new LockFact.Abandoned(LOCK, "anna"),
            new LockFact.Orphaned(LOCK, "anna"))
        .when(new LockRequest.Release(caller("bob"), LOCK))
        .then(new LockFact.Released(LOCK, "bob", "anna"));
  }

  @Test
  void one_who_holds_two_locks_orphans_both() {
    given(
            ALL,
            new LockFact.Granted(LOCK, "anna", AT_ONCE),
            new LockFact.Granted("other", "anna", AT_ONCE))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new LockFact.Orphaned(LOCK, "anna"),
            new LockFact.Orphaned("other", "anna"));
  }

  @Test
  void knows_no_verbs_of_other_things() {
    given(ALL)
        .when(new QueueRequest.Get(caller("anna"), LOCK, Patience.FOR_EVER))
        .then(
            new CallFact.Refused(
                "anna", "get", LOCK, "AttributeError", "'Lock' object has no attribute 'get'"))
        .when(new LockRequest.Acquire(caller("anna"), "mutexx", Patience.FOR_EVER))
        .then(
            new CallFact.Refused(
                "anna", "acquire", "mutexx", "NameError", "name 'mutexx' is not defined"));
  }

  private static LockRequest acquire(String child) {
    return new LockRequest.Acquire(caller(child), LOCK, Patience.FOR_EVER);
  }

  private static LockRequest acquire(String child, double timeout) {
    return new LockRequest.Acquire(caller(child), LOCK, Patience.upTo(seconds(timeout)));
  }

  private static String holder(World world) {
    return world.lock(LOCK).holder().map(Lock.Holder::child).orElse("nobody");
  }

  private static List<String> line(World world) {
    return world.lock(LOCK).waiters().stream().map(Waiter::child).toList();
  }
}
