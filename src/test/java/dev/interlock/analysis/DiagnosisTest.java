package dev.interlock.analysis;

import static dev.interlock.analysis.Requests.acquire;
import static dev.interlock.analysis.Requests.await;
import static dev.interlock.analysis.Requests.release;
import static dev.interlock.analysis.Requests.served;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Barrier;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

  private static final List<Resource> SHARED =
      List.of(
          Lock.of("permits", Lock.Type.SEMAPHORE, 1, Fairness.STRICT),
          Lock.of("again", Lock.Type.RLOCK, 1, Fairness.STRICT),
          Lock.of("changed.lock", Lock.Type.RLOCK, 1, Fairness.STRICT),
          ConditionVariable.of("changed", "changed.lock"),
          Event.unset("gun"),
          Barrier.of("laps", 3, Optional.empty(), false));
  private static final World TWO = alive(SHARED, "main", "anna");

  @Test
  void a_semaphore_without_permits_is_no_cycle_even_if_the_waiter_took_one() {
    Cause cause = cause(acquire("main", "permits"), acquire("main", "permits"));
    assertEquals(Cause.Kind.NO_PERMIT, cause.kind());
    assertEquals(List.of("permits"), cause.resources());
  }

  @Test
  void permits_of_the_dead_are_named_as_such() {
    Cause cause =
        cause(
            acquire("anna", "permits"),
            acquire("main", "permits"),
            new OutsideRequest.Exited("anna", 137));
    assertEquals(Cause.Kind.NO_PERMIT, cause.kind());
    assertEquals(
        "main waits for a permit of permits, of which the dead took some, and nobody is left who"
            + " gives one back",
        cause.sentence());
  }

  @Test
  void a_barrier_that_not_enough_can_reach_is_short() {
    Cause cause = cause(await("main", "laps"), await("anna", "laps"));
    assertEquals(Cause.Kind.BARRIER_SHORT, cause.kind());
    assertEquals(
        "main and anna wait at laps, which takes 3, and nobody else is left who comes",
        cause.sentence());
  }

  @Test
  void a_notification_before_the_wait_is_lost_and_one_that_never_came_is_never_set() {
    assertEquals(
        Cause.Kind.LOST_WAKEUP,
        cause(
                acquire("anna", "changed"),
                new ConditionRequest.Notify(caller("anna"), "changed", 1),
                release("anna", "changed"),
                acquire("main", "changed"),
                await("main", "changed"),
                new OutsideRequest.Exited("anna", 0))
            .kind());
    Cause never =
        cause(
            acquire("main", "changed"),
            await("main", "changed"),
            new OutsideRequest.Exited("anna", 0));
    assertEquals(Cause.Kind.NEVER_SET, never.kind());
    assertEquals(
        "main waits to be notified by changed, and nobody is left who could let it go on",
        never.sentence());
  }

  @Test
  void an_event_that_nobody_sets_is_never_set() {
    Cause cause = cause(await("main", "gun"), await("anna", "gun"));
    assertEquals(Cause.Kind.NEVER_SET, cause.kind());
    assertEquals(List.of("gun"), cause.resources());
  }

  @Test
  void a_recursive_lock_is_orphaned_whoever_is_left() {
    assertEquals(
        Cause.Kind.ORPHANED_LOCK,
        cause(
                acquire("anna", "again"),
                acquire("anna", "again"),
                acquire("main", "again"),
                new OutsideRequest.Exited("anna", 143))
            .kind());
  }

  private static Cause cause(dev.interlock.model.Request... requests) {
    World world = served(TWO, requests);
    World alone =
        world.child("anna").isAlive() && world.child("anna").pending().isEmpty()
            ? served(world, new OutsideRequest.Exited("anna", 0))
            : world;
    return Standstill.of(alone).orElseThrow().cause();
  }
}
