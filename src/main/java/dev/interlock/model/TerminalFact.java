package dev.interlock.model;

import dev.interlock.value.Answer;
import java.util.List;

/** A fact about a terminal. */
public sealed interface TerminalFact extends Fact {

  String terminal();

  String child();

  @Override
  default List<String> about() {
    return List.of(child(), terminal());
  }

  /** A process wrote on it. */
  record Displayed(String terminal, String child, String text) implements TerminalFact, Reply {
    @Override
    public World change(World before) {
      return before.with(before.terminal(terminal).showing(text));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " wrote on " + terminal + ": " + text.strip();
    }
  }
}
