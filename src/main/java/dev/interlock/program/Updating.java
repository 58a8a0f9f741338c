package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An {@code update} under way. With a gap it is what {@code v.value += 1} is in Python: it reads,
 * pauses and writes, and somebody else may come between. Without, the kernel lets nobody touch the
 * data until it is given the new value.
 */
final class Updating extends Frame {

  private enum Phase {
    READING,
    COMPUTING,
    PAUSING,
    WRITING,
    OVER
  }

  private final String target;
  private final Map<String, Value> at;
  private final Template to;
  private final Optional<Value> gap;
  private final Optional<String> into;
  private Phase phase = Phase.READING;
  private Value old = Value.none();
  private Value fresh = Value.none();
  private @Nullable Raised error;

  /**
   * One that has not begun.
   *
   * @param at the option of the requests that says which part is meant; empty: all
   */
  Updating(
      String target,
      Map<String, Value> at,
      Template to,
      Optional<Value> gap,
      Optional<String> into) {
    this.target = target;
    this.at = at;
    this.to = to;
    this.gap = gap;
    this.into = into;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    return switch (phase) {
      case READING -> run.ask(gap.isPresent() ? Verb.READ : Verb.UPDATE, target, at);
      case COMPUTING -> gap.isPresent() ? pause(run) : end(run);
      case PAUSING -> run.ask(Verb.SLEEP, "", Map.of("seconds", gap.orElseThrow()));
      case WRITING -> run.ask(Verb.WRITE, target, with("value", fresh));
      case OVER -> finish(run);
    };
  }

  private @Nullable Move pause(Execution run) {
    fresh = to.value(new WithIt(run.variables(), old));
    phase = Phase.PAUSING;
    return null;
  }

  private Move end(Execution run) {
    phase = Phase.WRITING;
    try {
      return run.ask(
          Verb.UPDATED, target, with("value", to.value(new WithIt(run.variables(), old))));
    } catch (Raised raised) {
      error = raised;
      return run.ask(Verb.UPDATED, target, with("failed", Value.of(true)));
    }
  }

  private @Nullable Move finish(Execution run) {
    if (error != null) {
      throw error;
    }
    run.pop();
    run.result(fresh);
    if (into.isPresent()) {
      run.variables().set(into.get(), fresh);
    }
    return null;
  }

  private Map<String, Value> with(String option, Value value) {
    Map<String, Value> options = new LinkedHashMap<>(at);
    options.put(option, value);
    return options;
  }

  @Override
  void answered(Execution run, Value result) {
    if (phase == Phase.READING) {
      old = result;
      phase = Phase.COMPUTING;
    } else if (phase == Phase.PAUSING) {
      phase = Phase.WRITING;
    } else if (phase == Phase.WRITING) {
      fresh = result;
      phase = Phase.OVER;
    }
  }

  /** Variables among which {@code it} is the old value. */
  private record WithIt(Scope others, Value it) implements Scope {
    @Override
    public Optional<Value> find(String name) {
      return name.equals(Survey.IT) ? Optional.of(it) : others.find(name);
    }

    @Override
    public Optional<Dice> dice() {
      return others.dice();
    }
  }
}
