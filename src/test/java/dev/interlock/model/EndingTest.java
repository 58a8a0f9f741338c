package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.born;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.declared;
import static dev.interlock.model.Story.given;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EndingTest {

  private static final Optional<String> BY_MAIN = Optional.of("main");
  private static final World UNBORN = declared(List.of(), "main", "anna", "bob");
  private static final World MAIN = born(UNBORN, "main", Optional.empty(), false);
  private static final World ALL = alive(List.of(), "main", "anna", "bob");

  @Test
  void when_its_code_ends_daemons_are_terminated_and_all_children_are_waited_for() {
    World world = born(born(MAIN, "anna", BY_MAIN, false), "bob", BY_MAIN, true);
    given(world)
        .when(new ProcessRequest.End(caller("main"), 0))
        .then(
            new ProcessFact.CodeEnded("main", 0),
            new ProcessFact.SignalSent("bob", Signal.TERM, "main"))
        .when(new OutsideRequest.Exited("bob", 143))
        .then(new ProcessFact.Exited("bob", -15))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .settles(new ProcessFact.MayExit("main"))
        .when(new OutsideRequest.Exited("main", 0))
        .then(new ProcessFact.Exited("main", 0))
        .shows(World::somebodyLives, false);
  }

  @Test
  void without_children_it_may_exit_at_once() {
    given(ALL)
        .when(new ProcessRequest.End(caller("anna"), 3))
        .then(new ProcessFact.CodeEnded("anna", 3))
        .settles(new ProcessFact.MayExit("anna"));
  }

  @Test
  void who_is_killed_leaves_its_children_behind_daemons_too() {
    World world = born(born(MAIN, "anna", BY_MAIN, false), "bob", Optional.of("anna"), true);
    given(world)
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15))
        .shows(it -> it.child("bob").isAlive(), true)
        .when(new ProcessRequest.End(caller("main"), 0))
        .then(new ProcessFact.CodeEnded("main", 0))
        .settles(new ProcessFact.MayExit("main"));
  }

  @Test
  void a_code_that_was_announced_is_no_signal() {
    given(ALL)
        .when(new ProcessRequest.End(caller("anna"), 143))
        .then(new ProcessFact.CodeEnded("anna", 143))
        .settles(new ProcessFact.MayExit("anna"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", 143))
        .when(new ProcessRequest.End(caller("bob"), 0))
        .then(new ProcessFact.CodeEnded("bob", 0))
        .settles(new ProcessFact.MayExit("bob"))
        .when(new OutsideRequest.Exited("bob", 137))
        .then(new ProcessFact.Exited("bob", -9))
        .when(new OutsideRequest.Exited("main", 255))
        .then(new ProcessFact.Exited("main", 255));
  }

  @Test
  void nobody_dies_twice() {
    given(ALL)
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .when(new OutsideRequest.Exited("anna", 0))
        .then();
  }
}
