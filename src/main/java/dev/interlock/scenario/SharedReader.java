package dev.interlock.scenario;

import dev.interlock.program.Kind;
import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one resource that is shared data. */
final class SharedReader {

  /** The longest array that is given by its length. */
  private static final int LONGEST = 100_000;

  private final Values values;
  private final Node.Obj object;
  private final LockReader locks;

  SharedReader(Values values, Node.Obj object, LockReader locks) {
    this.values = values;
    this.object = object;
    this.locks = locks;
  }

  Optional<ResourceSpec.Shared> shared(String name, Kind kind) {
    boolean hasLock = kind == Kind.VALUE || kind == Kind.ARRAY;
    Optional<String> lock = hasLock ? locks.ofValue(name) : Optional.empty();
    return initial(kind).map(it -> new ResourceSpec.Shared(name, kind, it, lock));
  }

  private Optional<Value> initial(Kind kind) {
    Optional<Node> node = object.find("initial");
    if (node.isEmpty()) {
      return initially(kind);
    }
    Optional<Value> value = values.any(node.get());
    return value.flatMap(
        it ->
            switch (kind) {
              case ARRAY -> array(node.get(), it);
              case LIST -> it instanceof Value.Items ? value : wrong("a list", node.get(), it);
              case DICT, NAMESPACE ->
                  it instanceof Value.Fields ? value : wrong("an object", node.get(), it);
              default -> value;
            });
  }

  private Optional<Value> initially(Kind kind) {
    if (kind == Kind.ARRAY) {
      String what = "\"initial\" is missing: a list, or how many zeros";
      values.problems().add(object.place(), what);
      return Optional.empty();
    }
    return Optional.of(
        switch (kind) {
          case LIST -> new Value.Items(List.of());
          case DICT, NAMESPACE -> Value.of(Map.of());
          default -> Value.of(0);
        });
  }

  private Optional<Value> array(Node node, Value value) {
    if (value instanceof Value.Int length && length.number() >= 0 && length.number() <= LONGEST) {
      return Optional.of(new Value.Items(Collections.nCopies((int) length.number(), Value.of(0))));
    }
    return value instanceof Value.Items
        ? Optional.of(value)
        : wrong("a list, or a whole number from 0 to " + LONGEST, node, value);
  }

  private Optional<Value> wrong(String expected, Node node, Value found) {
    values.wrong(expected, node, found);
    return Optional.empty();
  }
}
