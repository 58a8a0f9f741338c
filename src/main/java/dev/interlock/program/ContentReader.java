package dev.interlock.program;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps that touch the content of a file or of shared data. */
final class ContentReader {

  private final StepNode step;

  ContentReader(StepNode step) {
    this.step = step;
  }

  @Nullable Step read() {
    return switch (step.verb()) {
      case READ ->
          new ContentStep.Read(
              step.place(),
              step.names(false).get(0),
              step.template("text"),
              step.template("at"),
              step.variable("into"));
      case WRITE, REPLACE -> write();
      case UPDATE -> update();
      default -> new SharedReader(step).read();
    };
  }

  private @Nullable Step write() {
    Naming content = step.names(false).get(0);
    Optional<Template> value = step.template("value");
    Optional<Template> text = step.template("text");
    if (value.isPresent() == text.isPresent()) {
      String what = "`" + step.verb().json() + "` needs either `value` or `text`";
      step.compilation().problem(step.place(), what);
      return null;
    }
    return new ContentStep.Write(
        step.place(),
        content,
        new ContentStep.Write.What((value.isPresent() ? value : text).get(), text.isPresent()),
        step.verb() == Verb.REPLACE,
        step.template("gap"),
        step.template("at"));
  }

  private @Nullable Step update() {
    Naming content = step.names(false).get(0);
    Optional<Template> to = step.template("to");
    return to.isEmpty()
        ? null
        : new ContentStep.Update(
            step.place(),
            content,
            step.template("at"),
            to.get(),
            step.template("gap"),
            step.variable("into"));
  }
}
