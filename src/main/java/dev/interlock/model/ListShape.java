package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;

/** A list that may grow and shrink. */
record ListShape() implements Shape {

  private static List<Value> items(Value content) {
    return content instanceof Value.Items list ? list.items() : List.of();
  }

  @Override
  public Answer part(Value content, Value at) {
    return at(content, at, "list index out of range");
  }

  private static Answer at(Value content, Value at, String outside) {
    if (!Shape.isIndex(at)) {
      return new Answer.Err(
          "TypeError", "list indices must be integers or slices, not " + at.typeName());
    }
    List<Value> items = items(content);
    int index = Shape.index(at, items.size());
    return index < 0 ? new Answer.Err("IndexError", outside) : new Answer.Ok(items.get(index));
  }

  @Override
  public Answer with(Value content, Value at, Value part) {
    if (at(content, at, "list assignment index out of range") instanceof Answer.Err err) {
      return err;
    }
    List<Value> items = new ArrayList<>(items(content));
    items.set(Shape.index(at, items.size()), part);
    return new Answer.Ok(Value.of(items));
  }

  @Override
  public Answer whole(Value content, Value next) {
    return next instanceof Value.Items
        ? new Answer.Ok(next)
        : new Answer.Err("TypeError", "can only assign an iterable");
  }

  @Override
  public Value place(Value content, Value at) {
    return Value.of(Shape.index(at, items(content).size()));
  }

  /** What pop would take out, or the error. */
  static Answer popped(Value content, Value at) {
    if (!Shape.isIndex(at)) {
      return new Answer.Err(
          "TypeError", "'" + at.typeName() + "' object cannot be interpreted as an integer");
    }
    return items(content).isEmpty()
        ? new Answer.Err("IndexError", "pop from empty list")
        : at(content, at, "pop index out of range");
  }

  static Value appended(Value content, Value item) {
    List<Value> items = new ArrayList<>(items(content));
    items.add(item);
    return Value.of(items);
  }

  static Value without(Value content, Value place) {
    List<Value> items = new ArrayList<>(items(content));
    items.remove(Shape.index(place, items.size()));
    return Value.of(items);
  }
}
