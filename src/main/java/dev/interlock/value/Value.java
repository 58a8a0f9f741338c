package dev.interlock.value;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A piece of JSON data as Python sees it. Values are immutable; two are equal by {@code equals}
 * when kind and content are the same ({@link #sameAs} is Python's {@code ==}).
 */
public sealed interface Value {

  /** Python's None, JSON's null. */
  record None() implements Value {}

  /** True or False. */
  record Bool(boolean is) implements Value {}

  /** A whole number of 64 bits. */
  record Int(long number) implements Value {}

  /** A number with a fraction. */
  record Real(double number) implements Value {}

  /** A text. */
  record Text(String text) implements Value {}

  /** A list. */
  record Items(List<Value> items) implements Value {
    public Items {
      items = List.copyOf(items);
    }
  }

  /** An object; its fields keep the order in which they were put in. */
  record Fields(Map<String, Value> fields) implements Value {
    public Fields {
      fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** This object with one field set; a new one comes last. */
    public Fields with(String name, Value value) {
      Map<String, Value> copy = new LinkedHashMap<>(fields);
      copy.put(name, value);
      return new Fields(copy);
    }
  }

  static Value none() {
    return new None();
  }

  static Value of(boolean is) {
    return new Bool(is);
  }

  static Value of(long number) {
    return new Int(number);
  }

  static Value of(double number) {
    return new Real(number);
  }

  static Value of(String text) {
    return new Text(text);
  }

  static Value of(List<? extends Value> items) {
    return new Items(new ArrayList<>(items));
  }

  static Value of(Map<String, ? extends Value> fields) {
    return new Fields(new LinkedHashMap<>(fields));
  }

  /** A list of texts. */
  static Value texts(List<String> texts) {
    return of(texts.stream().map(Value::of).toList());
  }

  /** Python's truth: None, False, zero and what is empty are false. */
  default boolean isTrue() {
    if (this instanceof Bool bool) {
      return bool.is;
    }
    if (this instanceof Int whole) {
      return whole.number != 0;
    }
    if (this instanceof Real real) {
      return real.number != 0;
    }
    if (this instanceof Text text) {
      return !text.text.isEmpty();
    }
    if (this instanceof Items list) {
      return !list.items.isEmpty();
    }
    return this instanceof Fields object && !object.fields.isEmpty();
  }

  /** Python's {@code ==}: {@code 1 == 1.0 == True}; lists and objects by content. */
  default boolean sameAs(Value other) {
    return Equality.holds(this, other);
  }

  /**
   * As Python's {@code print} shows it: {@code True}, {@code None}, text bare, {@code ['a', 1]}.
   */
  default String shown() {
    return this instanceof Text text ? text.text : PythonText.repr(this);
  }

  /** As JSON, compact, on one line; what is not ASCII stays as it is. */
  default String json() {
    return JsonText.of(this);
  }

  /** Python's name for the kind: {@code int}, {@code str}, {@code NoneType}. */
  default String typeName() {
    if (this instanceof Bool) {
      return "bool";
    }
    if (this instanceof Int) {
      return "int";
    }
    if (this instanceof Real) {
      return "float";
    }
    if (this instanceof Text) {
      return "str";
    }
    if (this instanceof Items) {
      return "list";
    }
    return this instanceof Fields ? "dict" : "NoneType";
  }
}
