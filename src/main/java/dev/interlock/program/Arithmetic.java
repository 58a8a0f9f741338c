package dev.interlock.program;

import dev.interlock.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Python's {@code + - * / // %}, with whole numbers of 64 bits. */
final class Arithmetic {

  /** More would not fit on the wire: letters of a text, elements of a list. */
  static final int MOST = 1 << 20;

  /** Whole numbers up to here are exact as doubles. */
  private static final long EXACT = 1L << 53;

  private Arithmetic() {}

  static Value of(String sign, Value left, Value right) {
    if (isWhole(left) && isWhole(right)) {
      return wholes(sign, whole(left), whole(right));
    }
    if (isNumber(left) && isNumber(right)) {
      return Value.of(reals(sign, real(left), real(right)));
    }
    if (sign.equals("+")) {
      return joined(left, right);
    }
    if (sign.equals("*") && (isSequence(left) || isSequence(right))) {
      return isSequence(left) ? repeated(left, right) : repeated(right, left);
    }
    throw unsupported(sign, left, right);
  }

  static Value minus(Value of) {
    if (isWhole(of)) {
      return wholes("-", 0, whole(of));
    }
    if (of instanceof Value.Real real) {
      return Value.of(-real.number());
    }
    throw new Raised("TypeError", "bad operand type for unary -: '" + of.typeName() + "'");
  }

  static boolean isWhole(Value value) {
    return value instanceof Value.Int || value instanceof Value.Bool;
  }

  static boolean isNumber(Value value) {
    return isWhole(value) || value instanceof Value.Real;
  }

  private static boolean isSequence(Value value) {
    return value instanceof Value.Text || value instanceof Value.Items;
  }

  /** A whole number's; True counts as 1. */
  static long whole(Value value) {
    if (value instanceof Value.Bool bool) {
      return bool.is() ? 1 : 0;
    }
    if (value instanceof Value.Int whole) {
      return whole.number();
    }
    throw new Raised(
        "TypeError", "'" + value.typeName() + "' object cannot be interpreted as an integer");
  }

  /** A number as a double. */
  static double real(Value value) {
    return value instanceof Value.Real real ? real.number() : whole(value);
  }

  private static Value wholes(String sign, long left, long right) {
    try {
      return switch (sign) {
        case "+" -> Value.of(Math.addExact(left, right));
        case "-" -> Value.of(Math.subtractExact(left, right));
        case "*" -> Value.of(Math.multiplyExact(left, right));
        case "/" -> Value.of(quotient(left, right));
        case "//" -> Value.of(floor(left, right));
        default -> Value.of(Math.floorMod(left, notZero(right, "integer modulo by zero")));
      };
    } catch (ArithmeticException tooLarge) {
      throw overflow();
    }
  }

  static Raised overflow() {
    return new Raised("OverflowError", "Python int too large to convert to C long");
  }

  private static long notZero(long right, String message) {
    if (right == 0) {
      throw new Raised("ZeroDivisionError", message);
    }
    return right;
  }

  private static long floor(long left, long right) {
    notZero(right, "integer division or modulo by zero");
    return right == -1 ? Math.negateExact(left) : Math.floorDiv(left, right);
  }

  private static double quotient(long left, long right) {
    notZero(right, "division by zero");
    boolean isExact = Math.abs(left) <= EXACT && Math.abs(right) <= EXACT;
    if (isExact && left != Long.MIN_VALUE && right != Long.MIN_VALUE) {
      return (double) left / (double) right;
    }
    return BigDecimal.valueOf(left)
        .divide(BigDecimal.valueOf(right), MathContext.DECIMAL128)
        .doubleValue();
  }

  private static double reals(String sign, double left, double right) {
    return switch (sign) {
      case "+" -> left + right;
      case "-" -> left - right;
      case "*" -> left * right;
      case "/" -> left / notZero(right, "float division by zero");
      case "//" -> floor(left, notZero(right, "float floor division by zero"));
      default -> modulo(left, notZero(right, "float modulo"));
    };
  }

  private static double notZero(double right, String message) {
    if (right == 0) {
      throw new Raised("ZeroDivisionError", message);
    }
    return right;
  }

  private static double modulo(double left, double right) {
    double rest = left % right;
    if (rest == 0) {
      return Math.copySign(0.0, right);
    }
    return (right < 0) == (rest < 0) ? rest : rest + right;
  }

  /** As CPython computes it, so that it agrees with the remainder. */
  private static double floor(double left, double right) {
    double rest = left % right;
    double quotient = (left - rest) / right;
    if (rest != 0 && (right < 0) != (rest < 0)) {
      quotient -= 1;
    }
    if (quotient == 0) {
      return Math.copySign(0.0, left / right);
    }
    double floor = Math.floor(quotient);
    return quotient - floor > 0.5 ? floor + 1 : floor;
  }

  private static Value joined(Value left, Value right) {
    if (left instanceof Value.Text one && right instanceof Value.Text two) {
      bounded((long) one.text().length() + two.text().length());
      return Value.of(one.text() + two.text());
    }
    if (left instanceof Value.Items one && right instanceof Value.Items two) {
      bounded((long) one.items().size() + two.items().size());
      List<Value> items = new ArrayList<>(one.items());
      items.addAll(two.items());
      return new Value.Items(items);
    }
    if (isSequence(left)) {
      String type = left.typeName();
      String other = right.typeName();
      throw new Raised(
          "TypeError", "can only concatenate " + type + " (not \"" + other + "\") to " + type);
    }
    throw unsupported("+", left, right);
  }

  private static Value repeated(Value sequence, Value times) {
    if (!isWhole(times)) {
      throw new Raised(
          "TypeError", "can't multiply sequence by non-int of type '" + times.typeName() + "'");
    }
    long count = Math.max(0, whole(times));
    if (sequence instanceof Value.Text text) {
      bounded(count == 0 ? 0 : product(text.text().length(), count));
      return Value.of(text.text().repeat(text.text().isEmpty() ? 0 : (int) count));
    }
    List<Value> items = sequence instanceof Value.Items list ? list.items() : List.of();
    bounded(product(items.size(), count));
    List<Value> all = new ArrayList<>();
    for (List<Value> part : Collections.nCopies(items.isEmpty() ? 0 : (int) count, items)) {
      all.addAll(part);
    }
    return new Value.Items(all);
  }

  private static long product(long size, long count) {
    return size == 0 ? 0 : count > MOST ? count : size * count;
  }

  static void bounded(long size) {
    if (size > MOST) {
      throw new Raised("MemoryError", "");
    }
  }

  private static Raised unsupported(String sign, Value left, Value right) {
    return new Raised(
        "TypeError",
        "unsupported operand type(s) for "
            + sign
            + ": '"
            + left.typeName()
            + "' and '"
            + right.typeName()
            + "'");
  }
}
