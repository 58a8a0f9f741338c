package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps that decide what runs next. */
final class ControlReader {

  private final StepNode step;
  private final Compilation compilation;

  ControlReader(StepNode step) {
    this.step = step;
    this.compilation = step.compilation();
  }

  @Nullable Step read() {
    Place place = step.place();
    return switch (step.verb()) {
      case IF ->
          new FlowStep.If(
              place, step.condition(step.main()), step.steps("then"), step.steps("else"));
      case WHILE -> new FlowStep.While(place, step.condition(step.main()), step.body());
      case REPEAT -> repeat();
      case FOR -> each();
      case CALL -> call();
      case TRY -> attempt();
      case EXIT -> new PlainStep.Exit(place, step.data());
      case _EXIT -> new PlainStep.Halt(place, whole());
      case RAISE -> raise();
      case ASSERT ->
          new PlainStep.Assert(place, step.condition(step.main()), step.template("message"));
      case AWAIT ->
          new SharedStep.Await(
              place, step.condition(step.main()), step.template("timeout"), step.variable("into"));
      default -> jump();
    };
  }

  private Template whole() {
    Template number = step.data();
    Optional<Value> constant = number.constant();
    if (constant.isPresent() && !(constant.get() instanceof Value.Int)) {
      step.wrongMain();
    }
    return number;
  }

  private Step repeat() {
    Template times = whole();
    String variable = step.find("as").isPresent() ? step.variable("as").orElse("i") : "i";
    if (step.find("as").isEmpty()) {
      compilation.isFree("i", step.main().place());
    }
    return new FlowStep.Repeat(step.place(), times, variable, step.body());
  }

  private Step each() {
    String variable = compilation.variable(step.main()).orElse("");
    Optional<Node> in = step.find("in");
    Expression elements = in.isPresent() ? step.condition(in.get()) : Expression.never();
    return new FlowStep.For(step.place(), variable, elements, step.body());
  }

  private @Nullable Step jump() {
    if (!step.main().value().equals(Value.of(true))) {
      step.wrongMain();
    }
    if (!compilation.isInLoop()) {
      compilation.problem(step.place(), "`" + step.verb().json() + "` outside a loop");
    }
    return new PlainStep.Jump(step.place(), step.verb() == Verb.BREAK);
  }

  private @Nullable Step call() {
    if (!(step.main().value() instanceof Value.Text name)) {
      step.wrongMain();
      return null;
    }
    Map<String, Node> procedures = compilation.declared().procedures();
    if (!procedures.containsKey(name.text())) {
      compilation.problem(
          step.main().place(),
          "no procedure \"" + name.text() + "\"",
          DidYouMean.among(name.text(), procedures.keySet()));
      return null;
    }
    List<Step> body = compilation.procedure(name.text(), step.main().place());
    return new FlowStep.CallStep(step.place(), name.text(), body);
  }

  private Step raise() {
    String error = "Exception";
    Optional<Node> named = step.find("error");
    if (named.isPresent()) {
      if (named.get().value() instanceof Value.Text text && Lexer.isName(text.text())) {
        error = text.text();
        compilation.raises(error);
      } else {
        step.wrong("`error`", "the name of an error", named.get());
      }
    }
    return new PlainStep.Raise(step.place(), error, step.data());
  }

  private Step attempt() {
    List<Step> body = new StepReader(compilation).steps(step.main());
    Map<String, List<Step>> handlers = new LinkedHashMap<>();
    Optional<Node> except = step.find("except");
    if (except.isPresent() && except.get() instanceof Node.Obj object) {
      for (Node.Member member : object.members()) {
        compilation.catches(member.key(), member.keyPlace());
        handlers.put(member.key(), new StepReader(compilation).steps(member.node()));
      }
    } else if (except.isPresent()) {
      step.wrong("`except`", "an object of error names, each with its steps", except.get());
    }
    if (except.isEmpty() && step.find("finally").isEmpty()) {
      compilation.problem(step.place(), "`try` needs `except` or `finally`");
    }
    return new FlowStep.Try(step.place(), body, handlers, step.steps("finally"));
  }
}
