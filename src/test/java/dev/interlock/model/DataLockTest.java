package dev.interlock.model;

import static dev.interlock.model.DataStage.ALL;
import static dev.interlock.model.DataStage.AT_ONCE;
import static dev.interlock.model.DataStage.ONE;
import static dev.interlock.model.DataStage.TWO;
import static dev.interlock.model.DataStage.ZERO;
import static dev.interlock.model.DataStage.read;
import static dev.interlock.model.DataStage.update;
import static dev.interlock.model.DataStage.updated;
import static dev.interlock.model.DataStage.waits;
import static dev.interlock.model.DataStage.world;
import static dev.interlock.model.DataStage.write;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.model.SharedValue.Kind;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataLockTest {

  private static final World BARE = world(SharedValue.of("n", Kind.VALUE, ZERO, Optional.empty()));
  private static final World OWN = locked(Lock.Type.RLOCK, false);
  private static final World PLAIN = locked(Lock.Type.LOCK, false);
  private static final World WAIVED = locked(Lock.Type.LOCK, true);

  private static World locked(Lock.Type type, boolean isWaived) {
    Lock lock = Lock.of("m", type, 1, Fairness.STRICT);
    return world(
        isWaived ? lock.waived() : lock, SharedValue.of("n", Kind.VALUE, ZERO, Optional.of("m")));
  }

  @Test
  void an_access_takes_a_free_lock_for_an_instant_and_waits_in_the_line_of_one_that_is_held() {
    given(OWN)
        .when(read("bob"))
        .then(new DataFact.Read("n", "bob", ALL, ZERO, AT_ONCE))
        .when(acquire("anna"))
        .then(new LockFact.Granted("m", "anna", AT_ONCE))
        .when(read("bob"))
        .then(waits("bob", Access.read(ALL)), new LockFact.Queued("m", "bob"))
        .when(acquire("cleo"))
        .then(new LockFact.Queued("m", "cleo"))
        .when(write("main", TWO))
        .then(waits("main", Access.write(ALL, TWO)), new LockFact.Queued("m", "main"))
        .when(write("anna", ONE))
        .then(new DataFact.Written("n", "anna", ALL, ONE, AT_ONCE))
        .at(2)
        .when(release("anna"))
        .then(
            new LockFact.Released("m", "anna", "anna"),
            new DataFact.Read("n", "bob", ALL, ONE, seconds(2)),
            new LockFact.Granted("m", "cleo", seconds(2)))
        .when(release("cleo"))
        .then(
            new LockFact.Released("m", "cleo", "cleo"),
            new DataFact.Written("n", "main", ALL, TWO, seconds(2)))
        .shows(world -> world.lock("m").waiters().size(), 0)
        .shows(world -> world.data("n").line().size(), 0);
  }

  @Test
  void under_a_plain_lock_its_holder_waits_for_itself() {
    given(PLAIN)
        .when(acquire("anna"))
        .then(new LockFact.Granted("m", "anna", AT_ONCE))
        .when(read("anna"))
        .then(waits("anna", Access.read(ALL)), new LockFact.Queued("m", "anna"));
  }

  @Test
  void a_waived_lock_is_in_nobodys_way() {
    given(WAIVED)
        .when(acquire("anna"))
        .then(new LockFact.Waived("m", "anna", "acquire"))
        .when(read("bob"))
        .then(new DataFact.Read("n", "bob", ALL, ZERO, AT_ONCE));
  }

  @Test
  void who_comes_to_the_head_of_the_lock_s_line_still_waits_for_an_update_to_end() {
    given(OWN)
        .when(update("anna"))
        .then(new DataFact.Opened("n", "anna", ALL, ZERO, AT_ONCE))
        .when(acquire("bob"))
        .then(new LockFact.Granted("m", "bob", AT_ONCE))
        .when(read("cleo"))
        .then(waits("cleo", Access.read(ALL)), new LockFact.Queued("m", "cleo"))
        .when(release("bob"))
        .then(new LockFact.Released("m", "bob", "bob"), new DataFact.LetIn("n", "cleo"))
        .when(acquire("bob"))
        .then(new LockFact.Granted("m", "bob", AT_ONCE))
        .when(updated("anna", ONE))
        .then(new DataFact.Updated("n", "anna", ALL, ONE), new LockFact.Queued("m", "cleo"))
        .when(release("bob"))
        .then(
            new LockFact.Released("m", "bob", "bob"),
            new DataFact.Read("n", "cleo", ALL, ONE, AT_ONCE));
  }

  @Test
  void who_dies_in_the_lock_s_line_leaves_both_lines() {
    given(OWN)
        .when(acquire("anna"))
        .then(new LockFact.Granted("m", "anna", AT_ONCE))
        .when(read("bob"))
        .then(waits("bob", Access.read(ALL)), new LockFact.Queued("m", "bob"))
        .when(new OutsideRequest.Exited("bob", 137))
        .then(
            new ProcessFact.Exited("bob", -9),
            new LockFact.Abandoned("m", "bob"),
            new DataFact.Abandoned("n", "bob"));
  }

  @Test
  void acquire_and_release_reach_its_lock() {
    given(OWN)
        .when(acquire("anna"))
        .then(new LockFact.Granted("m", "anna", AT_ONCE))
        .when(new LockRequest.Acquire(caller("bob"), "n", Patience.upTo(seconds(1))))
        .then(new LockFact.Queued("m", "bob"))
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new LockFact.TimedOut("m", "bob", seconds(1)));
  }

  @Test
  void without_a_lock_there_is_nothing_to_acquire() {
    given(BARE)
        .when(acquire("anna"))
        .then(
            new CallFact.Refused(
                "anna",
                "acquire",
                "n",
                "AttributeError",
                "'c_int' object has no attribute 'acquire'"));
  }

  @Test
  void a_lot_that_picks_among_those_who_want_an_unfair_lock_picks_accesses_too() {
    Lock unfair = Lock.of("m", Lock.Type.RLOCK, 1, Fairness.byLot(1));
    World world = world(unfair, SharedValue.of("n", Kind.VALUE, ZERO, Optional.of("m")));
    given(world)
        .when(acquire("anna"))
        .then(new LockFact.Granted("m", "anna", AT_ONCE))
        .when(read("bob"))
        .then(waits("bob", Access.read(ALL)), new LockFact.Queued("m", "bob"))
        .when(write("cleo", ONE))
        .then(waits("cleo", Access.write(ALL, ONE)), new LockFact.Queued("m", "cleo"))
        .when(release("anna"))
        .then(new LockFact.Released("m", "anna", "anna"))
        .at(1)
        .settles(
            new DataFact.Written("n", "cleo", ALL, ONE, seconds(1)),
            new DataFact.Read("n", "bob", ALL, ONE, seconds(1)));
  }

  private static Request acquire(String child) {
    return new LockRequest.Acquire(caller(child), "n", Patience.FOR_EVER);
  }

  private static Request release(String child) {
    return new LockRequest.Release(caller(child), "n");
  }
}
