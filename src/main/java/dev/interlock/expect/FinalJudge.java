package dev.interlock.expect;

import dev.interlock.program.Expression;
import dev.interlock.value.Answer;
import java.util.ArrayList;
import java.util.List;

/** Whether an expression holds when the run has ended. */
record FinalJudge(Expectations.Final expected) implements Judge {

  private static final int LONGEST = 80;

  @Override
  public Verdict verdict(Ending ending) {
    Expression expression = expected.expression();
    String words = "at the end " + expression.text();
    State state = new State(ending.world(), ending.declared());
    Answer answer = state.answer(expression);
    if (!ending.isComplete()) {
      return ending.open(words, ending.how().isEmpty() ? now(answer) : "it was not the end");
    }
    if (answer instanceof Answer.Err err) {
      String message = err.message().isEmpty() ? "" : ": " + err.message();
      return Verdict.fail(words, err.error() + message + parts(expression, state));
    }
    return answer instanceof Answer.Ok ok && ok.result().isTrue()
        ? Verdict.pass(words, "true")
        : Verdict.fail(words, "false" + parts(expression, state));
  }

  /** What it is while the run goes on. */
  private static String now(Answer answer) {
    return answer instanceof Answer.Ok ok ? "now " + ok.result().shown() : "not yet";
  }

  /** What the names in it stand for. */
  private static String parts(Expression expression, State state) {
    List<String> parts = new ArrayList<>();
    for (String name : expression.names()) {
      state.find(name).ifPresent(it -> parts.add(name + " is " + Phrases.cut(it.shown(), LONGEST)));
    }
    return parts.isEmpty() ? "" : ", for " + String.join(" and ", parts);
  }
}
