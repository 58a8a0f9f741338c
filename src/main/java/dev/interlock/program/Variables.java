package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The variables of one process while it runs; expressions of its steps read them. */
final class Variables implements Scope {

  /** The names that every process has and no step may set. */
  static final List<String> GIVEN = List.of("pid", "name", "index", "self", "params", "vars");

  private final Self self;
  private final int index;
  private final Value params;
  private final Dice dice;
  private final Map<String, Value> own = new LinkedHashMap<>();

  /**
   * No variables yet.
   *
   * @param index of whose steps are run, which may be another process's
   */
  Variables(Self self, int index, Value params, Dice dice) {
    this.self = self;
    this.index = index;
    this.params = params;
    this.dice = dice;
  }

  /** The same process's, but none set yet: for the steps of another, with its index. */
  Variables fresh(int index) {
    return new Variables(self, index, params, dice);
  }

  @Override
  public Optional<Value> find(String name) {
    Value value = own.get(name);
    return value == null ? given(name) : Optional.of(value);
  }

  private Optional<Value> given(String name) {
    return switch (name) {
      case "pid" -> Optional.of(Value.of(self.pid()));
      case "name" -> Optional.of(Value.of(self.name()));
      case "index" -> Optional.of(Value.of((long) index));
      case "self" -> Optional.of(Value.of(self.self()));
      case "params" -> Optional.of(params);
      case "vars" -> Optional.of(Value.of(own));
      default -> Optional.empty();
    };
  }

  /** The options of a request in which an expression over the state is sent to the kernel. */
  Map<String, Value> sent(Expression expression) {
    Map<String, Value> used = new LinkedHashMap<>();
    for (String name : expression.names()) {
      Optional<Value> value = find(name);
      if (value.isPresent()) {
        used.put(name, value.get());
      }
    }
    Map<String, Value> options = new LinkedHashMap<>();
    options.put("expression", Value.of(expression.text()));
    options.put("variables", Value.of(used));
    return options;
  }

  @Override
  public Optional<Dice> dice() {
    return Optional.of(dice);
  }

  void set(String name, Value value) {
    own.put(name, value);
  }

  void unset(String name) {
    own.remove(name);
  }

  /** Sets each in turn, so that later ones may use earlier ones. */
  void setAll(Map<String, Template> templates) {
    for (Map.Entry<String, Template> variable : templates.entrySet()) {
      set(variable.getKey(), variable.getValue().value(this));
    }
  }
}
