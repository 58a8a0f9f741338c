package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Map;
import java.util.Optional;

/** Where an expression finds the names it uses. */
public interface Scope {

  /** The value of a name; empty if there is none. */
  Optional<Value> find(String name);

  /**
   * The n-th, from 1, of what was declared with a count: {@code fork[2]}. Empty if the name is not
   * counted: then its value is indexed as a list.
   *
   * @throws Raised {@code IndexError} if there is no n-th
   */
  default Optional<Value> find(String name, long index) {
    return Optional.empty();
  }

  /** The dice that {@code randint} and its like roll; empty where chance has no place. */
  default Optional<Dice> dice() {
    return Optional.empty();
  }

  /** Just these names. */
  static Scope of(Map<String, ? extends Value> names) {
    return new Names(names);
  }

  /** Names with their values. */
  record Names(Map<String, ? extends Value> values) implements Scope {
    @Override
    public Optional<Value> find(String name) {
      return Optional.ofNullable(values.get(name));
    }
  }
}
