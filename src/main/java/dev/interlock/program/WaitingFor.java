package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code wait_for} under way: evaluates, and waits as long as it does not hold and time is left.
 * It comes to what the expression came to last.
 *
 * @see <a href="https://docs.python.org/3/library/threading.html#threading.Condition.wait_for">
 *     Condition.wait_for</a>
 */
final class WaitingFor extends Frame {

  private final String condition;
  private final Expression expression;
  private final Optional<Double> timeout;
  private final double begun;
  private final Optional<String> into;
  private boolean isEvaluating = true;
  private Value latest = Value.none();

  /**
   * One that has not evaluated yet.
   *
   * @param timeout in seconds; empty: for ever
   * @param begun what {@link Execution#elapsed} was
   */
  WaitingFor(
      String condition,
      Expression expression,
      Optional<Double> timeout,
      double begun,
      Optional<String> into) {
    this.condition = condition;
    this.expression = expression;
    this.timeout = timeout;
    this.begun = begun;
    this.into = into;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (isEvaluating) {
      return run.ask(Verb.EVALUATE, "", run.variables().sent(expression));
    }
    Map<String, Value> options = new LinkedHashMap<>();
    boolean isLate = false;
    if (timeout.isPresent()) {
      double rest = WaitStep.rest(timeout.get(), run.elapsed() - begun);
      isLate = rest <= 0;
      options.put("timeout", Value.of(rest));
    }
    if (!latest.isTrue() && !isLate) {
      return run.ask(Verb.WAIT, condition, options);
    }
    run.pop();
    run.result(latest);
    if (into.isPresent()) {
      run.variables().set(into.get(), latest);
    }
    return null;
  }

  @Override
  void answered(Execution run, Value result) {
    if (isEvaluating) {
      latest = result;
    }
    isEvaluating = !isEvaluating;
  }
}
