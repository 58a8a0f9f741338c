package dev.interlock.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;

/** Values as Python's {@code repr} writes them. */
final class PythonText {

  private PythonText() {}

  static String repr(Value value) {
    if (value instanceof Value.Bool bool) {
      return bool.is() ? "True" : "False";
    }
    if (value instanceof Value.Int whole) {
      return Long.toString(whole.number());
    }
    if (value instanceof Value.Real real) {
      return number(real.number());
    }
    if (value instanceof Value.Text text) {
      return quoted(text.text());
    }
    if (value instanceof Value.Items list) {
      return items(list);
    }
    if (value instanceof Value.Fields object) {
      return fields(object);
    }
    return "None";
  }

  private static String items(Value.Items list) {
    StringBuilder out = new StringBuilder("[");
    for (Value item : list.items()) {
      out.append(out.length() > 1 ? ", " : "").append(repr(item));
    }
    return out.append(']').toString();
  }

  private static String fields(Value.Fields object) {
    StringBuilder out = new StringBuilder("{");
    for (Map.Entry<String, Value> field : object.fields().entrySet()) {
      out.append(out.length() > 1 ? ", " : "").append(quoted(field.getKey())).append(": ");
      out.append(repr(field.getValue()));
    }
    return out.append('}').toString();
  }

  /** The shortest digits that read back the same; Java before 19 sometimes has more. */
  private static BigDecimal shortest(double number) {
    BigDecimal exact = new BigDecimal(number);
    BigDecimal best = new BigDecimal(Double.toString(number)).stripTrailingZeros();
    for (int precision = best.precision() - 1; precision > 0; precision--) {
      BigDecimal shorter = exact.round(new MathContext(precision));
      if (shorter.doubleValue() != number) {
        break;
      }
      best = shorter;
    }
    return best.stripTrailingZeros();
  }

  /** The shortest digits that read back the same, with an exponent from 1e16 and below 1e-4. */
  private static String number(double number) {
    if (Double.isNaN(number)) {
      return "nan";
    }
    if (Double.isInfinite(number)) {
      return number > 0 ? "inf" : "-inf";
    }
    if (number == 0) {
      return 1 / number < 0 ? "-0.0" : "0.0";
    }
    BigDecimal digits = shortest(number);
    int exponent = digits.precision() - digits.scale() - 1;
    if (exponent >= -4 && exponent < 16) {
      String plain = digits.toPlainString();
      return plain.contains(".") ? plain : plain + ".0";
    }
    String all = digits.unscaledValue().abs().toString();
    String mantissa = all.length() == 1 ? all : all.charAt(0) + "." + all.substring(1);
    String sign = exponent < 0 ? "-" : "+";
    int size = Math.abs(exponent);
    return (number < 0 ? "-" : "") + mantissa + "e" + sign + (size < 10 ? "0" : "") + size;
  }

  private static String quoted(String text) {
    char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
    StringBuilder out = new StringBuilder().append(quote);
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      escape(out, text.codePointAt(at), quote);
    }
    return out.append(quote).toString();
  }

  private static void escape(StringBuilder out, int c, char quote) {
    if (c == quote || c == '\\') {
      out.append('\\').appendCodePoint(c);
    } else if (c == '\n') {
      out.append("\\n");
    } else if (c == '\r') {
      out.append("\\r");
    } else if (c == '\t') {
      out.append("\\t");
    } else if (c < ' ' || (c >= 0x7f && c < 0xa0)) {
      out.append("\\x")
          .append(Character.forDigit(c >> 4, 16))
          .append(Character.forDigit(c & 15, 16));
    } else {
      out.appendCodePoint(c);
    }
  }
}
