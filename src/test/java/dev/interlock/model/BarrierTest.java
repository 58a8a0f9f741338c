package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BarrierTest {

  private static final String BARRIER = "gate";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final World TWO = with(Barrier.of(BARRIER, 2, Optional.empty(), false));
  private static final World THREE = with(Barrier.of(BARRIER, 3, Optional.empty(), false));

  @Test
  void nobody_passes_before_all_have_arrived_and_each_gets_its_place() {
    given(THREE)
        .when(wait("anna"))
        .then(arrived("anna"))
        .at(1)
        .when(wait("bob"))
        .then(arrived("bob"))
        .shows(BarrierTest::waiting, 2)
        .at(3)
        .when(wait("cleo"))
        .then(arrived("cleo"), passed("anna", 0, 3), passed("bob", 1, 2), passed("cleo", 2, 0))
        .shows(BarrierTest::waiting, 0)
        .when(wait("cleo"))
        .then(arrived("cleo"))
        .when(wait("bob"))
        .then(arrived("bob"))
        .when(wait("anna"))
        .then(arrived("anna"), passed("cleo", 0, 0), passed("bob", 1, 0), passed("anna", 2, 0));
  }

  @Test
  void one_alone_never_waits() {
    given(with(Barrier.of(BARRIER, 1, Optional.empty(), false)))
        .when(new WaitRequest(caller("anna"), BARRIER, Patience.upTo(AT_ONCE)))
        .then(arrived("anna"), passed("anna", 0, 0))
        .when(wait("anna"))
        .then(arrived("anna"), passed("anna", 0, 0));
  }

  @Test
  void the_timeout_of_one_breaks_it_for_all_and_whoever_comes_later() {
    given(THREE)
        .when(wait("anna"))
        .then(arrived("anna"))
        .when(new WaitRequest(caller("bob"), BARRIER, Patience.upTo(seconds(2))))
        .then(arrived("bob"))
        .justBefore(2)
        .when(new OutsideRequest.Tick())
        .then()
        .at(2)
        .when(new OutsideRequest.Tick())
        .then(broken("bob", "bob gave up waiting"), turnedAway("anna", 2), turnedAway("bob", 2))
        .when(wait("cleo"))
        .then(turnedAway("cleo", 0))
        .shows(BarrierTest::waiting, 0)
        .shows(world -> world.barrier(BARRIER).isBroken(), true);
  }

  @Test
  void two_who_give_up_at_the_same_moment_break_it_once() {
    given(THREE)
        .when(new WaitRequest(caller("anna"), BARRIER, Patience.upTo(seconds(2))))
        .then(arrived("anna"))
        .when(new WaitRequest(caller("bob"), BARRIER, Patience.upTo(seconds(1))))
        .then(arrived("bob"))
        .at(3)
        .when(new OutsideRequest.Tick())
        .then(broken("bob", "bob gave up waiting"), turnedAway("anna", 3), turnedAway("bob", 3));
  }

  @Test
  void a_timeout_of_zero_breaks_it_too_unless_one_is_the_last() {
    given(TWO)
        .when(wait("anna"))
        .then(arrived("anna"))
        .when(new WaitRequest(caller("bob"), BARRIER, Patience.upTo(AT_ONCE)))
        .then(arrived("bob"), passed("anna", 0, 0), passed("bob", 1, 0))
        .when(new WaitRequest(caller("bob"), BARRIER, Patience.upTo(AT_ONCE)))
        .then(arrived("bob"), broken("bob", "bob gave up waiting"), turnedAway("bob", 0));
  }

  @Test
  void its_own_timeout_holds_for_those_who_bring_none() {
    given(with(Barrier.of(BARRIER, 3, Optional.of(seconds(1)), false)))
        .when(new WaitRequest(caller("anna"), BARRIER, Patience.upTo(seconds(9))))
        .then(arrived("anna"))
        .shows(World::nextDeadline, Optional.of(seconds(9)))
        .when(wait("bob"))
        .then(arrived("bob"))
        .shows(World::nextDeadline, Optional.of(seconds(1)))
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(broken("bob", "bob gave up waiting"), turnedAway("anna", 1), turnedAway("bob", 1));
  }

  @Test
  void abort_breaks_it_and_reset_makes_it_usable_again() {
    given(TWO)
        .when(wait("anna"))
        .then(arrived("anna"))
        .when(abort("main"))
        .then(
            broken("main", "main aborted it"),
            turnedAway("anna", 0),
            new CallFact.Told("main", "abort", BARRIER, Value.none()))
        .when(wait("anna"))
        .then(turnedAway("anna", 0))
        .when(reset("main"))
        .then(new BarrierFact.WasReset(BARRIER, "main"))
        .when(wait("anna"))
        .then(arrived("anna"))
        .when(wait("bob"))
        .then(arrived("bob"), passed("anna", 0, 0), passed("bob", 1, 0));
  }

  @Test
  void reset_turns_away_those_who_wait() {
    given(THREE)
        .when(wait("anna"))
        .then(arrived("anna"))
        .when(wait("bob"))
        .then(arrived("bob"))
        .when(reset("main"))
        .then(
            turnedAway("anna", 0), turnedAway("bob", 0), new BarrierFact.WasReset(BARRIER, "main"))
        .shows(world -> world.barrier(BARRIER).isBroken(), false)
        .shows(BarrierTest::waiting, 0);
  }

  @Test
  void the_death_of_one_who_waits_breaks_it() {
    given(THREE)
        .when(wait("anna"))
        .then(arrived("anna"))
        .when(wait("bob"))
        .then(arrived("bob"))
        .at(1)
        .when(new OutsideRequest.Exited("anna", 143))
        .then(
            new ProcessFact.Exited("anna", -15),
            new BarrierFact.Abandoned(BARRIER, "anna"),
            broken("anna", "anna died at it"),
            turnedAway("bob", 1))
        .when(new OutsideRequest.Exited("cleo", 0))
        .then(new ProcessFact.Exited("cleo", 0));
  }

  @Test
  void who_is_turned_away_hears_an_error() {
    given(TWO)
        .shows(
            world -> new BarrierFact.TurnedAway(BARRIER, "anna", AT_ONCE).answer(),
            new Answer.Err("BrokenBarrierError", ""));
  }

  private static World with(Barrier barrier) {
    return alive(List.of(barrier), "main", "anna", "bob", "cleo");
  }

  private static WaitRequest wait(String child) {
    return new WaitRequest(caller(child), BARRIER, Patience.FOR_EVER);
  }

  private static BarrierRequest abort(String child) {
    return new BarrierRequest.Abort(caller(child), BARRIER);
  }

  private static BarrierRequest reset(String child) {
    return new BarrierRequest.Reset(caller(child), BARRIER);
  }

  private static Fact arrived(String child) {
    return new BarrierFact.Arrived(BARRIER, child);
  }

  private static Fact passed(String child, int index, double waited) {
    return new BarrierFact.Passed(BARRIER, child, index, seconds(waited));
  }

  private static Fact broken(String child, String why) {
    return new BarrierFact.Broken(BARRIER, child, why);
  }

  private static Fact turnedAway(String child, double waited) {
    return new BarrierFact.TurnedAway(BARRIER, child, seconds(waited));
  }

  private static int waiting(World world) {
    return world.barrier(BARRIER).waiting();
  }
}
