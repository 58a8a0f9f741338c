package dev.interlock.program;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps that wait for others, and those that wake them. */
final class WaitReader {

  private final StepNode step;
  private final Compilation compilation;

  WaitReader(StepNode step) {
    this.step = step;
    this.compilation = step.compilation();
  }

  @Nullable Step read() {
    return switch (step.verb()) {
      case WAIT -> await();
      case WAIT_FOR -> awaitCondition();
      default -> new SharedReader(step).read();
    };
  }

  private Step await() {
    Naming target = step.names(false).get(0);
    return new WaitStep.Wait(
        step.place(), target, step.template("timeout"), actions(target), step.variable("into"));
  }

  /** What the last to arrive would run, for every barrier that is meant or may be. */
  private Map<String, FlowStep.CallStep> actions(Naming target) {
    Map<String, FlowStep.CallStep> actions = new LinkedHashMap<>();
    Declared declared = compilation.declared();
    for (Map.Entry<String, Declared.Resource> entry : declared.resources().entrySet()) {
      String name = entry.getKey();
      Optional<String> action = entry.getValue().action();
      List<String> instances = Declared.instances(name, entry.getValue().count());
      if (action.isPresent() && target.mayMean(declared, name, instances)) {
        List<Step> body = compilation.procedure(action.get(), target.place());
        actions.put(name, new FlowStep.CallStep(step.place(), action.get(), body));
      }
    }
    return actions;
  }

  private @Nullable Step awaitCondition() {
    Expression condition = step.condition(step.main());
    Optional<Naming> on = step.name("on", Target.CONDITION_VARIABLE);
    return on.isEmpty()
        ? null
        : new WaitStep.WaitFor(
            step.place(), condition, on.get(), step.template("timeout"), step.variable("into"));
  }
}
