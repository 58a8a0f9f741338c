package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Steps that ask the kernel, each request for itself. */
sealed interface SharedStep extends Step {

  /** Adds an option to a request; null means that it is left out, but a value may be null. */
  static void put(Map<String, Value> options, String option, Value given) {
    Value value = checked(option, given);
    if (!(value instanceof Value.None) || option.equals("value")) {
      options.put(option, value);
    }
  }

  /**
   * An option's value as the request takes it.
   *
   * @throws Raised {@code TypeError} if it is of the wrong type
   */
  static Value checked(String option, Value value) {
    boolean isFlag = option.equals("block") || option.equals("to");
    if (isFlag) {
      return Value.of(value.isTrue());
    }
    boolean isNumber = option.equals("n") ? value instanceof Value.Int : Arithmetic.isNumber(value);
    boolean needsNumber = option.equals("timeout") || option.equals("n");
    if (needsNumber && !isNumber && !(value instanceof Value.None)) {
      throw new Raised(
          "TypeError", "'" + value.typeName() + "' object cannot be interpreted as an integer");
    }
    return value;
  }

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
        put(values, option.getKey(), option.getValue().value(run.variables()));
        if (verb == Verb.POLL) {
          values.putIfAbsent(option.getKey(), Value.none());
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

  /**
   * {@code sleep} and {@code spin}: a number of seconds, or two between which the dice choose.
   *
   * @param verb which of the two
   */
  record Sleep(Place place, Verb verb, Template seconds) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      Value length = chosen(seconds.value(run.variables()), run.variables());
      if (Arithmetic.real(length) < 0) {
        throw new Raised("ValueError", "sleep length must be non-negative");
      }
      Move.Ask ask = run.ask(verb, "", Map.of("seconds", length));
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
      Map<String, Value> options = run.variables().sent(condition);
      if (timeout.isPresent()) {
        put(options, "timeout", timeout.get().value(run.variables()));
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

  /** {@code active_children}: names nothing. */
  record Children(Place place, Optional<String> into) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      run.push(new Asking(List.of(run.ask(Verb.ACTIVE_CHILDREN, "", Map.of())), false, into));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      into.ifPresent(survey::sets);
    }
  }

  /** {@code ignore}. */
  record Ignore(Place place, String signal) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      Move.Ask ask = run.ask(Verb.IGNORE, "", Map.of("signal", Value.of(signal)));
      run.push(new Asking(List.of(ask), false, Optional.empty()));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.ignoresSignals();
    }
  }

  /**
   * {@code print} on a terminal: as in an unbuffered Python, the text and the line's end are two
   * writes, between which others may write.
   */
  record Display(Place place, Naming terminal, Template text, Template end) implements SharedStep {
    @Override
    public @Nullable Move begin(Execution run) {
      String name = terminal.one(run);
      List<Move.Ask> writes = new ArrayList<>();
      for (Template part : List.of(text, end)) {
        String shown = part.value(run.variables()).shown();
        if (!shown.isEmpty()) {
          writes.add(run.ask(Verb.DISPLAY, name, Map.of("text", Value.of(shown))));
        }
      }
      run.push(new Asking(writes, false, Optional.empty()));
      return null;
    }

    @Override
    public void survey(Survey survey) {
      survey.names(terminal);
      survey.reads(text);
      survey.reads(end);
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
      for (Program program : programs.values()) {
        if (program.ignoresSignals()) {
          survey.ignoresSignals();
        }
      }
    }
  }
}
