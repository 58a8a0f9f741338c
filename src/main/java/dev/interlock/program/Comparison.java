package dev.interlock.program;

import dev.interlock.value.Value;
import java.math.BigDecimal;
import java.util.List;

/** Python's comparisons, {@code in} and {@code is}. */
final class Comparison {

  private Comparison() {}

  static boolean holds(String sign, Value left, Value right) {
    return switch (sign) {
      case "==" -> left.sameAs(right);
      case "!=" -> !left.sameAs(right);
      case "in" -> isIn(left, right);
      case "not in" -> !isIn(left, right);
      case "is" -> left.equals(right);
      case "is not" -> !left.equals(right);
      default -> isOrdered(sign, left, right);
    };
  }

  private static boolean isIn(Value left, Value right) {
    if (right instanceof Value.Text text) {
      if (left instanceof Value.Text part) {
        return text.text().contains(part.text());
      }
      throw new Raised(
          "TypeError", "'in <string>' requires string as left operand, not " + left.typeName());
    }
    if (right instanceof Value.Items list) {
      for (Value item : list.items()) {
        if (item.sameAs(left)) {
          return true;
        }
      }
      return false;
    }
    if (right instanceof Value.Fields object) {
      Access.checkKey(left);
      return left instanceof Value.Text key && object.fields().containsKey(key.text());
    }
    throw new Raised("TypeError", "argument of type '" + right.typeName() + "' is not iterable");
  }

  /** {@code < <= > >=}. */
  private static boolean isOrdered(String sign, Value left, Value right) {
    if (Arithmetic.isNumber(left) && Arithmetic.isNumber(right)) {
      return numbers(sign, left, right);
    }
    if (left instanceof Value.Text one && right instanceof Value.Text two) {
      return fits(sign, texts(one.text(), two.text()));
    }
    if (left instanceof Value.Items one && right instanceof Value.Items two) {
      return lists(sign, one.items(), two.items());
    }
    throw new Raised(
        "TypeError",
        "'"
            + sign
            + "' not supported between instances of '"
            + left.typeName()
            + "' and '"
            + right.typeName()
            + "'");
  }

  private static boolean fits(String sign, int order) {
    return switch (sign) {
      case "<" -> order < 0;
      case "<=" -> order <= 0;
      case ">" -> order > 0;
      default -> order >= 0;
    };
  }

  private static boolean numbers(String sign, Value left, Value right) {
    if (Arithmetic.isWhole(left) && Arithmetic.isWhole(right)) {
      return fits(sign, Long.compare(Arithmetic.whole(left), Arithmetic.whole(right)));
    }
    double one = Arithmetic.real(left);
    double two = Arithmetic.real(right);
    if (Double.isNaN(one) || Double.isNaN(two)) {
      return false;
    }
    if (one != two || Double.isInfinite(one)) {
      return fits(sign, Double.compare(one, two));
    }
    return fits(sign, exact(left).compareTo(exact(right)));
  }

  private static BigDecimal exact(Value value) {
    return value instanceof Value.Real real
        ? new BigDecimal(real.number())
        : BigDecimal.valueOf(Arithmetic.whole(value));
  }

  /** By code points, as Python does; Java would go by UTF-16 units. */
  private static int texts(String one, String two) {
    int at = 0;
    while (at < one.length() && at < two.length() && one.charAt(at) == two.charAt(at)) {
      at++;
    }
    if (at == one.length() || at == two.length()) {
      return one.length() - two.length();
    }
    boolean isInside = at > 0 && Character.isHighSurrogate(one.charAt(at - 1));
    int from = isInside ? at - 1 : at;
    return Integer.compare(one.codePointAt(from), two.codePointAt(from));
  }

  private static boolean lists(String sign, List<Value> one, List<Value> two) {
    for (int i = 0; i < one.size() && i < two.size(); i++) {
      if (!one.get(i).sameAs(two.get(i))) {
        return isOrdered(sign, one.get(i), two.get(i));
      }
    }
    return fits(sign, Integer.compare(one.size(), two.size()));
  }
}
