package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class SemaphoreTest {

  private static final String LOCK = "permits";
  private static final Duration AT_ONCE = Duration.ZERO;

  @Test
  void grants_as_many_as_it_has_permits_then_in_order_of_arrival() {
    given(semaphore(2))
        .when(acquire("anna"))
        .then(granted("anna"))
        .when(acquire("bob"))
        .then(granted("bob"))
        .when(new LockRequest.PermitsLeft(caller("anna"), LOCK))
        .then(new CallFact.Told("anna", "get_value", LOCK, Value.of(0)))
        .when(new LockRequest.Acquire(caller("anna"), LOCK, Patience.NONE))
        .then(new LockFact.TimedOut(LOCK, "anna", AT_ONCE))
        .when(acquire("cleo"))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .when(acquire("main"))
        .then(new LockFact.Queued(LOCK, "main"))
        .at(3)
        .when(release("bob"))
        .then(
            new LockFact.Released(LOCK, "bob", "bob"),
            new LockFact.Granted(LOCK, "cleo", seconds(3)))
        .shows(SemaphoreTest::holders, List.of("anna", "cleo"))
        .shows(SemaphoreTest::value, 0);
  }

  @Test
  void one_process_may_hold_several_permits() {
    given(semaphore(2))
        .when(acquire("anna"))
        .then(granted("anna"))
        .when(acquire("anna"))
        .then(granted("anna"))
        .shows(SemaphoreTest::holders, List.of("anna", "anna"))
        .when(acquire("anna"))
        .then(new LockFact.Queued(LOCK, "anna"));
  }

  @Test
  void who_releases_what_it_never_took_gives_back_for_the_dead_first_then_for_the_oldest() {
    given(semaphore(3), granted("anna"), granted("bob"), granted("cleo"))
        .when(new OutsideRequest.Exited("bob", 1))
        .then(new ProcessFact.Exited("bob", 1), new LockFact.Orphaned(LOCK, "bob"))
        .shows(world -> world.lock(LOCK).isOrphaned(), true)
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "bob"))
        .shows(world -> world.lock(LOCK).isOrphaned(), false)
        .when(release("main"))
        .then(new LockFact.Released(LOCK, "main", "anna"))
        .shows(SemaphoreTest::holders, List.of("cleo"))
        .when(release("cleo"))
        .then(new LockFact.Released(LOCK, "cleo", "cleo"))
        .shows(SemaphoreTest::value, 3);
  }

  @Test
  void grows_beyond_what_it_began_with() {
    given(semaphore(0))
        .when(acquire("anna"))
        .then(new LockFact.Queued(LOCK, "anna"))
        .at(1)
        .when(release("bob"))
        .then(
            new LockFact.Released(LOCK, "bob", ""), new LockFact.Granted(LOCK, "anna", seconds(1)))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", ""))
        .shows(SemaphoreTest::value, 2);
  }

  @Test
  void no_semaphore_grows_beyond_what_the_system_can_count() {
    given(semaphore(Lock.MOST_PERMITS - 1))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", ""))
        .when(release("anna"))
        .then(tooOften("anna"))
        .shows(SemaphoreTest::value, Integer.MAX_VALUE);
  }

  @Test
  void a_bounded_one_never_has_more_than_it_began_with() {
    given(with(Lock.Type.BOUNDED_SEMAPHORE, 1))
        .when(release("anna"))
        .then(tooOften("anna"))
        .when(acquire("anna"))
        .then(granted("anna"))
        .when(release("bob"))
        .then(new LockFact.Released(LOCK, "bob", "anna"))
        .when(release("anna"))
        .then(tooOften("anna"))
        .shows(SemaphoreTest::value, 1);
  }

  @Test
  void all_permits_of_the_dead_are_lost_until_somebody_else_gives_them_back() {
    given(semaphore(2), granted("anna"), granted("anna"))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new LockFact.Orphaned(LOCK, "anna"),
            new LockFact.Orphaned(LOCK, "anna"))
        .when(release("main"))
        .then(
            new LockFact.Released(LOCK, "main", "anna"), new LockFact.Granted(LOCK, "bob", AT_ONCE))
        .when(release("bob"))
        .then(new LockFact.Released(LOCK, "bob", "bob"))
        .shows(SemaphoreTest::value, 1)
        .shows(world -> world.lock(LOCK).isOrphaned(), true);
  }

  @Test
  void a_waiter_gives_up_at_its_deadline_and_the_permit_goes_to_the_next() {
    given(semaphore(1), granted("anna"))
        .when(new LockRequest.Acquire(caller("bob"), LOCK, Patience.upTo(seconds(1))))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(acquire("cleo"))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .justBefore(1)
        .when(new OutsideRequest.Tick())
        .then()
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new LockFact.TimedOut(LOCK, "bob", seconds(1)))
        .when(release("anna"))
        .then(
            new LockFact.Released(LOCK, "anna", "anna"),
            new LockFact.Granted(LOCK, "cleo", seconds(1)));
  }

  private static World semaphore(int value) {
    return with(Lock.Type.SEMAPHORE, value);
  }

  private static World with(Lock.Type type, int value) {
    return alive(
        List.of(Lock.of(LOCK, type, value, Fairness.STRICT)), "main", "anna", "bob", "cleo");
  }

  private static LockRequest acquire(String child) {
    return new LockRequest.Acquire(caller(child), LOCK, Patience.FOR_EVER);
  }

  private static LockRequest release(String child) {
    return new LockRequest.Release(caller(child), LOCK);
  }

  private static Fact granted(String child) {
    return new LockFact.Granted(LOCK, child, AT_ONCE);
  }

  private static Fact tooOften(String child) {
    return new CallFact.Refused(
        child, "release", LOCK, "ValueError", "semaphore or lock released too many times");
  }

  private static List<String> holders(World world) {
    return world.lock(LOCK).holders().stream().map(Lock.Holder::child).toList();
  }

  private static int value(World world) {
    return world.lock(LOCK).value();
  }
}
