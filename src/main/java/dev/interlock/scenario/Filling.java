package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Expression;
import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.program.Raised;
import dev.interlock.program.Scope;
import dev.interlock.program.StateNames;
import dev.interlock.program.Template;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Fills in templates with what is known when a scenario loads. */
final class Filling {

  private static final String PARAMS = "params";

  private Filling() {}

  /** The data with its templates filled in; empty, and a problem told, if they cannot be. */
  static Optional<Value> fill(Node node, Map<String, Value> names, List<Problem> problems) {
    Optional<Template> template = template(node, names, problems);
    try {
      return template.isPresent()
          ? Optional.of(template.get().value(Scope.of(names)))
          : Optional.empty();
    } catch (Raised raised) {
      problems.add(new Problem(node.place(), raised.error() + ": " + raised.message()));
      return Optional.empty();
    }
  }

  /** The data as a template that uses these names only; empty, and a problem told, if not. */
  static Optional<Template> template(Node node, Map<String, Value> names, List<Problem> problems) {
    int before = problems.size();
    Template template = Template.of(node, problems);
    if (problems.size() == before) {
      for (Expression expression : template.expressions()) {
        checkNames(expression, names, problems);
      }
    }
    return problems.size() > before ? Optional.empty() : Optional.of(template);
  }

  private static void checkNames(
      Expression expression, Map<String, Value> names, List<Problem> problems) {
    if (expression.rolls()) {
      problems.add(new Problem(expression.place(), "dice are rolled in steps only"));
      return;
    }
    Map<String, Value> params =
        names.get(PARAMS) instanceof Value.Fields fields ? fields.fields() : Map.of();
    Declared known = new Declared(params, Map.of(), Map.of(), Map.of(), Map.of());
    Set<String> others = new TreeSet<>(names.keySet());
    others.remove(PARAMS);
    StateNames.check(expression, known, others, problems);
  }

  /** What every template may use. */
  static Map<String, Value> names(Map<String, Value> params) {
    Map<String, Value> names = new LinkedHashMap<>();
    names.put(PARAMS, Value.of(params));
    return names;
  }

  /** What a template of one instance may use besides. */
  static Map<String, Value> names(Map<String, Value> params, String self, int index) {
    Map<String, Value> names = names(params);
    names.put("self", Value.of(self));
    names.put("index", Value.of(index));
    return names;
  }
}
