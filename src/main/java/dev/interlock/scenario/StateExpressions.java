package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Expression;
import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.program.StateNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Parses expressions over the state and checks that they can mean something. */
final class StateExpressions {

  private final Declared declared;
  private final Problems problems;

  StateExpressions(Declared declared, Problems problems) {
    this.declared = declared;
    this.problems = problems;
  }

  /** The parsed expression; empty, and a problem told, if it is none. */
  Optional<Expression> read(Node node) {
    List<Problem> found = new ArrayList<>();
    Optional<Expression> expression = Expression.condition(node, found);
    expression.ifPresent(it -> StateNames.check(it, declared, Set.of(), found));
    problems.addAll(found);
    return expression;
  }
}
