package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A step with its assertion.
 *
 * @param result what must come of it
 * @param error what it must raise, or a kind of it
 */
record Checked(
    Step step, Optional<Template> result, Optional<String> error, Optional<Bounds> elapsed)
    implements Step {

  /** Least and most seconds from request to answer. */
  record Bounds(double least, double most) {}

  @Override
  public Place place() {
    return step.place();
  }

  @Override
  public @Nullable Move begin(Execution run) {
    Optional<Value> expected =
        result.isPresent() ? Optional.of(result.get().value(run.variables())) : Optional.empty();
    run.push(new Judging(this, expected, run.elapsed()));
    return null;
  }

  @Override
  public void survey(Survey survey) {
    step.survey(survey);
    result.ifPresent(survey::reads);
  }
}
