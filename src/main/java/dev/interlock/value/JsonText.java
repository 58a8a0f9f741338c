package dev.interlock.value;

import java.util.Iterator;
import java.util.Map;

/** Values as compact JSON on one line. */
final class JsonText {

  private JsonText() {}

  static String of(Value value) {
    StringBuilder out = new StringBuilder();
    write(out, value);
    return out.toString();
  }

  private static void write(StringBuilder out, Value value) {
    if (value instanceof Value.Text text) {
      quote(out, text.text());
    } else if (value instanceof Value.Items list) {
      writeItems(out, list);
    } else if (value instanceof Value.Fields object) {
      writeFields(out, object);
    } else if (value instanceof Value.Bool bool) {
      out.append(bool.is());
    } else if (value instanceof Value.None) {
      out.append("null");
    } else if (value instanceof Value.Real real && !Double.isFinite(real.number())) {
      out.append(
          Double.isNaN(real.number()) ? "NaN" : real.number() > 0 ? "Infinity" : "-Infinity");
    } else {
      out.append(PythonText.repr(value));
    }
  }

  private static void writeItems(StringBuilder out, Value.Items list) {
    out.append('[');
    for (Iterator<Value> rest = list.items().iterator(); rest.hasNext(); ) {
      write(out, rest.next());
      out.append(rest.hasNext() ? "," : "");
    }
    out.append(']');
  }

  private static void writeFields(StringBuilder out, Value.Fields object) {
    out.append('{');
    for (Iterator<Map.Entry<String, Value>> rest = object.fields().entrySet().iterator();
        rest.hasNext(); ) {
      Map.Entry<String, Value> field = rest.next();
      quote(out, field.getKey());
      out.append(':');
      write(out, field.getValue());
      out.append(rest.hasNext() ? "," : "");
    }
    out.append('}');
  }

  private static void quote(StringBuilder out, String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c == '\n') {
        out.append("\\n");
      } else if (c < ' ' || c == 0x7f || c == 0x2028 || c == 0x2029 || isHalf(text, i)) {
        out.append("\\u");
        for (int shift = 12; shift >= 0; shift -= 4) {
          out.append(Character.forDigit(c >> shift & 15, 16));
        }
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }

  /** Half a character could not be written as UTF-8. */
  private static boolean isHalf(String text, int at) {
    char c = text.charAt(at);
    return Character.isHighSurrogate(c)
        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
        : Character.isLowSurrogate(c)
            && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }
}
