package dev.interlock.model;

import static dev.interlock.model.Stage.after;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StillTest {

  private static final World ALL = alive(List.of(), "main", "anna");
  private static final World ASLEEP = asleep(asleep(ALL, "main"), "anna");

  @Test
  void a_world_is_still_when_all_who_live_wait() {
    assertEquals(true, ASLEEP.isStill());
    assertEquals(false, asleep(ALL, "main").isStill());
    assertEquals(true, after(asleep(ALL, "main"), new ProcessFact.Exited("anna", 0)).isStill());
  }

  @Test
  void not_while_somebody_is_being_born_or_about_to_die() {
    World declared = Stage.declared(List.of(), "main", "anna");
    World main = asleep(Stage.born(declared, "main", Optional.empty(), false), "main");
    assertEquals(true, main.isStill());
    World born = after(main, new ProcessFact.StartAsked("anna", Optional.of("main"), false));
    assertEquals(false, born.isStill());
    assertEquals(
        false, after(ASLEEP, new ProcessFact.SignalSent("anna", Signal.KILL, "main")).isStill());
    World deaf = after(ALL, new ProcessFact.Ignoring("anna", Signal.TERM));
    assertEquals(
        true,
        after(
                asleep(asleep(deaf, "main"), "anna"),
                new ProcessFact.SignalSent("anna", Signal.TERM, "main"))
            .isStill());
  }

  @Test
  void not_while_the_user_has_paused_it() {
    assertEquals(false, after(ASLEEP, new RunFact.Paused()).isStill());
  }

  private static World asleep(World world, String child) {
    List<Fact> facts = new TimeRequest.Sleep(caller(child), seconds(5)).decide(world);
    return after(world, facts.toArray(Fact[]::new));
  }
}
