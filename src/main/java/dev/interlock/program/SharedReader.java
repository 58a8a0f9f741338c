package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the steps whose requests are independent of one another. */
final class SharedReader {

  private final StepNode step;
  private final Compilation compilation;

  SharedReader(StepNode step) {
    this.step = step;
    this.compilation = step.compilation();
  }

  @Nullable Step read() {
    return switch (step.verb()) {
      case RUN -> run();
      case WITH -> new SharedStep.With(step.place(), step.names(true), step.steps("do"));
      case SPIN_ACQUIRE -> spinAcquire();
      case PUT, PUT_NOWAIT -> put();
      case GET_NOWAIT -> nowait(Verb.GET, new LinkedHashMap<>());
      case SPIN -> new PlainReader(step).read();
      case IGNORE -> ignore();
      case ACTIVE_CHILDREN -> children();
      default -> request(step.requestOptions());
    };
  }

  private Step request(Map<String, Template> options) {
    List<Naming> names = step.names(step.verb().target().isProcess());
    return new SharedStep.Request(step.place(), step.verb(), names, options, step.variable("into"));
  }

  private @Nullable Step put() {
    if (step.find("value").isPresent() == step.find("unpicklable").isPresent()) {
      String what = "`" + step.verb().json() + "` needs either `value` or `unpicklable`";
      compilation.problem(step.place(), what);
      return null;
    }
    Map<String, Template> options = step.requestOptions();
    return step.verb() == Verb.PUT ? request(options) : nowait(Verb.PUT, options);
  }

  private Step nowait(Verb verb, Map<String, Template> options) {
    options.put("block", Template.of(Value.of(false)));
    return new SharedStep.Request(
        step.place(), verb, step.names(false), options, step.variable("into"));
  }

  private Step spinAcquire() {
    return new WaitStep.SpinAcquire(
        step.place(),
        step.names(false).get(0),
        step.template("block"),
        step.template("timeout"),
        step.variable("into"));
  }

  private @Nullable Step ignore() {
    if (!(step.main().value() instanceof Value.Text text)) {
      step.wrongMain();
      return null;
    }
    if (!text.text().equals("SIGTERM")) {
      String what = "only \"SIGTERM\" can be ignored, not \"" + text.text() + "\"";
      compilation.problem(step.main().place(), what);
      return null;
    }
    return new SharedStep.Ignore(step.place(), text.text());
  }

  private Step children() {
    if (!step.main().value().equals(Value.of(true))) {
      step.wrongMain();
    }
    return new SharedStep.Children(step.place(), step.variable("into"));
  }

  /** With the steps of every process that is meant, or that a template may mean. */
  private Step run() {
    List<Naming> names = step.names(true);
    Map<String, Program> programs = new LinkedHashMap<>();
    Declared declared = compilation.declared();
    for (Map.Entry<String, Declared.Role> role : declared.processes().entrySet()) {
      String process = role.getKey();
      boolean hasSteps = role.getValue().steps().isPresent() && !process.equals(Self.MAIN);
      for (Naming naming : names) {
        if (hasSteps && naming.mayMean(declared, process, declared.instances(process))) {
          programs.put(process, compilation.program(process, naming.place()));
        }
      }
    }
    return new SharedStep.Run(step.place(), names, programs);
  }
}
