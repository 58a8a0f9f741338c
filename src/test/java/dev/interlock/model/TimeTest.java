package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class TimeTest {

  private static final World ALL = alive(List.of(), "main", "anna", "bob");
  private static final Condition CONDITION = new Condition("bob.alive == False", new TreeMap<>());

  @Test
  void sleeps_until_the_deadline_and_not_less() {
    given(ALL)
        .at(1)
        .when(new TimeRequest.Sleep(caller("anna"), seconds(2)))
        .then()
        .shows(World::nextDeadline, Optional.of(seconds(3)))
        .justBefore(3)
        .when(new OutsideRequest.Tick())
        .then()
        .at(3)
        .when(new OutsideRequest.Tick())
        .then(new CallFact.Woke("anna", seconds(2)))
        .shows(World::nextDeadline, Optional.empty());
  }

  @Test
  void a_sleep_of_no_time_is_over_at_once() {
    given(ALL)
        .when(new TimeRequest.Sleep(caller("anna"), Duration.ZERO))
        .then(new CallFact.Woke("anna", Duration.ZERO));
  }

  @Test
  void spins_until_the_deadline_and_not_less() {
    given(ALL)
        .at(1)
        .when(new TimeRequest.Spin(caller("anna"), seconds(2)))
        .then()
        .shows(world -> world.child("anna").waitsFor("spin", ""), true)
        .justBefore(3)
        .when(new OutsideRequest.Tick())
        .then()
        .at(3)
        .when(new OutsideRequest.Tick())
        .then(new CallFact.Woke("anna", seconds(2)))
        .when(new TimeRequest.Spin(caller("anna"), Duration.ZERO))
        .then(new CallFact.Woke("anna", Duration.ZERO));
  }

  @Test
  void who_dies_asleep_never_wakes() {
    given(ALL)
        .when(new TimeRequest.Sleep(caller("anna"), seconds(2)))
        .then()
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9))
        .at(5)
        .when(new OutsideRequest.Tick())
        .then();
  }

  @Test
  void await_gives_up_at_the_deadline_and_not_before() {
    given(ALL)
        .when(await(Patience.upTo(seconds(2))))
        .then()
        .justBefore(2)
        .when(new OutsideRequest.Tick())
        .then()
        .at(2)
        .when(new OutsideRequest.Tick())
        .then(new CallFact.Awaited("anna", false, seconds(2)));
  }

  @Test
  void await_that_does_not_wait_is_answered_by_the_next_tick() {
    given(ALL)
        .at(1)
        .when(await(Patience.upTo(Duration.ZERO)))
        .then()
        .when(new OutsideRequest.Tick())
        .then(new CallFact.Awaited("anna", false, Duration.ZERO));
  }

  @Test
  void what_the_user_wants_is_noted_once() {
    given(ALL)
        .when(new UserRequest.Pause(true))
        .then(new RunFact.Paused())
        .shows(World::paused, true)
        .when(new UserRequest.Pause(true))
        .then()
        .when(new UserRequest.Pause(false))
        .then(new RunFact.Resumed())
        .shows(World::paused, false)
        .when(new UserRequest.SetSpeed(2))
        .then(new RunFact.SpeedChanged(2))
        .when(new UserRequest.SetSpeed(2))
        .then()
        .when(new UserRequest.Send("anna", Signal.KILL))
        .then(new ProcessFact.SignalSent("anna", Signal.KILL, ""))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9))
        .when(new UserRequest.Send("anna", Signal.KILL))
        .then()
        .when(new UserRequest.Finish(RunFact.End.STOPPED))
        .then(new RunFact.Ended(RunFact.End.STOPPED));
  }

  @Test
  void time_and_outsiders_are_served_while_the_play_is_paused() {
    given(ALL, new RunFact.Paused())
        .when(new OutsideRequest.Output("anna", ProcessFact.Stream.STDOUT, "hello\n"))
        .then(new ProcessFact.Printed("anna", ProcessFact.Stream.STDOUT, "hello\n"))
        .when(new OutsideRequest.Nonsense("anna", "?", "not a request"))
        .then(new CallFact.Malformed("anna", "?", "not a request"))
        .when(new Report.ExpectationFailed(new Caller("anna", 2, "/main/0"), "expected 1, got 2"))
        .thenOnly(new CallFact.StepFailed("anna", "/main/0", "expected 1, got 2"));
  }

  private static TimeRequest await(Patience patience) {
    return new TimeRequest.Await(caller("anna"), CONDITION, patience);
  }
}
