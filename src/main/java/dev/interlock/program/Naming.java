package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * What a step names: one resource or process, or all of a counted process. The name may be a
 * template.
 */
record Naming(Use use, Template name, Place place) {

  /**
   * What a name is for.
   *
   * @param word the verb, or the option that takes the name
   * @param options what else the step says, as far as it depends on the kind that is named
   */
  record Use(String word, Target target, List<String> options) {
    Use {
      options = List.copyOf(options);
    }

    /** The name stands beside a verb. */
    static Use of(Verb verb, List<String> options) {
      return new Use(verb.json(), verb.target(), options);
    }

    boolean isFor(Verb verb) {
      return word.equals(verb.json());
    }
  }

  /**
   * The names of the resources or process instances that are meant.
   *
   * @throws Raised {@code NameError}, {@code AttributeError} or {@code TypeError} if the name
   *     cannot be used here
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
    Optional<NameFault> fault = NameFault.of(use, declared, text.text());
    if (fault.isPresent()) {
      throw new Raised(fault.get().error(), fault.get().what());
    }
    return named.get();
  }

  /** The name of the one resource that is meant; raises as {@link #resolve} does. */
  String one(Execution run) {
    return resolve(run.declared(), run.variables()).instances().get(0);
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

  /** Whether it may come out as one of a declaration's names. */
  boolean mayMean(Declared declared, String declaration, List<String> instances) {
    Optional<Value> constant = name.constant();
    if (constant.isPresent()) {
      Optional<Declared.Named> named = declared.find(constant.get().shown());
      return named.isPresent() && named.get().declared().equals(declaration);
    }
    boolean mayBe = mayMean(declaration);
    for (String instance : instances) {
      mayBe |= mayMean(instance);
    }
    return mayBe;
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
}
