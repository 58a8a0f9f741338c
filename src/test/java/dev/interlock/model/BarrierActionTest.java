package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A barrier where the last to arrive has something to do before anybody leaves. */
class BarrierActionTest {

  private static final String BARRIER = "gate";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Fact DONE = new BarrierFact.Acted(BARRIER, "bob");
  private static final Fact TURNED_AWAY_AFTER_ACTION =
      new CallFact.Refused("bob", "acted", BARRIER, "BrokenBarrierError", "");

  @Test
  void the_last_to_arrive_acts_and_only_then_the_others_go() {
    acting()
        .shows(world -> world.child("bob").canAsk(), true)
        .shows(world -> world.child("anna").canAsk(), false)
        .at(3)
        .when(acted("bob", false))
        .then(DONE, passed("anna", 0, 3))
        .shows(BarrierActionTest::barrier, empty());
  }

  @Test
  void who_is_to_act_hears_its_place() {
    given(world())
        .shows(
            world -> new BarrierFact.ActionBegun(BARRIER, "bob", 1, AT_ONCE).answer(),
            new Answer.Ok(Value.of(Map.of("act", Value.of(1)))));
  }

  @Test
  void an_action_that_fails_breaks_it_for_all_others() {
    acting()
        .when(wait("cleo", Patience.FOR_EVER))
        .then(arrived("cleo"))
        .at(2)
        .when(acted("bob", true))
        .then(
            DONE,
            broken("bob", "the action of bob failed"),
            turnedAway("anna", 2),
            turnedAway("cleo", 1))
        .when(wait("anna", Patience.FOR_EVER))
        .then(turnedAway("anna", 0));
  }

  @Test
  void who_dies_acting_breaks_it() {
    acting()
        .at(2)
        .when(new OutsideRequest.Exited("bob", 137))
        .then(
            new ProcessFact.Exited("bob", -9),
            new BarrierFact.Abandoned(BARRIER, "bob"),
            broken("bob", "bob died at it"),
            turnedAway("anna", 2));
  }

  @Test
  void who_dies_waiting_for_the_action_breaks_it_and_the_one_who_acts_hears_it_afterwards() {
    acting()
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new BarrierFact.Abandoned(BARRIER, "anna"),
            broken("anna", "anna died at it"))
        .when(acted("bob", false))
        .then(TURNED_AWAY_AFTER_ACTION)
        .when(new BarrierRequest.Reset(caller("main"), BARRIER))
        .then(new BarrierFact.WasReset(BARRIER, "main"))
        .shows(BarrierActionTest::barrier, empty());
  }

  @Test
  void no_timeout_of_those_who_are_complete_runs_out_during_the_action() {
    given(world())
        .when(wait("anna", Patience.upTo(seconds(2))))
        .then(arrived("anna"))
        .at(1)
        .when(wait("bob", Patience.FOR_EVER))
        .then(arrived("bob"), new BarrierFact.ActionBegun(BARRIER, "bob", 1, AT_ONCE))
        .shows(World::nextDeadline, Optional.empty())
        .at(9)
        .when(new OutsideRequest.Tick())
        .then()
        .when(acted("bob", false))
        .then(DONE, passed("anna", 0, 9));
  }

  @Test
  void who_arrives_during_the_action_is_of_the_next_round() {
    acting()
        .when(wait("cleo", Patience.FOR_EVER))
        .then(arrived("cleo"))
        .when(wait("main", Patience.FOR_EVER))
        .then(arrived("main"))
        .at(2)
        .when(acted("bob", false))
        .then(
            DONE, passed("anna", 0, 2), new BarrierFact.ActionBegun(BARRIER, "main", 1, seconds(1)))
        .when(acted("main", false))
        .then(new BarrierFact.Acted(BARRIER, "main"), passed("cleo", 0, 1));
  }

  @Test
  void who_arrives_during_the_action_and_gives_up_breaks_only_what_comes_after() {
    acting()
        .when(wait("cleo", Patience.upTo(seconds(1))))
        .then(arrived("cleo"))
        .at(2)
        .when(new OutsideRequest.Tick())
        .then(broken("cleo", "cleo gave up waiting"), turnedAway("cleo", 1))
        .when(acted("bob", false))
        .then(DONE, passed("anna", 0, 2))
        .when(wait("anna", Patience.FOR_EVER))
        .then(turnedAway("anna", 0));
  }

  @Test
  void abort_and_reset_during_the_action_do_no_harm_to_those_who_are_complete() {
    acting()
        .when(wait("cleo", Patience.FOR_EVER))
        .then(arrived("cleo"))
        .when(new BarrierRequest.Abort(caller("main"), BARRIER))
        .then(
            broken("main", "main aborted it"),
            turnedAway("cleo", 0),
            new CallFact.Told("main", "abort", BARRIER, Value.none()))
        .when(new BarrierRequest.Reset(caller("main"), BARRIER))
        .then(new BarrierFact.WasReset(BARRIER, "main"))
        .when(wait("cleo", Patience.FOR_EVER))
        .then(arrived("cleo"))
        .when(new BarrierRequest.Reset(caller("main"), BARRIER))
        .then(turnedAway("cleo", 0), new BarrierFact.WasReset(BARRIER, "main"))
        .when(acted("bob", false))
        .then(DONE, passed("anna", 0, 1))
        .shows(BarrierActionTest::barrier, empty());
  }

  @Test
  void who_acts_and_waits_there_itself_is_of_the_next_round() {
    acting()
        .when(wait("bob", Patience.upTo(AT_ONCE)))
        .then(arrived("bob"), broken("bob", "bob gave up waiting"), turnedAway("bob", 0))
        .when(acted("bob", false))
        .then(DONE, passed("anna", 0, 1));
  }

  @Test
  void one_alone_acts_every_time() {
    given(alive(List.of(Barrier.of(BARRIER, 1, Optional.empty(), true)), "main", "bob"))
        .when(wait("bob", Patience.upTo(AT_ONCE)))
        .then(arrived("bob"), new BarrierFact.ActionBegun(BARRIER, "bob", 0, AT_ONCE))
        .when(acted("bob", false))
        .then(DONE)
        .when(wait("bob", Patience.FOR_EVER))
        .then(arrived("bob"), new BarrierFact.ActionBegun(BARRIER, "bob", 0, AT_ONCE))
        .when(acted("bob", true))
        .then(DONE, broken("bob", "the action of bob failed"));
  }

  @Test
  void nobody_acts_who_was_not_told_to() {
    given(world()).when(acted("bob", false)).then(TURNED_AWAY_AFTER_ACTION);
  }

  /** At 1 s bob acts; anna waits since 0 s. */
  private static Story acting() {
    return given(world())
        .when(wait("anna", Patience.FOR_EVER))
        .then(arrived("anna"))
        .at(1)
        .when(wait("bob", Patience.FOR_EVER))
        .then(arrived("bob"), new BarrierFact.ActionBegun(BARRIER, "bob", 1, AT_ONCE));
  }

  private static World world() {
    return alive(List.of(empty()), "main", "anna", "bob", "cleo");
  }

  private static Barrier empty() {
    return Barrier.of(BARRIER, 2, Optional.empty(), true);
  }

  private static Barrier barrier(World world) {
    return world.barrier(BARRIER);
  }

  private static WaitRequest wait(String child, Patience patience) {
    return new WaitRequest(caller(child), BARRIER, patience);
  }

  private static BarrierRequest acted(String child, boolean failed) {
    return new BarrierRequest.Acted(caller(child), BARRIER, failed);
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
}
