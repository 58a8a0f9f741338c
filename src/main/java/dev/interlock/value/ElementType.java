package dev.interlock.value;

import java.util.ArrayList;
import java.util.List;

/**
 * What fits into one element of shared memory. It is settled by what is in it at first, and stays,
 * as a type code of ctypes does.
 *
 * @see <a href="https://docs.python.org/3/library/ctypes.html#fundamental-data-types">ctypes</a>
 */
public enum ElementType {
  /** A whole number of 32 bits, which wraps around. */
  INT("c_int"),
  /** A whole number of 64 bits. */
  LONG("c_long"),
  DOUBLE("c_double"),
  BOOL("c_bool"),
  TEXT("c_wchar"),
  /** Anything that is JSON, as Python's processes could not share it. */
  ANY("py_object");

  private final String python;

  ElementType(String python) {
    this.python = python;
  }

  /** The name of the class in ctypes: {@code c_int}. */
  public String python() {
    return python;
  }

  /** The type of an element that holds this at first. */
  public static ElementType of(Value initial) {
    if (initial instanceof Value.Int whole) {
      return whole.number() == (int) whole.number() ? INT : LONG;
    }
    if (initial instanceof Value.Real) {
      return DOUBLE;
    }
    if (initial instanceof Value.Bool) {
      return BOOL;
    }
    return initial instanceof Value.Text ? TEXT : ANY;
  }

  /** The one type of all elements that hold these at first: the widest number, else anything. */
  public static ElementType ofAll(List<Value> initial) {
    List<ElementType> types = new ArrayList<>();
    for (Value value : initial) {
      types.add(of(value));
    }
    if (types.isEmpty()) {
      return INT;
    }
    ElementType first = types.get(0);
    for (ElementType type : types) {
      if (type.isNumber() && first.isNumber()) {
        first = type.compareTo(first) > 0 ? type : first;
      } else if (type != first) {
        return ANY;
      }
    }
    return first;
  }

  private boolean isNumber() {
    return this == INT || this == LONG || this == DOUBLE;
  }

  /** What such an element holds once this was written into it, or the error of ctypes. */
  public Answer fitted(Value value) {
    return switch (this) {
      case INT, LONG -> whole(value);
      case DOUBLE -> real(value);
      case BOOL -> Answer.of(value.isTrue());
      case TEXT ->
          value instanceof Value.Text
              ? new Answer.Ok(value)
              : typeError("unicode string expected instead of " + value.typeName() + " instance");
      case ANY -> new Answer.Ok(value);
    };
  }

  private Answer whole(Value value) {
    if (value instanceof Value.Int whole) {
      return new Answer.Ok(this == INT ? wrapped(whole.number()) : value);
    }
    return value instanceof Value.Bool bool
        ? new Answer.Ok(Value.of(bool.is() ? 1 : 0))
        : typeError("'" + value.typeName() + "' object cannot be interpreted as an integer");
  }

  private static Value wrapped(long number) {
    int low = (int) number;
    return Value.of(low);
  }

  private static Answer real(Value value) {
    if (value instanceof Value.Int whole) {
      return new Answer.Ok(Value.of((double) whole.number()));
    }
    if (value instanceof Value.Bool bool) {
      return new Answer.Ok(Value.of(bool.is() ? 1.0 : 0.0));
    }
    return value instanceof Value.Real
        ? new Answer.Ok(value)
        : typeError("must be real number, not " + value.typeName());
  }

  private static Answer typeError(String message) {
    return new Answer.Err("TypeError", message);
  }
}
