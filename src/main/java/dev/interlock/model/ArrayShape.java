package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.ElementType;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;

/** So many elements of one type, never more or fewer. */
record ArrayShape(ElementType type) implements Shape {

  private static final Answer NO_INDEX = new Answer.Err("TypeError", "indices must be integers");
  private static final Answer OUTSIDE = new Answer.Err("IndexError", "invalid index");

  private static List<Value> items(Value content) {
    return content instanceof Value.Items list ? list.items() : List.of();
  }

  @Override
  public Answer part(Value content, Value at) {
    List<Value> items = items(content);
    if (!Shape.isIndex(at)) {
      return NO_INDEX;
    }
    int index = Shape.index(at, items.size());
    return index < 0 ? OUTSIDE : new Answer.Ok(items.get(index));
  }

  @Override
  public Answer with(Value content, Value at, Value part) {
    if (part(content, at) instanceof Answer.Err err) {
      return err;
    }
    Answer fitted = type.fitted(part);
    if (!(fitted instanceof Answer.Ok ok)) {
      return fitted;
    }
    List<Value> items = new ArrayList<>(items(content));
    items.set(Shape.index(at, items.size()), ok.result());
    return new Answer.Ok(Value.of(items));
  }

  @Override
  public Answer whole(Value content, Value next) {
    List<Value> items = new ArrayList<>();
    if (!(next instanceof Value.Items list) || list.items().size() != items(content).size()) {
      return new Answer.Err("ValueError", "Can only assign sequence of same size");
    }
    for (Value item : list.items()) {
      Answer fitted = type.fitted(item);
      if (!(fitted instanceof Answer.Ok ok)) {
        return fitted;
      }
      items.add(ok.result());
    }
    return new Answer.Ok(Value.of(items));
  }

  @Override
  public Value place(Value content, Value at) {
    return Value.of(Shape.index(at, items(content).size()));
  }
}
