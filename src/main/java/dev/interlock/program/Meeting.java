package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A {@code wait} for a barrier that has an action. The last to arrive runs it and tells what came
 * of it, before anybody goes on: as in Python, an action that fails breaks the barrier.
 */
final class Meeting extends Frame {

  private static final String ACT = "act";

  private enum Phase {
    ARRIVING,
    ACTING,
    TELLING,
    FAILING,
    LEAVING,
    OVER
  }

  private final Move.Ask wait;
  private final FlowStep.CallStep action;
  private final Optional<String> into;
  private Phase phase = Phase.ARRIVING;
  private Value index = Value.none();
  private @Nullable Leaving pending;

  Meeting(Move.Ask wait, FlowStep.CallStep action, Optional<String> into) {
    this.wait = wait;
    this.action = action;
    this.into = into;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    return switch (phase) {
      case ARRIVING -> wait;
      case ACTING -> {
        phase = Phase.TELLING;
        yield action.begin(run);
      }
      case TELLING -> acted(run, Map.of());
      case FAILING -> acted(run, Map.of("failed", Value.of(true)));
      case LEAVING -> {
        run.pop();
        if (pending != null) {
          run.leave(pending);
        }
        yield null;
      }
      case OVER -> {
        run.pop();
        run.result(index);
        if (into.isPresent()) {
          run.variables().set(into.get(), index);
        }
        yield null;
      }
    };
  }

  private Move acted(Execution run, Map<String, Value> options) {
    run.at(wait.call().step());
    return run.ask(Verb.ACTED, wait.call().target(), options);
  }

  @Override
  void answered(Execution run, Value result) {
    if (phase == Phase.ARRIVING) {
      Value told = result instanceof Value.Fields fields ? fields.fields().get(ACT) : null;
      index = told == null ? result : told;
      phase = told == null ? Phase.OVER : Phase.ACTING;
    } else {
      phase = phase == Phase.FAILING ? Phase.LEAVING : Phase.OVER;
    }
  }

  @Override
  boolean left(Execution run, Leaving leaving) {
    if (phase != Phase.TELLING) {
      return false;
    }
    phase = Phase.FAILING;
    pending = leaving;
    return true;
  }
}
