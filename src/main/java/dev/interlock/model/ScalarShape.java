package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.ElementType;
import dev.interlock.value.Value;

/**
 * One element, without parts.
 *
 * @param typeName Python's name of its class
 */
record ScalarShape(ElementType type, String typeName) implements Shape {

  @Override
  public Answer part(Value content, Value at) {
    return new Answer.Err("TypeError", "'" + typeName + "' object is not subscriptable");
  }

  @Override
  public Answer with(Value content, Value at, Value part) {
    return new Answer.Err(
        "TypeError", "'" + typeName + "' object does not support item assignment");
  }

  @Override
  public Answer whole(Value content, Value next) {
    return type.fitted(next);
  }
}
