package dev.interlock.expect;

import dev.interlock.kernel.Conditions;
import dev.interlock.model.Condition;
import dev.interlock.model.SharedFile;
import dev.interlock.model.World;
import dev.interlock.program.Declared;
import dev.interlock.program.Expression;
import dev.interlock.program.Place;
import dev.interlock.program.Problem;
import dev.interlock.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What processes await, evaluated over the state. Every text is parsed once. */
public final class Awaited implements Conditions {

  /** A text that was parsed, or why it cannot be. */
  private sealed interface Parsed {}

  private record Good(Expression expression) implements Parsed {}

  private record Bad(Answer error) implements Parsed {}

  private final Declared declared;
  private final Map<String, Parsed> parsed = new TreeMap<>();

  public Awaited(Declared declared) {
    this.declared = declared;
  }

  /**
   * An error counts as not yet true while a file that the condition reads is half written or does
   * not exist: the moment will pass.
   */
  @Override
  public Answer evaluate(Condition condition, World world) {
    Parsed found = parsed.computeIfAbsent(condition.expression(), Awaited::parse);
    if (found instanceof Bad bad) {
      return bad.error();
    }
    Expression expression = ((Good) found).expression();
    Answer answer = new State(world, declared, condition.variables()).answer(expression);
    return answer instanceof Answer.Err && readsUnfinished(expression, world)
        ? Answer.of(false)
        : answer;
  }

  private static boolean readsUnfinished(Expression expression, World world) {
    return expression.names().stream()
        .flatMap(name -> world.findResource(name).stream())
        .anyMatch(
            it ->
                it instanceof SharedFile file
                    && (file.content().isEmpty() || !file.halfWritten().isEmpty()));
  }

  private static Parsed parse(String text) {
    List<Problem> problems = new ArrayList<>();
    return Expression.parse(text, new Place("await", 1, 0, ""), problems)
        .<Parsed>map(Good::new)
        .orElseGet(() -> new Bad(new Answer.Err("SyntaxError", problems.get(0).what())));
  }
}
