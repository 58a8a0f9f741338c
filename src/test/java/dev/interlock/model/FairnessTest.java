package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** Who is next at a lock that is not fair: whoever the lot picks among those who want it. */
class FairnessTest {

  private static final String LOCK = "mutex";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Fact ANNAS = new LockFact.Granted(LOCK, "anna", AT_ONCE);

  @Test
  void stays_free_for_a_moment_so_that_the_releaser_may_win_again() {
    released(picking(2, 1))
        .when(acquire("anna"))
        .then(ANNAS)
        .settles()
        .shows(FairnessTest::line, List.of("bob"));
  }

  @Test
  void the_releaser_may_also_lose_and_stands_behind() {
    released(picking(2, 0))
        .when(acquire("anna"))
        .then(new LockFact.Queued(LOCK, "anna"), new LockFact.Granted(LOCK, "bob", seconds(1)))
        .settles()
        .shows(FairnessTest::line, List.of("anna"));
  }

  @Test
  void who_loses_and_will_not_wait_goes_away_empty_handed_though_it_was_free() {
    released(picking(2, 0))
        .when(new LockRequest.Acquire(caller("anna"), LOCK, Patience.NONE))
        .then(
            new LockFact.TimedOut(LOCK, "anna", AT_ONCE),
            new LockFact.Granted(LOCK, "bob", seconds(1)))
        .shows(FairnessTest::line, List.of());
  }

  @Test
  void anybody_who_asks_meanwhile_takes_part() {
    released(picking(2, 1))
        .when(acquire("cleo"))
        .then(new LockFact.Granted(LOCK, "cleo", AT_ONCE))
        .settles();
    released(picking(2, 0))
        .when(acquire("cleo"))
        .then(new LockFact.Queued(LOCK, "cleo"), new LockFact.Granted(LOCK, "bob", seconds(1)))
        .settles();
  }

  @Test
  void goes_to_a_waiter_once_the_releaser_does_something_else() {
    released(picking(1, 0))
        .when(new TimeRequest.Sleep(caller("anna"), seconds(1)))
        .then()
        .settles(new LockFact.Granted(LOCK, "bob", seconds(1)));
    released(picking(1, 0))
        .when(new ProcessRequest.IsAlive(caller("anna"), "anna"))
        .then(new CallFact.Told("anna", "is_alive", "anna", Value.of(true)))
        .settles(new LockFact.Granted(LOCK, "bob", seconds(1)));
  }

  @Test
  void what_others_do_that_do_not_want_it_changes_nothing() {
    released(picking(1, 0))
        .when(new TimeRequest.Sleep(caller("cleo"), seconds(1)))
        .then()
        .settles();
  }

  @Test
  void goes_to_a_waiter_when_the_releaser_dies() {
    released(picking(1, 0))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .settles(new LockFact.Granted(LOCK, "bob", seconds(1)));
  }

  @Test
  void goes_to_a_waiter_after_ten_milliseconds_if_the_releaser_computes() {
    released(picking(1, 0))
        .shows(World::nextDeadline, Optional.of(seconds(1.01)))
        .justBefore(1.01)
        .settles()
        .at(1.01)
        .when(new OutsideRequest.Tick())
        .then()
        .settles(new LockFact.Granted(LOCK, "bob", seconds(1.01)))
        .shows(World::nextDeadline, Optional.empty());
  }

  @Test
  void the_lot_picks_among_all_waiters() {
    World world =
        given(world(Lock.Type.LOCK, 1, picking(2, 1)), ANNAS)
            .when(acquire("bob"))
            .then(new LockFact.Queued(LOCK, "bob"))
            .when(acquire("cleo"))
            .then(new LockFact.Queued(LOCK, "cleo"))
            .at(1)
            .when(release("anna"))
            .then(new LockFact.Released(LOCK, "anna", "anna"))
            .when(new TimeRequest.Sleep(caller("anna"), seconds(1)))
            .then()
            .settles(new LockFact.Granted(LOCK, "cleo", seconds(1)))
            .world();
    given(world).shows(FairnessTest::line, List.of("bob"));
  }

  @Test
  void a_waiter_that_dies_or_gives_up_while_it_is_free_is_not_picked() {
    given(world(Lock.Type.LOCK, 1, picking(1, 0)), ANNAS)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(new LockRequest.Acquire(caller("cleo"), LOCK, Patience.upTo(seconds(1))))
        .then(new LockFact.Queued(LOCK, "cleo"))
        .at(1)
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"))
        .when(new OutsideRequest.Exited("bob", 0))
        .then(new ProcessFact.Exited("bob", 0), new LockFact.Abandoned(LOCK, "bob"))
        .settles()
        .when(new OutsideRequest.Tick())
        .then(new LockFact.TimedOut(LOCK, "cleo", seconds(1)))
        .settles()
        .shows(World::nextDeadline, Optional.empty())
        .when(acquire("main"))
        .then(new LockFact.Granted(LOCK, "main", AT_ONCE));
  }

  @Test
  void a_recursive_one_is_free_only_after_its_last_release() {
    given(world(Lock.Type.RLOCK, 1, picking(1, 0)), ANNAS, ANNAS)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"))
        .at(1)
        .settles()
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"))
        .settles()
        .at(2)
        .when(new OutsideRequest.Tick())
        .then()
        .settles(new LockFact.Granted(LOCK, "bob", seconds(2)));
  }

  @Test
  void an_unfair_semaphore_serves_as_many_as_it_has_permits() {
    given(world(Lock.Type.SEMAPHORE, 0, seeded(2, 1, 0)))
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", ""))
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", ""))
        .when(acquire("anna"))
        .then(new LockFact.Granted(LOCK, "anna", AT_ONCE))
        .settles(new LockFact.Granted(LOCK, "bob", AT_ONCE))
        .shows(world -> world.lock(LOCK).value(), 0);
  }

  /** At 1 s anna has released the lock; bob is in line since 0 s. */
  private static Story released(Fairness fairness) {
    return given(world(Lock.Type.LOCK, 1, fairness), ANNAS)
        .when(acquire("bob"))
        .then(new LockFact.Queued(LOCK, "bob"))
        .at(1)
        .when(release("anna"))
        .then(new LockFact.Released(LOCK, "anna", "anna"))
        .settles();
  }

  /** By lot; the first is drawn when anna gets the lock, of so many the second picks this one. */
  private static Fairness picking(int many, int wanted) {
    return seeded(many, wanted, 1);
  }

  private static Fairness seeded(int many, int wanted, int lotsBefore) {
    return LongStream.range(0, 1000)
        .filter(seed -> new Lot(seed, lotsBefore).pick(many) == wanted)
        .mapToObj(Fairness::byLot)
        .findFirst()
        .orElseThrow();
  }

  private static World world(Lock.Type type, int value, Fairness fairness) {
    return alive(List.of(Lock.of(LOCK, type, value, fairness)), "main", "anna", "bob", "cleo");
  }

  private static LockRequest acquire(String child) {
    return new LockRequest.Acquire(caller(child), LOCK, Patience.FOR_EVER);
  }

  private static LockRequest release(String child) {
    return new LockRequest.Release(caller(child), LOCK);
  }

  private static List<String> line(World world) {
    return world.lock(LOCK).waiters().stream().map(Waiter::child).toList();
  }
}
