package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.program.Raised;
import dev.interlock.program.Scope;
import dev.interlock.program.Template;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fills in templates with what is known when a scenario loads. */
final class Filling {

  private Filling() {}

  /** The data with its templates filled in; empty, and a problem told, if they cannot be. */
  static Optional<Value> fill(Node node, Scope scope, List<Problem> problems) {
    int before = problems.size();
    Template template = Template.of(node, problems);
    if (problems.size() > before) {
      return Optional.empty();
    }
    try {
      return Optional.of(template.value(scope));
    } catch (Raised raised) {
      problems.add(new Problem(node.place(), raised.error() + ": " + raised.message()));
      return Optional.empty();
    }
  }

  /** What every template may use. */
  static Map<String, Value> names(Map<String, Value> params) {
    Map<String, Value> names = new LinkedHashMap<>();
    names.put("params", Value.of(params));
    return names;
  }

  /** What a template of one instance may use besides. */
  static Map<String, Value> names(Map<String, Value> params, String self, int index) {
    Map<String, Value> names = names(params);
    names.put("self", Value.of(self));
    names.put("index", Value.of(index));
    return names;
  }

  static Optional<Value> fill(Node node, Map<String, Value> names, Problems problems) {
    List<Problem> found = new ArrayList<>();
    Optional<Value> value = fill(node, Scope.of(names), found);
    problems.addAll(found);
    return value;
  }
}
