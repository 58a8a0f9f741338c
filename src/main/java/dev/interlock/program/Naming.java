package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a step names: one resource or process, or all of a counted process. The name may be a
 * template.
 */
record Naming(Verb verb, Template name, Place place) {

  /**
   * The names of the resources or process instances that are meant.
   *
   * @throws Raised {@code NameError} or {@code AttributeError} if the verb cannot use the name
   */
  Declared.Named resolve(Declared declared, Scope scope) {
    Value value = name.value(scope);
    if (!(value instanceof Value.Text text)) {
      throw new Raised("TypeError", "a name must be str, not " + value.typeName());
    }
    Optional<Declared.Named> named = declared.find(text.text());
    if (named.isEmpty()) {
      throw new Raised("NameError", "name '" + text.text() + "' is not defined");
    }
    Optional<Fault> fault = Fault.of(verb, declared, text.text());
    if (fault.isPresent()) {
      throw new Raised("AttributeError", fault.get().what());
    }
    return named.get();
  }

  /** Whether what it names is known when the scenario loads. */
  boolean isKnownAtLoad() {
    for (Expression expression : name.expressions()) {
      if (expression.rolls()) {
        return false;
      }
      for (String used : expression.names()) {
        if (!used.equals("index") && !used.equals("self") && !used.equals("params")) {
          return false;
        }
      }
    }
    return true;
  }

  /** Whether a template may come out as this name, judged by its fixed beginning and end. */
  boolean mayMean(String candidate) {
    if (!(name instanceof Template.Joined joined)) {
      return true;
    }
    List<Template> parts = joined.parts();
    return candidate.startsWith(fixed(parts.get(0)))
        && candidate.endsWith(fixed(parts.get(parts.size() - 1)));
  }

  private static String fixed(Template part) {
    return part.constant().map(Value::shown).orElse("");
  }

  /** Why a verb cannot use a name. */
  record Fault(String what, Optional<String> suggestion) {

    /** Why; empty if it can. */
    static Optional<Fault> of(Verb verb, Declared declared, String name) {
      Optional<Declared.Named> found = declared.find(name);
      if (found.isEmpty()) {
        return Optional.of(unknown(verb, declared, name));
      }
      Declared.Named named = found.get();
      boolean fits =
          named.kind().isPresent()
              ? verb.target().kinds().contains(named.kind().get())
              : verb.target().isProcess();
      if (!fits) {
        return fault(quoted(name) + " is " + shown(named) + "; " + needs(verb));
      }
      if (named.kind().isPresent() && named.isCounted()) {
        String first = named.instances().get(0);
        return fault(quoted(name) + " has a count; name one of them, as " + quoted(first));
      }
      if (named.declared().equals(Self.MAIN)) {
        return fault("\"main\" is MainProcess, which nobody starts; " + needs(verb));
      }
      boolean isCommand = verb == Verb.RUN && declared.role(named.declared()).steps().isEmpty();
      return isCommand
          ? fault(quoted(name) + " is a command; `run` needs a process with steps")
          : Optional.empty();
    }

    private static Fault unknown(Verb verb, Declared declared, String name) {
      if (declared.procedures().containsKey(name)) {
        String what = quoted(name) + " is a procedure; " + needs(verb);
        return new Fault(what, Optional.of("call"));
      }
      String kind = verb.target().needs().substring(2).replace(" a ", " ");
      int dash = name.lastIndexOf('-');
      Optional<Declared.Named> all =
          dash < 0 ? Optional.empty() : declared.find(name.substring(0, dash));
      if (all.isPresent() && all.get().isCounted()) {
        List<String> names = all.get().instances();
        String last = names.get(names.size() - 1);
        String range = "; there are " + names.get(0) + " to " + last;
        return new Fault("no " + kind + " " + quoted(name) + range, Optional.empty());
      }
      return new Fault(
          "no " + kind + " " + quoted(name), DidYouMean.among(name, usable(verb, declared)));
    }

    private static List<String> usable(Verb verb, Declared declared) {
      List<String> names = new ArrayList<>();
      declared
          .resources()
          .forEach(
              (name, resource) -> {
                if (verb.target().kinds().contains(resource.kind())) {
                  names.addAll(Declared.instances(name, resource.count()));
                }
              });
      if (verb.target().isProcess()) {
        declared
            .processes()
            .forEach(
                (name, role) -> {
                  names.add(name);
                  names.addAll(Declared.instances(name, role.count()));
                });
        names.remove(Self.MAIN);
      }
      return names;
    }

    private static Optional<Fault> fault(String what) {
      return Optional.of(new Fault(what, Optional.empty()));
    }

    private static String needs(Verb verb) {
      return "`" + verb.json() + "` needs " + verb.target().needs();
    }

    private static String shown(Declared.Named named) {
      return named.kind().isPresent() ? named.kind().get().shown() : "a process";
    }

    private static String quoted(String name) {
      return "\"" + name + "\"";
    }
  }
}
