package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Story.given;

import dev.interlock.model.ProcessFact.Stream;
import java.util.List;
import org.junit.jupiter.api.Test;

class TerminalTest {

  private static final World ALL =
      alive(List.of(new Terminal("tty", ""), Lock.free("mutex")), "main", "anna", "bob");

  @Test
  void what_is_written_in_two_goes_may_mix_and_is_everybody_s_own_output_too() {
    given(ALL)
        .when(display("anna", "A"))
        .then(
            new TerminalFact.Displayed("tty", "anna", "A"),
            new ProcessFact.Printed("anna", Stream.STDOUT, "A"))
        .when(display("bob", "B"))
        .then(
            new TerminalFact.Displayed("tty", "bob", "B"),
            new ProcessFact.Printed("bob", Stream.STDOUT, "B"))
        .when(display("anna", "\n"))
        .then(
            new TerminalFact.Displayed("tty", "anna", "\n"),
            new ProcessFact.Printed("anna", Stream.STDOUT, "\n"))
        .shows(world -> world.terminal("tty").text(), "AB\n");
  }

  @Test
  void keeps_the_last_64_kib_and_never_half_a_character() {
    String full = "x".repeat(Terminal.KEPT - 1);
    given(ALL, new TerminalFact.Displayed("tty", "anna", "😀" + full))
        .shows(world -> world.terminal("tty").text(), full);
    given(ALL, new TerminalFact.Displayed("tty", "anna", "😀y" + full))
        .shows(world -> world.terminal("tty").text(), "y" + full);
  }

  @Test
  void nothing_else_can_be_written_on() {
    given(ALL)
        .when(new TerminalRequest.Display(caller("anna"), "mutex", "A"))
        .then(
            new CallFact.Refused(
                "anna",
                "display",
                "mutex",
                "AttributeError",
                "'Lock' object has no attribute 'display'"));
  }

  private static Request display(String child, String text) {
    return new TerminalRequest.Display(caller(child), "tty", text);
  }
}
