package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the steps that talk, sleep and set variables. */
final class PlainReader {

  private static final Template NEWLINE = Template.of(Value.of("\n"));

  private final StepNode step;

  PlainReader(StepNode step) {
    this.step = step;
  }

  @Nullable Step read() {
    return switch (step.verb()) {
      case SLEEP, SPIN -> sleep();
      case SET -> assign();
      case APPEND -> append();
      default -> print();
    };
  }

  private Step print() {
    Template end = step.template("end").orElse(NEWLINE);
    Optional<Naming> terminal = step.name("on", Target.TERMINAL);
    return terminal.isPresent()
        ? new SharedStep.Display(step.place(), terminal.get(), step.data(), end)
        : new PlainStep.Print(step.place(), step.verb() == Verb.EPRINT, step.data(), end);
  }

  /** To a shared list, which is named, or to variables. */
  private @Nullable Step append() {
    Optional<Node> value = step.find("value");
    if (!(step.main().value() instanceof Value.Text)) {
      if (value.isPresent()) {
        step.wrong("`value`", "a shared list to append to", step.main());
      }
      return assign();
    }
    Naming list = step.name(Target.LIST);
    if (value.isEmpty()) {
      step.compilation().problem(step.place(), "`append` to a shared list needs `value`");
      return null;
    }
    Map<String, Template> options = step.requestOptions();
    return new SharedStep.Request(
        step.place(), Verb.APPEND, List.of(list), options, Optional.empty());
  }

  private Step sleep() {
    Template seconds = step.data();
    Optional<Value> constant = seconds.constant();
    if (constant.isPresent() && !isLength(constant.get())) {
      wrongLength(constant.get());
    }
    return new SharedStep.Sleep(step.place(), step.verb(), seconds);
  }

  private void wrongLength(Value length) {
    if (length instanceof Value.Int || length instanceof Value.Real) {
      String what = "`" + step.verb().json() + "` needs 0 seconds or more, not " + length.shown();
      step.compilation().problem(step.main().place(), what);
    } else if (length instanceof Value.Items) {
      String needs = "`" + step.verb().json() + "` needs [min, max], two numbers from 0 up,";
      String what = needs + " the smaller first, not " + length.shown();
      step.compilation().problem(step.main().place(), what);
    } else {
      step.wrongMain();
    }
  }

  private static boolean isLength(Value value) {
    if (value instanceof Value.Items range) {
      List<Value> bounds = range.items();
      return bounds.size() == 2
          && isLength(bounds.get(0))
          && isLength(bounds.get(1))
          && Comparison.holds("<=", bounds.get(0), bounds.get(1));
    }
    return (value instanceof Value.Int || value instanceof Value.Real)
        && Arithmetic.real(value) >= 0;
  }

  private @Nullable Step assign() {
    boolean isAppend = step.verb() == Verb.APPEND;
    if (!(step.main() instanceof Node.Obj object) || object.members().isEmpty()) {
      step.wrongMain();
      return null;
    }
    List<Problem> problems = step.compilation().problems();
    List<Assignment> assignments = new ArrayList<>();
    for (Node.Member member : object.members()) {
      Template value = Template.of(member.node(), problems);
      Optional<Expression> target = Expression.parse(member.key(), member.keyPlace(), problems);
      if (target.isPresent() && isTarget(target.get(), member)) {
        assignments.add(new Assignment(target.get(), value, isAppend));
      }
    }
    return new PlainStep.Assign(step.place(), assignments);
  }

  private boolean isTarget(Expression target, Node.Member member) {
    String variable = Assignment.variable(target.ast());
    if (variable.isEmpty()) {
      String what = "not a variable, with or without .key and [index]: " + member.key();
      step.compilation().problem(member.keyPlace(), what);
      return false;
    }
    return step.compilation().isFree(variable, member.keyPlace());
  }
}
