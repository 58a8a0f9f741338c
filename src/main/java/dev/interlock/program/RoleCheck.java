package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks what can be known of one process as a whole: its variables and templated names. */
final class RoleCheck {

  private final Declared declared;
  private final String role;
  private final Survey survey;
  private final List<Problem> problems;

  RoleCheck(Declared declared, String role, Survey survey, List<Problem> problems) {
    this.declared = declared;
    this.role = role;
    this.survey = survey;
    this.problems = problems;
  }

  void check() {
    for (Expression expression : survey.reads()) {
      for (Ast.Use use : expression.uses()) {
        variable(use, expression.place(use));
      }
    }
    for (Expression expression : survey.updates()) {
      for (Ast.Use use : expression.uses()) {
        if (!use.name().equals(Survey.IT)) {
          variable(use, expression.place(use));
        }
      }
    }
    Set<String> variables = new TreeSet<>(survey.sets());
    variables.addAll(Variables.GIVEN);
    variables.remove("params");
    for (Expression state : survey.states()) {
      StateNames.check(state, declared, variables, problems);
    }
    for (Naming naming : survey.names()) {
      if (naming.name().constant().isEmpty() && naming.isKnownAtLoad()) {
        templated(naming);
      }
    }
  }

  private void variable(Ast.Use use, Place place) {
    String name = use.name();
    if (name.equals("params")) {
      StateNames.params(use, place, declared, problems);
    } else if (!survey.sets().contains(name) && !Variables.GIVEN.contains(name)) {
      problems.add(unset(name, place));
    }
  }

  private Problem unset(String name, Place place) {
    Declared.Resource resource = declared.resources().get(name);
    if (resource != null) {
      String hint =
          Target.CONTENT.kinds().contains(resource.kind())
              ? "`read` it first, as {\"read\": \"" + name + "\", \"into\": \"seen\"}"
              : "only `await`, `wait_for`, `watch` and `expect` can look at it";
      String what = "\"" + name + "\" is " + resource.kind().shown() + " that is shared; " + hint;
      return new Problem(place, what);
    }
    if (declared.processes().containsKey(name)) {
      String hint = "use `inspect` or `is_alive` with `into` first";
      return new Problem(place, "\"" + name + "\" is a process; " + hint);
    }
    List<String> known = new ArrayList<>(survey.sets());
    known.addAll(Variables.GIVEN);
    String what = "nothing in " + role + " sets the variable \"" + name + "\"";
    return new Problem(place, what, DidYouMean.among(name, known));
  }

  /** What a name that is known at load comes out as, for every instance; stops at a fault. */
  private void templated(Naming naming) {
    int index = 0;
    for (String self : instances()) {
      index++;
      Optional<String> fault = fault(naming, scope(self, index));
      if (fault.isPresent()) {
        problems.add(new Problem(naming.place(), fault.get() + " (in " + self + ")"));
        return;
      }
    }
  }

  private List<String> instances() {
    return declared.instances(role);
  }

  private Scope scope(String self, int index) {
    return name ->
        switch (name) {
          case "index" -> Optional.of(Value.of(role.equals(Self.MAIN) ? 0L : index));
          case "self" -> Optional.of(Value.of(self));
          default -> Optional.of(Value.of(declared.params()));
        };
  }

  private Optional<String> fault(Naming naming, Scope scope) {
    try {
      Value name = naming.name().value(scope);
      return name instanceof Value.Text text
          ? NameFault.of(naming.use(), declared, text.text()).map(NameFault::what)
          : Optional.of("a name must be a text, not " + name.shown());
    } catch (Raised raised) {
      return Optional.of(raised.error() + ": " + raised.message());
    }
  }

  /** The instances that its steps may start, among the candidates. */
  Set<String> starts(List<String> candidates) {
    Set<String> started = new TreeSet<>();
    for (Naming naming : survey.names()) {
      if (naming.use().isFor(Verb.START) && naming.isKnownAtLoad()) {
        known(naming, started);
      } else if (naming.use().isFor(Verb.START)) {
        candidates.stream().filter(naming::mayMean).forEach(started::add);
      }
    }
    return started;
  }

  private void known(Naming naming, Set<String> started) {
    int index = 0;
    for (String self : instances()) {
      index++;
      Scope scope = scope(self, index);
      if (fault(naming, scope).isEmpty()) {
        String name = naming.name().value(scope).shown();
        declared.find(name).ifPresent(named -> started.addAll(named.instances()));
      }
    }
  }
}
