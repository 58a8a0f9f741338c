package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps that wait in more than one request. */
sealed interface WaitStep extends Step {

  /**
   * {@code wait}.
   *
   * @param actions of the barriers that may be meant, by declaration
   */
  record Wait(
      Place place,
      Naming target,
      Optional<Template> timeout,
      Map<String, FlowStep.CallStep> actions,
      Optional<String> into)
      implements WaitStep {
    public Wait {
      actions = Collections.unmodifiableMap(new LinkedHashMap<>(actions));
    }

    @Override
    public @Nullable Move begin(Execution run) {
      Declared.Named named = target.resolve(run.declared(), run.variables());
      Map<String, Value> options = new LinkedHashMap<>();
      if (timeout.isPresent()) {
        SharedStep.put(options, "timeout", timeout.get().value(run.variables()));
      }
      Move.Ask ask = run.ask(Verb.WAIT, named.instances().get(0), options);
      FlowStep.CallStep action = actions.get(named.declared());
      run.push(
          action == null ? new Asking(List.of(ask), false, into) : new Meeting(ask, action, into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(target);
      timeout.ifPresent(survey::reads);
      for (FlowStep.CallStep action : actions.values()) {
        action.survey(survey);
      }
      into.ifPresent(survey::sets);
    }
  }

  /** {@code wait_for}. */
  record WaitFor(
      Place place,
      Expression condition,
      Naming on,
      Optional<Template> timeout,
      Optional<String> into)
      implements WaitStep {
    @Override
    public @Nullable Move begin(Execution run) {
      String name = on.one(run);
      run.push(new WaitingFor(name, condition, seconds(timeout, run), run.elapsed(), into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(on);
      survey.state(condition);
      timeout.ifPresent(survey::reads);
      into.ifPresent(survey::sets);
    }
  }

  /** {@code spin_acquire}. */
  record SpinAcquire(
      Place place,
      Naming lock,
      Optional<Template> block,
      Optional<Template> timeout,
      Optional<String> into)
      implements WaitStep {
    @Override
    public @Nullable Move begin(Execution run) {
      String name = lock.one(run);
      boolean isOnce = block.isPresent() && !block.get().value(run.variables()).isTrue();
      Optional<Double> most = isOnce ? Optional.of(0.0) : seconds(timeout, run);
      run.push(new Spinning(name, most, run.elapsed(), into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(lock);
      block.ifPresent(survey::reads);
      timeout.ifPresent(survey::reads);
      into.ifPresent(survey::sets);
    }
  }

  /** A timeout in seconds; empty: for ever. */
  private static Optional<Double> seconds(Optional<Template> timeout, Execution run) {
    if (timeout.isEmpty()) {
      return Optional.empty();
    }
    Value value = SharedStep.checked("timeout", timeout.get().value(run.variables()));
    return value instanceof Value.None ? Optional.empty() : Optional.of(Arithmetic.real(value));
  }

  /** What is left of a timeout that has been running for a while, to the nanosecond. */
  static double rest(double timeout, double passed) {
    return Math.round((timeout - passed) * 1e9) / 1e9;
  }
}
