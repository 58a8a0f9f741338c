package dev.interlock.scenario;

import dev.interlock.program.Expression;
import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Parses expressions over the state and checks that they can mean something. */
final class StateExpressions {

  private final Problems problems;

  StateExpressions(Problems problems) {
    this.problems = problems;
  }

  /** The parsed expression; empty, and a problem told, if it is none. */
  Optional<Expression> read(Node node) {
    List<Problem> found = new ArrayList<>();
    Optional<Expression> expression = Expression.condition(node, found);
    problems.addAll(found);
    return expression;
  }
}
