package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Story.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is done to a process from outside the play. */
class ControlTest {

  private static final World ALL = alive(List.of(Lock.free("mutex")), "main", "anna");

  /** Main runs steps, and has started a command. */
  private static final World WITH_COMMAND =
      Stage.after(
          World.of(
              List.of(
                  Child.declared("main", 0, "MainProcess", false, Optional.empty()),
                  Child.declared("cat", 1, "Process-1", true, Optional.empty())),
              List.of()),
          new ProcessFact.StartAsked("main", Optional.empty(), false),
          new ProcessFact.Spawned("main", Stage.PID),
          new ProcessFact.StartAsked("cat", Optional.of("main"), false),
          new ProcessFact.Spawned("cat", Stage.PID));

  @ParameterizedTest
  @EnumSource
  void any_signal_can_be_sent(Signal signal) {
    given(ALL)
        .when(new UserRequest.Send("anna", signal))
        .then(new ProcessFact.SignalSent("anna", signal, ""))
        .shows(world -> world.child("anna").isDying(), signal.ends());
  }

  @Test
  void before_a_process_runs_only_those_are_kept_for_it_that_end_it_for_certain() {
    given(ALL, new ProcessFact.StartAsked("anna", Optional.of("main"), false))
        .when(new UserRequest.Send("anna", Signal.USR1))
        .then()
        .when(new UserRequest.Send("anna", Signal.TERM))
        .then(new ProcessFact.SignalSent("anna", Signal.TERM, ""));
  }

  @Test
  void what_a_command_does_about_a_signal_is_up_to_it() {
    given(WITH_COMMAND)
        .when(new UserRequest.Send("cat", Signal.HUP))
        .then(new ProcessFact.SignalSent("cat", Signal.HUP, ""))
        .shows(world -> world.child("cat").isDying(), false)
        .when(new UserRequest.Send("cat", Signal.TERM))
        .then(new ProcessFact.SignalSent("cat", Signal.TERM, ""))
        .shows(world -> world.child("cat").isDying(), true);
  }

  @Test
  void a_stopped_process_lives_and_keeps_what_it_holds() {
    given(ALL, new LockFact.Granted("mutex", "anna", Duration.ZERO))
        .when(new UserRequest.Send("anna", Signal.STOP))
        .then(new ProcessFact.SignalSent("anna", Signal.STOP, ""))
        .when(new OutsideRequest.Stopped("anna"))
        .then(new ControlFact.Stopped("anna"))
        .when(new OutsideRequest.Stopped("anna"))
        .then()
        .shows(world -> world.child("anna").isAlive(), true)
        .shows(world -> world.child("anna").isStopped(), true)
        .shows(world -> world.lock("mutex").isHeldBy("anna"), true)
        .when(new OutsideRequest.Continued("anna"))
        .then(new ControlFact.Continued("anna"))
        .when(new OutsideRequest.Continued("anna"))
        .then()
        .shows(world -> world.child("anna").isStopped(), false);
  }

  @Test
  void it_is_not_ended_before_it_is_continued_but_by_sigkill() {
    World stopped = Stage.after(ALL, new ControlFact.Stopped("anna"));
    given(stopped, new ProcessFact.SignalSent("anna", Signal.TERM, ""))
        .shows(world -> world.child("anna").isDying(), false)
        .when(new OutsideRequest.Continued("anna"))
        .then(new ControlFact.Continued("anna"))
        .shows(world -> world.child("anna").isDying(), true);
    given(stopped, new ProcessFact.SignalSent("anna", Signal.KILL, ""))
        .shows(world -> world.child("anna").isDying(), true)
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9))
        .shows(world -> world.child("anna").isStopped(), false);
  }

  @Test
  void a_line_is_typed_to_a_command_that_runs_and_to_nobody_else() {
    given(WITH_COMMAND)
        .when(new UserRequest.Type("cat", "hello"))
        .then(new ControlFact.Typed("cat", "hello"))
        .when(new UserRequest.Type("main", "hello"))
        .then()
        .when(new OutsideRequest.Exited("cat", 0))
        .then(new ProcessFact.Exited("cat", 0))
        .when(new UserRequest.Type("cat", "hello"))
        .then();
  }

  @Test
  void of_several_waits_that_ran_out_one_at_a_time_is_over_the_earliest_first() {
    given(ALL)
        .when(new TimeRequest.Sleep(caller("main"), Stage.seconds(2)))
        .then()
        .when(new TimeRequest.Sleep(caller("anna"), Stage.seconds(1)))
        .then()
        .at(3)
        .when(new OutsideRequest.Expire())
        .then(new CallFact.Woke("anna", Stage.seconds(3)))
        .when(new OutsideRequest.Expire())
        .then(new CallFact.Woke("main", Stage.seconds(3)))
        .when(new OutsideRequest.Expire())
        .then();
  }

  @Test
  void pace_and_suspension_are_told() {
    given(ALL)
        .when(new UserRequest.SetPace(Duration.ofMillis(500)))
        .then(new RunFact.PaceChanged(Duration.ofMillis(500)))
        .shows(World::pace, Duration.ofMillis(500))
        .when(new UserRequest.SetPace(Duration.ofMillis(500)))
        .then()
        .when(new UserRequest.Resume(Duration.ofSeconds(12)))
        .then(new RunFact.Suspended(Duration.ofSeconds(12)));
    assertEquals(
        List.of(
            "pace: a grant every 0.50 s",
            "no pace any more",
            "Interlock was stopped for 12.00 s",
            "you type to cat: hello",
            "anna is stopped",
            "anna runs on"),
        List.of(
            new RunFact.PaceChanged(Duration.ofMillis(500)).sentence(),
            new RunFact.PaceChanged(Duration.ZERO).sentence(),
            new RunFact.Suspended(Duration.ofSeconds(12)).sentence(),
            new ControlFact.Typed("cat", "hello").sentence(),
            new ControlFact.Stopped("anna").sentence(),
            new ControlFact.Continued("anna").sentence()));
  }

  @Test
  void births_ends_and_questions_are_no_grants() {
    assertEquals(
        List.of(false, false, false, true, true),
        List.of(
            new ProcessFact.Greeted("anna").isGrant(),
            new ProcessFact.Started("main", "anna").isGrant(),
            new ProcessFact.MayExit("anna").isGrant(),
            new LockFact.Granted("mutex", "anna", Duration.ZERO).isGrant(),
            new CallFact.Woke("anna", Duration.ZERO).isGrant()));
  }
}
