package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;

/**
 * A dictionary, or a namespace, whose keys are names.
 *
 * @param isNamespace whether its parts are attributes
 */
record ObjectShape(boolean isNamespace) implements Shape {

  private static Value.Fields fields(Value content) {
    return content instanceof Value.Fields object ? object : new Value.Fields(Map.of());
  }

  @Override
  public Answer part(Value content, Value at) {
    if (isNamespace && !(at instanceof Value.Text)) {
      return noKey(at);
    }
    if (at instanceof Value.Items || at instanceof Value.Fields) {
      return noKey(at);
    }
    Value found = at instanceof Value.Text key ? fields(content).fields().get(key.text()) : null;
    return found == null ? missing(at) : new Answer.Ok(found);
  }

  private Answer missing(Value at) {
    return isNamespace
        ? new Answer.Err(
            "AttributeError", "'Namespace' object has no attribute '" + at.shown() + "'")
        : new Answer.Err("KeyError", repr(at));
  }

  private Answer noKey(Value at) {
    if (isNamespace) {
      return typeError("attribute name must be string, not '" + at.typeName() + "'");
    }
    return at instanceof Value.Items || at instanceof Value.Fields
        ? typeError("unhashable type: '" + at.typeName() + "'")
        : typeError("keys must be str, not " + at.typeName());
  }

  @Override
  public Answer with(Value content, Value at, Value part) {
    return at instanceof Value.Text key
        ? new Answer.Ok(fields(content).with(key.text(), part))
        : noKey(at);
  }

  @Override
  public Answer whole(Value content, Value next) {
    return next instanceof Value.Fields
        ? new Answer.Ok(next)
        : typeError(
            "'"
                + next.typeName()
                + "' object is not "
                + (isNamespace ? "a namespace" : "a mapping"));
  }

  private static Answer typeError(String message) {
    return new Answer.Err("TypeError", message);
  }

  /** As it stands in a list: a text with its quotes. */
  private static String repr(Value value) {
    String list = Value.of(List.of(value)).shown();
    return list.substring(1, list.length() - 1);
  }
}
