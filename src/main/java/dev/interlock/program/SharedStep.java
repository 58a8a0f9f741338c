package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps that ask the kernel. */
sealed interface SharedStep extends Step {

  /**
   * Requests of one verb, one for each that is named.
   *
   * @param verb of the request, which need not be the step's
   * @param names several make the result a list
   * @param options of the request
   */
  record Request(
      Place place,
      Verb verb,
      List<Naming> names,
      Map<String, Template> options,
      Optional<String> into)
      implements SharedStep {

    @Override
    public @Nullable Move begin(Execution run) {
      Map<String, Value> values = new LinkedHashMap<>();
      for (Map.Entry<String, Template> option : options.entrySet()) {
        Value value = checked(option.getKey(), option.getValue().value(run.variables()));
        if (!(value instanceof Value.None) || option.getKey().equals("value")) {
          values.put(option.getKey(), value);
        }
      }
      List<Move.Ask> asks = new ArrayList<>();
      boolean isSeveral = names.size() > 1;
      for (Naming naming : names) {
        Declared.Named named = naming.resolve(run.declared(), run.variables());
        isSeveral |= named.isCounted();
        for (String instance : named.instances()) {
          asks.add(run.ask(verb, instance, values));
        }
      }
      run.push(new Asking(asks, isSeveral, into));
      return null;
    }

    private static Value checked(String option, Value value) {
      if (option.equals("block")) {
        return Value.of(value.isTrue());
      }
      boolean isTimeout = option.equals("timeout") && !(value instanceof Value.None);
      if (isTimeout && !Arithmetic.isNumber(value)) {
        throw new Raised(
            "TypeError", "'" + value.typeName() + "' object cannot be interpreted as an integer");
      }
      return value;
    }

    @Override
    public void survey(Survey survey) {
      for (Naming naming : names) {
        survey.names(naming);
      }
      for (Template option : options.values()) {
        survey.reads(option);
      }
      into.ifPresent(survey::sets);
    }
  }

  /** {@code sleep}: a number of seconds, or two between which the dice choose. */
  record Sleep(Place place, Template seconds) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      Value length = chosen(seconds.value(run.variables()), run.variables());
      if (Arithmetic.real(length) < 0) {
        throw new Raised("ValueError", "sleep length must be non-negative");
      }
      Move.Ask ask = run.ask(Verb.SLEEP, "", Map.of("seconds", length));
      run.push(new Asking(List.of(ask), false, Optional.empty()));
      return null;
    }

    private static Value chosen(Value given, Variables variables) {
      if (!(given instanceof Value.Items range) || range.items().size() != 2) {
        return given;
      }
      double least = Arithmetic.real(range.items().get(0));
      double most = Arithmetic.real(range.items().get(1));
      if (least > most) {
        throw new Raised("ValueError", "sleep needs [min, max], min first");
      }
      double fraction = variables.dice().orElseThrow().fraction();
      return Value.of(least + (most - least) * fraction);
    }

    @Override
    public void survey(Survey survey) {
      survey.reads(seconds);
    }
  }

  /** {@code await}. */
  record Await(Place place, Expression condition, Optional<Template> timeout, Optional<String> into)
      implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      Map<String, Value> used = new LinkedHashMap<>();
      for (String name : condition.names()) {
        Optional<Value> value = run.variables().find(name);
        if (value.isPresent()) {
          used.put(name, value.get());
        }
      }
      Map<String, Value> options = new LinkedHashMap<>();
      options.put("expression", Value.of(condition.text()));
      options.put("variables", Value.of(used));
      if (timeout.isPresent()) {
        Value limit = Request.checked("timeout", timeout.get().value(run.variables()));
        if (!(limit instanceof Value.None)) {
          options.put("timeout", limit);
        }
      }
      run.push(new Asking(List.of(run.ask(Verb.AWAIT, "", options)), false, into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.state(condition);
      timeout.ifPresent(survey::reads);
      into.ifPresent(survey::sets);
    }
  }

  /** {@code with}. */
  record With(Place place, List<Naming> locks, List<Step> body) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      List<String> names = new ArrayList<>();
      for (Naming lock : locks) {
        names.addAll(lock.resolve(run.declared(), run.variables()).instances());
      }
      run.push(new Holding(place, names, body));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      for (Naming lock : locks) {
        survey.names(lock);
      }
      survey.steps(body);
    }
  }

  /** {@code run}: the steps of other processes, in the caller. */
  record Run(Place place, List<Naming> names, Map<String, Program> programs) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      List<Running.Part> parts = new ArrayList<>();
      for (Naming naming : names) {
        Declared.Named named = naming.resolve(run.declared(), run.variables());
        Program program = programs.get(named.declared());
        if (program == null) {
          throw new Raised("RecursionError", "maximum recursion depth exceeded");
        }
        List<String> all = run.declared().instances(named.declared());
        for (String instance : named.instances()) {
          parts.add(new Running.Part(program, all.indexOf(instance) + 1));
        }
      }
      run.push(new Running(place, parts));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      for (Naming naming : names) {
        survey.names(naming);
      }
    }
  }
}
