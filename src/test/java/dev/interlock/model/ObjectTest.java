package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.born;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.declared;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a process object knows beside starting and ending. */
class ObjectTest {

  private static final Optional<String> BY_MAIN = Optional.of("main");
  private static final World MAIN =
      born(declared(List.of(), "main", "anna", "bob"), "main", Optional.empty(), false);
  private static final World ALL = alive(List.of(), "main", "anna", "bob");

  @Test
  void becomes_a_daemon_before_it_is_started_and_never_after() {
    given(MAIN)
        .when(setDaemon("anna", true))
        .then(new ProcessFact.DaemonSet("main", "anna", true))
        .when(new ProcessRequest.Start(caller("main"), "anna"))
        .then(new ProcessFact.StartAsked("anna", BY_MAIN, true))
        .when(new OutsideRequest.Spawned("anna", Stage.PID))
        .then(new ProcessFact.Spawned("anna", Stage.PID), new ProcessFact.Started("main", "anna"))
        .when(setDaemon("anna", false))
        .then(refused("set_daemon", "anna", "AssertionError", "process has already started"))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .when(setDaemon("anna", false))
        .then(refused("set_daemon", "anna", "AssertionError", "process has already started"));
  }

  @Test
  void what_is_set_last_holds() {
    given(MAIN)
        .when(setDaemon("anna", true))
        .then(new ProcessFact.DaemonSet("main", "anna", true))
        .when(setDaemon("anna", false))
        .then(new ProcessFact.DaemonSet("main", "anna", false))
        .shows(world -> world.child("anna").daemon(), false)
        .when(new ProcessRequest.Start(caller("main"), "anna"))
        .then(new ProcessFact.StartAsked("anna", BY_MAIN, false));
  }

  @Test
  void a_running_process_cannot_be_closed() {
    given(ALL)
        .when(close("anna"))
        .then(
            refused(
                "close",
                "anna",
                "ValueError",
                "Cannot close a process while it is still running. "
                    + "You should first call join() or terminate()."));
  }

  @Test
  void a_closed_one_is_of_no_use_but_closing_it_again_does_no_harm() {
    Story closed =
        given(ALL)
            .when(new OutsideRequest.Exited("anna", 0))
            .then(new ProcessFact.Exited("anna", 0))
            .when(close("anna"))
            .then(new ProcessFact.Closed("main", "anna"))
            .when(close("anna"))
            .then(new CallFact.Told("main", "close", "anna", Value.none()));
    for (ProcessRequest request :
        List.of(
            new ProcessRequest.Join(caller("main"), "anna", Patience.FOR_EVER),
            new ProcessRequest.Start(caller("main"), "anna"),
            new ProcessRequest.Send(caller("main"), "anna", Signal.TERM),
            new ProcessRequest.Send(caller("main"), "anna", Signal.KILL),
            new ProcessRequest.IsAlive(caller("main"), "anna"),
            new ProcessRequest.Inspect(caller("main"), "anna"))) {
      closed
          .when(request)
          .then(refused(request.verb(), "anna", "ValueError", "process object is closed"));
    }
  }

  @Test
  void one_that_was_never_started_can_be_closed_and_then_not_be_started() {
    given(MAIN)
        .when(close("anna"))
        .then(new ProcessFact.Closed("main", "anna"))
        .when(new ProcessRequest.Start(caller("main"), "anna"))
        .then(refused("start", "anna", "ValueError", "process object is closed"));
  }

  @Test
  void active_children_are_the_callers_own_between_start_and_end() {
    given(born(born(MAIN, "bob", BY_MAIN, true), "anna", Optional.of("bob"), false))
        .when(new ObjectRequest.ActiveChildren(caller("main")))
        .then(active("main", "bob"))
        .when(new ObjectRequest.ActiveChildren(caller("bob")))
        .then(active("bob", "anna"))
        .when(new ObjectRequest.ActiveChildren(caller("anna")))
        .then(active("anna"))
        .when(new OutsideRequest.Exited("bob", 0))
        .then(new ProcessFact.Exited("bob", 0))
        .when(new ObjectRequest.ActiveChildren(caller("main")))
        .then(active("main"));
  }

  @Test
  void who_ignores_sigterm_dies_only_of_sigkill() {
    given(ALL)
        .when(new ObjectRequest.Ignore(caller("anna"), Signal.TERM))
        .then(new ProcessFact.Ignoring("anna", Signal.TERM))
        .when(new ProcessRequest.Send(caller("main"), "anna", Signal.TERM))
        .then(
            new ProcessFact.SignalSent("anna", Signal.TERM, "main"),
            new CallFact.Told("main", "terminate", "anna", Value.none()))
        .shows(world -> world.child("anna").isDying(), false)
        .when(new ProcessRequest.Send(caller("main"), "anna", Signal.KILL))
        .then(
            new ProcessFact.SignalSent("anna", Signal.KILL, "main"),
            new CallFact.Told("main", "kill", "anna", Value.none()))
        .shows(world -> world.child("anna").isDying(), true);
  }

  @Test
  void a_daemon_that_ignores_sigterm_delays_the_end_of_its_parent() {
    given(born(MAIN, "anna", BY_MAIN, true))
        .when(new ObjectRequest.Ignore(caller("anna"), Signal.TERM))
        .then(new ProcessFact.Ignoring("anna", Signal.TERM))
        .when(new ProcessRequest.End(caller("main"), 0))
        .then(
            new ProcessFact.CodeEnded("main", 0),
            new ProcessFact.SignalSent("anna", Signal.TERM, "main"))
        .settles()
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .settles(new ProcessFact.MayExit("main"));
  }

  @Test
  void nobody_can_ignore_sigkill() {
    given(ALL)
        .when(new ObjectRequest.Ignore(caller("main"), Signal.KILL))
        .then(refused("ignore", "", "OSError", "[Errno 22] Invalid argument"));
  }

  private static ObjectRequest setDaemon(String target, boolean daemon) {
    return new ObjectRequest.SetDaemon(caller("main"), target, daemon);
  }

  private static ObjectRequest close(String target) {
    return new ObjectRequest.Close(caller("main"), target);
  }

  private static Fact active(String child, String... names) {
    return new CallFact.Told(child, "active_children", "", Value.texts(List.of(names)));
  }

  private static Fact refused(String verb, String target, String error, String message) {
    return new CallFact.Refused("main", verb, target, error, message);
  }
}
