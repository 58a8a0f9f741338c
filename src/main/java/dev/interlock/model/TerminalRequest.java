package dev.interlock.model;

import dev.interlock.model.ProcessFact.Stream;
import java.util.List;

/** What a process asks of a terminal. */
public sealed interface TerminalRequest extends ChildRequest {

  /** To write on it; it is the process's output as well. */
  record Display(Caller caller, String target, String text) implements TerminalRequest {
    @Override
    public String verb() {
      return "display";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked,
          Terminal.class,
          it ->
              List.of(
                  new TerminalFact.Displayed(target, caller.child(), text),
                  new ProcessFact.Printed(caller.child(), Stream.STDOUT, text)));
    }
  }
}
