package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps that name resources and processes. */
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
      case READ -> readFile();
      case WRITE, REPLACE -> writeFile();
      case PUT_NOWAIT -> nowait(Verb.PUT);
      case GET_NOWAIT -> nowait(Verb.GET);
      default -> request();
    };
  }

  private Step request() {
    List<Naming> names = step.names(step.verb().target().isProcess());
    Map<String, Template> options = step.requestOptions();
    if (step.verb() == Verb.JOIN && options.containsKey("timeout")) {
      for (Naming naming : names) {
        if (isQueue(naming)) {
          compilation.problem(naming.place(), "`join` of a queue takes no `timeout`");
        }
      }
    }
    return new SharedStep.Request(step.place(), step.verb(), names, options, step.variable("into"));
  }

  private boolean isQueue(Naming naming) {
    Optional<Value> name = naming.name().constant();
    Optional<Declared.Named> named =
        name.isPresent() ? compilation.declared().find(name.get().shown()) : Optional.empty();
    return named.isPresent() && named.get().kind().isPresent();
  }

  private Step nowait(Verb verb) {
    Map<String, Template> options = new LinkedHashMap<>();
    Optional<Template> value = step.template("value");
    if (value.isPresent()) {
      options.put("value", value.get());
    }
    options.put("block", Template.of(Value.of(false)));
    return new SharedStep.Request(
        step.place(), verb, step.names(false), options, step.variable("into"));
  }

  /** With the steps of every process that is meant, or that a template may mean. */
  private Step run() {
    List<Naming> names = step.names(true);
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Map.Entry<String, Declared.Role> role : compilation.declared().processes().entrySet()) {
      boolean hasSteps = role.getValue().steps().isPresent();
      for (Naming naming : names) {
        if (hasSteps && !role.getKey().equals(Self.MAIN) && mayMean(naming, role.getKey())) {
          programs.put(role.getKey(), compilation.program(role.getKey(), naming.place()));
        }
      }
    }
    return new SharedStep.Run(step.place(), names, programs);
  }

  private boolean mayMean(Naming naming, String process) {
    Declared declared = compilation.declared();
    Optional<Value> constant = naming.name().constant();
    if (constant.isPresent()) {
      Optional<Declared.Named> named = declared.find(constant.get().shown());
      return named.isPresent() && named.get().declared().equals(process);
    }
    boolean mayBe = naming.mayMean(process);
    for (String instance : declared.instances(process)) {
      mayBe |= naming.mayMean(instance);
    }
    return mayBe;
  }

  private Step readFile() {
    Naming file = step.names(false).get(0);
    return new FileStep.Read(step.place(), file, step.template("text"), step.variable("into"));
  }

  private @Nullable Step writeFile() {
    Naming file = step.names(false).get(0);
    Optional<Template> value = step.template("value");
    Optional<Template> text = step.template("text");
    if (value.isPresent() == text.isPresent()) {
      String what = "`" + step.verb().json() + "` needs either `value` or `text`";
      compilation.problem(step.place(), what);
      return null;
    }
    FileStep.Write.Content content =
        new FileStep.Write.Content((value.isPresent() ? value : text).get(), text.isPresent());
    boolean isReplace = step.verb() == Verb.REPLACE;
    return new FileStep.Write(step.place(), file, content, isReplace, step.template("gap"));
  }
}
