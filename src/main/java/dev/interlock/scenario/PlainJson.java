package dev.interlock.scenario;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * JSON as Python's {@code json.loads} takes it, with its words when it does not: what a process
 * reads from a shared file. NaN and Infinity are numbers, the last of equal keys wins.
 */
public final class PlainJson {

  private static final int DEEPEST = 900;

  /** Where and why the text is not JSON. */
  private static final class Wrong extends Exception {
    private final String error;

    Wrong(String error, String message) {
      super(message, null, false, false);
      this.error = error;
    }
  }

  private final String text;
  private int at;
  private int depth;

  private PlainJson(String text) {
    this.text = text;
  }

  /** The value, or the error that Python raises: nearly always {@code JSONDecodeError}. */
  public static Answer parse(String text) {
    PlainJson json = new PlainJson(text);
    try {
      return new Answer.Ok(json.document());
    } catch (Wrong e) {
      return new Answer.Err(e.error, String.valueOf(e.getMessage()));
    }
  }

  private Value document() throws Wrong {
    if (text.startsWith("\ufeff")) {
      throw wrong("Unexpected UTF-8 BOM (decode using utf-8-sig)", 0);
    }
    skipBlanks();
    Value value = value();
    skipBlanks();
    if (at < text.length()) {
      throw wrong("Extra data", at);
    }
    return value;
  }

  private Wrong wrong(String what, int offset) {
    int line = 1;
    int lineStart = 0;
    for (int i = 0; i < offset; i++) {
      if (text.charAt(i) == '\n') {
        line++;
        lineStart = i + 1;
      }
    }
    int column = text.codePointCount(lineStart, offset) + 1;
    int character = text.codePointCount(0, offset);
    return new Wrong(
        "JSONDecodeError",
        what + ": line " + line + " column " + column + " (char " + character + ")");
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private void skipBlanks() {
    while (at < text.length() && " \t\n\r".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private boolean take(String word) {
    if (!text.startsWith(word, at)) {
      return false;
    }
    at += word.length();
    return true;
  }

  private Value value() throws Wrong {
    char c = peek();
    if (c == '"') {
      return Value.of(string());
    }
    if (c == '{' || c == '[') {
      return nested(c == '{');
    }
    if (take("null")) {
      return Value.none();
    }
    if (take("true")) {
      return Value.of(true);
    }
    if (take("false")) {
      return Value.of(false);
    }
    return number();
  }

  private Value nested(boolean object) throws Wrong {
    depth++;
    if (depth > DEEPEST) {
      throw new Wrong(
          "RecursionError", "maximum recursion depth exceeded while decoding a JSON document");
    }
    at++;
    skipBlanks();
    Value value = object ? object() : array();
    depth--;
    return value;
  }

  private Value object() throws Wrong {
    Map<String, Value> fields = new LinkedHashMap<>();
    if (take("}")) {
      return Value.of(fields);
    }
    while (true) {
      if (peek() != '"') {
        throw wrong("Expecting property name enclosed in double quotes", at);
      }
      String key = string();
      skipBlanks();
      if (!take(":")) {
        throw wrong("Expecting ':' delimiter", at);
      }
      skipBlanks();
      fields.put(key, value());
      if (endsAfterEntry("}")) {
        return Value.of(fields);
      }
    }
  }

  private Value array() throws Wrong {
    List<Value> items = new ArrayList<>();
    if (take("]")) {
      return Value.of(items);
    }
    while (true) {
      items.add(value());
      if (endsAfterEntry("]")) {
        return Value.of(items);
      }
    }
  }

  private boolean endsAfterEntry(String end) throws Wrong {
    skipBlanks();
    if (take(end)) {
      return true;
    }
    if (!take(",")) {
      throw wrong("Expecting ',' delimiter", at);
    }
    skipBlanks();
    return false;
  }

  private String string() throws Wrong {
    int start = at;
    at++;
    StringBuilder out = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        at++;
        return out.toString();
      }
      if (c < ' ') {
        throw wrong("Invalid control character at", at);
      }
      at++;
      out.append(c == '\\' ? escaped(start) : c);
    }
    throw wrong("Unterminated string starting at", start);
  }

  private char escaped(int start) throws Wrong {
    if (at == text.length()) {
      throw wrong("Unterminated string starting at", start);
    }
    char c = text.charAt(at);
    at++;
    if (c == 'u') {
      return fourDigits();
    }
    int known = "\"\\/bfnrt".indexOf(c);
    if (known < 0) {
      throw wrong("Invalid \\escape", at - 2);
    }
    return "\"\\/\b\f\n\r\t".charAt(known);
  }

  private char fourDigits() throws Wrong {
    if (at + 4 >= text.length()) {
      throw wrong("Invalid \\uXXXX escape", at - 1);
    }
    int code = 0;
    for (int i = at; i < at + 4; i++) {
      char c = text.charAt(i);
      int digit = c < 128 ? Character.digit(c, 16) : -1;
      if (digit < 0) {
        throw wrong("Invalid \\uXXXX escape", at - 1);
      }
      code = code * 16 + digit;
    }
    at += 4;
    return (char) code;
  }

  private Value number() throws Wrong {
    int start = at;
    if (take("NaN")) {
      return Value.of(Double.NaN);
    }
    if (take("Infinity")) {
      return Value.of(Double.POSITIVE_INFINITY);
    }
    if (take("-Infinity")) {
      return Value.of(Double.NEGATIVE_INFINITY);
    }
    take("-");
    if (!take("0") && !digits()) {
      at = start;
      throw wrong("Expecting value", start);
    }
    boolean whole = !fraction();
    whole &= !exponent();
    return whole ? whole(text.substring(start, at)) : Value.of(real(text.substring(start, at)));
  }

  private static double real(String digits) {
    return Double.parseDouble(digits);
  }

  private Value whole(String digits) throws Wrong {
    try {
      return Value.of(Long.parseLong(digits));
    } catch (NumberFormatException e) {
      throw new Wrong("OverflowError", "integer " + digits + " does not fit in 64 bits");
    }
  }

  private boolean digits() {
    int start = at;
    while (peek() >= '0' && peek() <= '9') {
      at++;
    }
    return at > start;
  }

  private boolean fraction() {
    int start = at;
    if (take(".") && digits()) {
      return true;
    }
    at = start;
    return false;
  }

  private boolean exponent() {
    int start = at;
    if (take("e") || take("E")) {
      if (!take("+")) {
        take("-");
      }
      if (digits()) {
        return true;
      }
    }
    at = start;
    return false;
  }
}
