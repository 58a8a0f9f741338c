package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps made of other steps. */
sealed interface FlowStep extends Step {

  /** {@code if}. */
  record If(Place place, Expression condition, List<Step> then, List<Step> otherwise)
      implements FlowStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.push(new Block(condition.holds(run.variables()) ? then : otherwise));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(condition);
      survey.steps(then);
      survey.steps(otherwise);
    }
  }

  /** {@code while}. */
  record While(Place place, Expression condition, List<Step> body) implements FlowStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.push(new Looping.Conditional(this));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(condition);
      survey.steps(body);
    }
  }

  /** {@code repeat}. */
  record Repeat(Place place, Template times, String variable, List<Step> body) implements FlowStep {
    @Override
    public @Nullable Move begin(Execution run) {
      long count = Arithmetic.whole(times.value(run.variables()));
      run.push(new Looping.Counted(count, variable, body));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(times);
      survey.sets(variable);
      survey.steps(body);
    }
  }

  /** {@code for}. */
  record For(Place place, String variable, Expression in, List<Step> body) implements FlowStep {
    @Override
    public @Nullable Move begin(Execution run) {
      Value elements = in.value(run.variables());
      run.push(new Looping.Each(Functions.elements(elements).iterator(), variable, body));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(in);
      survey.sets(variable);
      survey.steps(body);
    }
  }

  /** {@code call}. */
  record CallStep(Place place, String procedure, List<Step> body) implements FlowStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.push(new Block(body, Optional.of(place)));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.procedure(procedure, body);
    }
  }

  /**
   * {@code try}.
   *
   * @param handlers by the names of the errors, in the order of the file
   */
  record Try(Place place, List<Step> body, Map<String, List<Step>> handlers, List<Step> last)
      implements FlowStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.push(new Trying(this));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.steps(body);
      if (!handlers.isEmpty()) {
        survey.sets(Trying.ERROR);
      }
      for (List<Step> handler : handlers.values()) {
        survey.steps(handler);
      }
      survey.steps(last);
    }
  }
}
