package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the functions of expressions do, Python's way. */
final class Functions {

  private Functions() {}

  static Value of(Function function, List<Value> arguments) {
    Optional<Value> first = arguments.isEmpty() ? Optional.empty() : Optional.of(arguments.get(0));
    return switch (function) {
      case LEN -> Value.of((long) size(arguments.get(0)));
      case STR -> Value.of(first.isEmpty() ? "" : first.get().shown());
      case INT -> first.isEmpty() ? Value.of(0L) : toInt(first.get());
      case FLOAT -> Value.of(first.isEmpty() ? 0.0 : toFloat(first.get()));
      case MIN -> extreme("min", "<", arguments);
      case MAX -> extreme("max", ">", arguments);
      case RANGE -> range(arguments);
      case ABS -> abs(arguments.get(0));
      default -> sum(arguments);
    };
  }

  static int size(Value of) {
    if (of instanceof Value.Text text) {
      return text.text().codePointCount(0, text.text().length());
    }
    if (of instanceof Value.Items list) {
      return list.items().size();
    }
    if (of instanceof Value.Fields object) {
      return object.fields().size();
    }
    throw new Raised("TypeError", "object of type '" + of.typeName() + "' has no len()");
  }

  /** What a loop goes through: elements, letters, keys. */
  static List<Value> elements(Value of) {
    if (of instanceof Value.Items list) {
      return list.items();
    }
    List<Value> parts = new ArrayList<>();
    if (of instanceof Value.Text text) {
      for (int at = 0; at < text.text().length(); ) {
        int letter = text.text().codePointAt(at);
        parts.add(Value.of(Character.toString(letter)));
        at += Character.charCount(letter);
      }
    } else if (of instanceof Value.Fields object) {
      for (String key : object.fields().keySet()) {
        parts.add(Value.of(key));
      }
    } else {
      throw new Raised("TypeError", "'" + of.typeName() + "' object is not iterable");
    }
    return parts;
  }

  private static Value toInt(Value of) {
    if (Arithmetic.isWhole(of)) {
      return Value.of(Arithmetic.whole(of));
    }
    if (of instanceof Value.Real real) {
      return Value.of(truncated(real.number()));
    }
    if (of instanceof Value.Text text) {
      return Value.of(parsedInt(text));
    }
    throw new Raised(
        "TypeError",
        "int() argument must be a string, a bytes-like object or a real number, not '"
            + of.typeName()
            + "'");
  }

  private static long truncated(double number) {
    if (Double.isNaN(number)) {
      throw new Raised("ValueError", "cannot convert float NaN to integer");
    }
    if (Double.isInfinite(number)) {
      throw new Raised("OverflowError", "cannot convert float infinity to integer");
    }
    if (number >= 0x1p63 || number < -0x1p63) {
      throw Arithmetic.overflow();
    }
    return (long) number;
  }

  private static long parsedInt(Value.Text text) {
    String digits = text.text().strip();
    int from = !digits.isEmpty() && "+-".indexOf(digits.charAt(0)) >= 0 ? 1 : 0;
    if (digits.length() == from || !isOf(digits.substring(from), "0123456789")) {
      throw new Raised("ValueError", "invalid literal for int() with base 10: " + repr(text));
    }
    try {
      return Long.parseLong(digits);
    } catch (NumberFormatException tooLarge) {
      throw Arithmetic.overflow();
    }
  }

  /** With quotes, if it is a text. */
  static String repr(Value value) {
    String list = new Value.Items(List.of(value)).shown();
    return list.substring(1, list.length() - 1);
  }

  private static boolean isOf(String text, String letters) {
    for (int i = 0; i < text.length(); i++) {
      if (letters.indexOf(text.charAt(i)) < 0) {
        return false;
      }
    }
    return true;
  }

  private static double toFloat(Value of) {
    if (Arithmetic.isNumber(of)) {
      return Arithmetic.real(of);
    }
    if (of instanceof Value.Text text) {
      return parsedFloat(text);
    }
    throw new Raised(
        "TypeError",
        "float() argument must be a string or a real number, not '" + of.typeName() + "'");
  }

  private static double parsedFloat(Value.Text text) {
    String number = text.text().strip();
    String bare = number.startsWith("-") || number.startsWith("+") ? number.substring(1) : number;
    int sign = number.startsWith("-") ? -1 : 1;
    if (bare.equalsIgnoreCase("inf") || bare.equalsIgnoreCase("infinity")) {
      return sign * Double.POSITIVE_INFINITY;
    }
    if (bare.equalsIgnoreCase("nan")) {
      return Double.NaN;
    }
    try {
      if (isOf(number, "0123456789+-.eE")) {
        return Double.parseDouble(number);
      }
    } catch (NumberFormatException notANumber) {
      throw noFloat(text);
    }
    throw noFloat(text);
  }

  private static Raised noFloat(Value.Text text) {
    return new Raised("ValueError", "could not convert string to float: " + repr(text));
  }

  private static Value extreme(String name, String sign, List<Value> arguments) {
    List<Value> all = arguments.size() == 1 ? elements(arguments.get(0)) : arguments;
    if (all.isEmpty()) {
      throw new Raised("ValueError", name + "() arg is an empty sequence");
    }
    Value best = all.get(0);
    for (Value value : all) {
      if (value != best && Comparison.holds(sign, value, best)) {
        best = value;
      }
    }
    return best;
  }

  private static Value range(List<Value> arguments) {
    long from = arguments.size() == 1 ? 0 : Arithmetic.whole(arguments.get(0));
    long to = Arithmetic.whole(arguments.get(arguments.size() == 1 ? 0 : 1));
    long step = arguments.size() < 3 ? 1 : Arithmetic.whole(arguments.get(2));
    if (step == 0) {
      throw new Raised("ValueError", "range() arg 3 must not be zero");
    }
    List<Value> numbers = new ArrayList<>();
    for (long at = from; step > 0 ? at < to : at > to; at += step) {
      numbers.add(Value.of(at));
      Arithmetic.bounded(numbers.size());
      if (step > 0 ? at > Long.MAX_VALUE - step : at < Long.MIN_VALUE - step) {
        break;
      }
    }
    return new Value.Items(numbers);
  }

  private static Value abs(Value of) {
    if (!Arithmetic.isNumber(of)) {
      throw new Raised("TypeError", "bad operand type for abs(): '" + of.typeName() + "'");
    }
    if (of instanceof Value.Real real) {
      return Value.of(Math.abs(real.number()));
    }
    return Arithmetic.whole(of) < 0 ? Arithmetic.minus(of) : Value.of(Arithmetic.whole(of));
  }

  private static Value sum(List<Value> arguments) {
    Value total = arguments.size() == 1 ? Value.of(0L) : arguments.get(1);
    if (total instanceof Value.Text) {
      throw new Raised("TypeError", "sum() can't sum strings [use ''.join(seq) instead]");
    }
    for (Value value : elements(arguments.get(0))) {
      total = Arithmetic.of("+", total, value);
    }
    return total;
  }
}
