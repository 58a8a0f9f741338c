package dev.interlock.program;

import dev.interlock.value.Value;

/** Python's {@code a.b} and {@code a[b]}. */
final class Access {

  private Access() {}

  static Value field(Value of, String key) {
    Value found = of instanceof Value.Fields object ? object.fields().get(key) : null;
    if (found == null) {
      throw noField(of, key);
    }
    return found;
  }

  static Raised noField(Value of, String key) {
    return new Raised(
        "AttributeError", "'" + of.typeName() + "' object has no attribute '" + key + "'");
  }

  static Value item(Value of, Value key) {
    if (of instanceof Value.Items list) {
      return list.items().get(position(key, list.items().size(), "list", "list index"));
    }
    if (of instanceof Value.Text text) {
      return letter(text.text(), key);
    }
    if (of instanceof Value.Fields object) {
      return entry(object, key);
    }
    throw new Raised("TypeError", "'" + of.typeName() + "' object is not subscriptable");
  }

  private static Value entry(Value.Fields object, Value key) {
    checkKey(key);
    Value found = key instanceof Value.Text text ? object.fields().get(text.text()) : null;
    if (found == null) {
      throw new Raised("KeyError", Functions.repr(key));
    }
    return found;
  }

  /** Lists and objects cannot be keys. */
  static void checkKey(Value key) {
    if (key instanceof Value.Items || key instanceof Value.Fields) {
      throw new Raised("TypeError", "unhashable type: '" + key.typeName() + "'");
    }
  }

  private static Value letter(String text, Value key) {
    int size = text.codePointCount(0, text.length());
    int at = text.offsetByCodePoints(0, position(key, size, "string", "string index"));
    return Value.of(Character.toString(text.codePointAt(at)));
  }

  /** An index into something of that size, negative ones counted from the end. */
  static int position(Value key, int size, String type, String what) {
    if (!(key instanceof Value.Int) && !(key instanceof Value.Bool)) {
      throw new Raised("TypeError", wrongIndex(key, type));
    }
    long index = Arithmetic.whole(key);
    long at = index < 0 ? index + size : index;
    if (at < 0 || at >= size) {
      throw new Raised("IndexError", what + " out of range");
    }
    return (int) at;
  }

  private static String wrongIndex(Value key, String type) {
    return type.equals("string")
        ? "string indices must be integers, not '" + key.typeName() + "'"
        : type + " indices must be integers or slices, not " + key.typeName();
  }
}
