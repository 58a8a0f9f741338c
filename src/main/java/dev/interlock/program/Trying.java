package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code try} under way. */
final class Trying extends Frame {

  /** The variable that tells a handler what happened. */
  static final String ERROR = "error";

  private enum Phase {
    BEFORE,
    BODY,
    HANDLER,
    LAST
  }

  private final FlowStep.Try step;
  private Phase phase = Phase.BEFORE;
  private Optional<Value> hidden = Optional.empty();
  private @Nullable Leaving pending;

  Trying(FlowStep.Try step) {
    this.step = step;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (phase == Phase.BEFORE) {
      phase = Phase.BODY;
      run.push(new Block(step.body()));
    } else if (phase == Phase.LAST) {
      run.pop();
      if (pending != null) {
        run.leave(pending);
      }
    } else {
      finish(run, null);
    }
    return null;
  }

  @Override
  boolean left(Execution run, Leaving leaving) {
    if (phase == Phase.LAST) {
      return false;
    }
    if (phase == Phase.BODY && leaving instanceof Leaving.Thrown error && handles(run, error)) {
      return true;
    }
    finish(run, leaving);
    return true;
  }

  private boolean handles(Execution run, Leaving.Thrown error) {
    Raised raised = error.raised();
    for (Map.Entry<String, List<Step>> handler : step.handlers().entrySet()) {
      if (ErrorTree.matches(handler.getKey(), raised.error())) {
        phase = Phase.HANDLER;
        hidden = run.variables().find(ERROR);
        Map<String, Value> fields = new LinkedHashMap<>();
        fields.put("name", Value.of(raised.error()));
        fields.put("message", Value.of(raised.message()));
        run.variables().set(ERROR, Value.of(fields));
        run.push(new Block(handler.getValue()));
        return true;
      }
    }
    return false;
  }

  private void finish(Execution run, @Nullable Leaving why) {
    if (phase == Phase.HANDLER) {
      if (hidden.isPresent()) {
        run.variables().set(ERROR, hidden.get());
      } else {
        run.variables().unset(ERROR);
      }
    }
    phase = Phase.LAST;
    pending = why;
    run.push(new Block(step.last()));
  }
}
