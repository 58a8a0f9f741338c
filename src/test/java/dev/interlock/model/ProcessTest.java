package dev.interlock.model;

import static dev.interlock.model.Stage.PID;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.born;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.declared;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProcessTest {

  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Optional<String> BY_MAIN = Optional.of("main");
  private static final World UNBORN = declared(List.of(), "main", "anna", "bob");
  private static final World MAIN = born(UNBORN, "main", Optional.empty(), false);
  private static final World ALL = alive(List.of(), "main", "anna", "bob");

  @Test
  void main_is_born_when_the_run_begins() {
    given(UNBORN)
        .when(new OutsideRequest.Begin())
        .then(new ProcessFact.StartAsked("main", Optional.empty(), false))
        .shows(World::somebodyIsBeingBorn, true)
        .when(new OutsideRequest.Spawned("main", PID))
        .then(new ProcessFact.Spawned("main", PID))
        .shows(World::somebodyIsBeingBorn, true)
        .when(new ProcessRequest.Hello(caller("main")))
        .then(new ProcessFact.Greeted("main"))
        .shows(World::somebodyIsBeingBorn, false);
  }

  @Test
  void start_is_answered_when_the_operating_system_runs_it() {
    given(MAIN)
        .when(start("main", "anna"))
        .then(new ProcessFact.StartAsked("anna", BY_MAIN, false))
        .shows(world -> world.child("main").canAsk(), false)
        .when(new OutsideRequest.Spawned("anna", PID))
        .then(new ProcessFact.Spawned("anna", PID), new ProcessFact.Started("main", "anna"))
        .shows(world -> world.child("main").canAsk(), true)
        .shows(world -> world.child("anna").parent(), BY_MAIN);
  }

  @Test
  void what_the_operating_system_cannot_run_raises_in_whoever_said_start() {
    given(MAIN)
        .when(start("main", "anna"))
        .then(new ProcessFact.StartAsked("anna", BY_MAIN, false))
        .when(new OutsideRequest.SpawnFailed("anna", "no such program"))
        .then(
            new ProcessFact.SpawnFailed("anna", "no such program"),
            new CallFact.Refused("main", "start", "anna", "FileNotFoundError", "no such program"))
        .shows(world -> world.child("anna").isAlive(), false);
  }

  @Test
  void nobody_is_started_twice_not_even_after_the_end() {
    Fact twice =
        new CallFact.Refused(
            "main", "start", "anna", "AssertionError", "cannot start a process twice");
    given(ALL)
        .when(start("main", "anna"))
        .then(twice)
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .when(start("main", "anna"))
        .then(twice);
  }

  @Test
  void a_daemon_may_not_have_children() {
    given(born(MAIN, "anna", BY_MAIN, true))
        .when(start("anna", "bob"))
        .then(
            new CallFact.Refused(
                "anna",
                "start",
                "bob",
                "AssertionError",
                "daemonic processes are not allowed to have children"));
  }

  @Test
  void being_a_daemon_is_declared() {
    World world =
        World.of(
            List.of(
                Child.declared("main", 0, "MainProcess", false, Optional.empty()),
                Child.declared("anna", 1, "Process-1", false, Optional.of(true))),
            List.of());
    given(born(world, "main", Optional.empty(), false))
        .when(start("main", "anna"))
        .then(new ProcessFact.StartAsked("anna", BY_MAIN, true));
  }

  @Test
  void join_waits_for_the_end() {
    given(ALL)
        .at(1)
        .when(join("main", "anna", Patience.FOR_EVER))
        .then()
        .at(3)
        .when(new OutsideRequest.Exited("anna", 0))
        .then(
            new ProcessFact.Exited("anna", 0),
            new ProcessFact.Joined("main", "anna", true, seconds(2)))
        .when(join("main", "anna", Patience.FOR_EVER))
        .then(new ProcessFact.Joined("main", "anna", true, AT_ONCE));
  }

  @Test
  void join_gives_up_at_the_deadline_and_not_before() {
    given(ALL)
        .when(join("main", "anna", Patience.upTo(seconds(2))))
        .then()
        .justBefore(2)
        .when(new OutsideRequest.Tick())
        .then()
        .at(2)
        .when(new OutsideRequest.Tick())
        .then(new ProcessFact.Joined("main", "anna", false, seconds(2)))
        .when(join("main", "anna", Patience.upTo(AT_ONCE)))
        .then(new ProcessFact.Joined("main", "anna", false, AT_ONCE));
  }

  @Test
  void only_started_children_can_be_joined() {
    given(MAIN)
        .when(join("main", "anna", Patience.FOR_EVER))
        .then(
            new CallFact.Refused(
                "main", "join", "anna", "AssertionError", "can only join a started process"));
    given(ALL)
        .when(join("bob", "anna", Patience.FOR_EVER))
        .then(
            new CallFact.Refused(
                "bob", "join", "anna", "AssertionError", "can only join a child process"))
        .when(join("bob", "nobody", Patience.FOR_EVER))
        .then(
            new CallFact.Refused(
                "bob", "join", "nobody", "NameError", "name 'nobody' is not defined"));
  }

  @Test
  void a_signal_kills_when_the_operating_system_says_so() {
    given(ALL)
        .when(new ProcessRequest.Send(caller("main"), "anna", Signal.TERM))
        .then(
            new ProcessFact.SignalSent("anna", Signal.TERM, "main"),
            new CallFact.Told("main", "terminate", "anna", Value.none()))
        .when(new ProcessRequest.IsAlive(caller("main"), "anna"))
        .then(new CallFact.Told("main", "is_alive", "anna", Value.of(true)))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15))
        .when(new ProcessRequest.IsAlive(caller("main"), "anna"))
        .then(new CallFact.Told("main", "is_alive", "anna", Value.of(false)))
        .when(new ProcessRequest.Send(caller("main"), "anna", Signal.KILL))
        .then(new CallFact.Told("main", "kill", "anna", Value.none()));
  }

  @Test
  void who_was_never_started_has_nothing_to_kill_and_is_not_alive() {
    given(MAIN)
        .when(new ProcessRequest.Send(caller("main"), "anna", Signal.TERM))
        .then(
            new CallFact.Refused(
                "main",
                "terminate",
                "anna",
                "AttributeError",
                "'NoneType' object has no attribute 'terminate'"))
        .when(new ProcessRequest.IsAlive(caller("main"), "anna"))
        .then(new CallFact.Told("main", "is_alive", "anna", Value.of(false)));
  }

  @Test
  void only_ones_own_children_and_oneself_can_be_asked_for_life() {
    given(ALL)
        .when(new ProcessRequest.IsAlive(caller("bob"), "anna"))
        .then(
            new CallFact.Refused(
                "bob", "is_alive", "anna", "AssertionError", "can only test a child process"))
        .when(new ProcessRequest.IsAlive(caller("bob"), "bob"))
        .then(new CallFact.Told("bob", "is_alive", "bob", Value.of(true)));
  }

  @Test
  void inspect_tells_all_about_anybody() {
    given(ALL)
        .when(new ProcessRequest.Inspect(caller("bob"), "anna"))
        .then(new CallFact.Told("bob", "inspect", "anna", inspected(true, Value.none())))
        .when(new OutsideRequest.Exited("anna", 3))
        .then(new ProcessFact.Exited("anna", 3))
        .when(new ProcessRequest.Inspect(caller("bob"), "anna"))
        .then(new CallFact.Told("bob", "inspect", "anna", inspected(false, Value.of(3))));
  }

  private static Value inspected(boolean alive, Value exitcode) {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("name", Value.of("Process-1"));
    fields.put("pid", Value.of(PID));
    fields.put("daemon", Value.of(false));
    fields.put("is_alive", Value.of(alive));
    fields.put("exitcode", exitcode);
    return Value.of(fields);
  }

  @Test
  void the_dead_and_the_unborn_ask_nothing() {
    given(MAIN).when(new TimeRequest.Sleep(caller("anna"), seconds(1))).thenOnly();
    given(ALL)
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .when(new TimeRequest.Sleep(caller("anna"), seconds(1)))
        .thenOnly();
  }

  @Test
  void who_asks_before_it_was_answered_breaks_the_protocol() {
    given(ALL)
        .when(new TimeRequest.Sleep(caller("anna"), seconds(1)))
        .then()
        .when(new TimeRequest.Sleep(caller("anna"), seconds(1)))
        .thenOnly(
            new CallFact.Malformed("anna", "sleep", "asked before its last request was answered"));
  }

  private static ProcessRequest start(String who, String target) {
    return new ProcessRequest.Start(caller(who), target);
  }

  private static ProcessRequest join(String who, String target, Patience patience) {
    return new ProcessRequest.Join(caller(who), target, patience);
  }
}
