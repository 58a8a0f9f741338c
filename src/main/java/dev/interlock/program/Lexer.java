package dev.interlock.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts the text of an expression into words. */
final class Lexer {

  private static final String PAIRS = "== != <= >= // && || **";
  private static final String SINGLES = "+-*/%<>()[],.";

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  private Lexer(String text) {
    this.text = text;
  }

  /** The words; the last is the end. */
  static List<Token> tokens(String text) {
    Lexer lexer = new Lexer(text);
    while (lexer.skipSpace()) {
      lexer.tokens.add(lexer.next());
    }
    lexer.tokens.add(new Token(Token.Sort.END, "", text.length()));
    return lexer.tokens;
  }

  static boolean isNameStart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the text is a name as scenarios declare them. */
  static boolean isName(String text) {
    if (text.isEmpty() || !isNameStart(text.charAt(0))) {
      return false;
    }
    for (int i = 1; i < text.length(); i++) {
      if (!isNameStart(text.charAt(i)) && !isDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private boolean skipSpace() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length();
  }

  private Token next() {
    char c = text.charAt(at);
    int start = at;
    if (isNameStart(c)) {
      while (at < text.length() && (isNameStart(text.charAt(at)) || isDigit(text.charAt(at)))) {
        at++;
      }
      return new Token(Token.Sort.NAME, text.substring(start, at), start);
    }
    if (isDigit(c)) {
      return number();
    }
    return c == '\'' || c == '"' ? quoted(c) : sign(c);
  }

  private Token number() {
    int start = at;
    digits();
    if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
      at++;
      digits();
    }
    if (at < text.length() && (text.charAt(at) == 'e' || text.charAt(at) == 'E')) {
      at++;
      if (at < text.length() && (text.charAt(at) == '+' || text.charAt(at) == '-')) {
        at++;
      }
      digits();
    }
    String number = text.substring(start, at);
    if (!isDigit(text.charAt(at - 1)) || (at < text.length() && isNameStart(text.charAt(at)))) {
      throw new Mistake(start, "not a number: " + number);
    }
    return new Token(Token.Sort.NUMBER, number, start);
  }

  private void digits() {
    while (at < text.length() && isDigit(text.charAt(at))) {
      at++;
    }
  }

  private Token quoted(char quote) {
    int start = at++;
    StringBuilder out = new StringBuilder();
    while (at < text.length() && text.charAt(at) != quote) {
      char c = text.charAt(at++);
      out.append(c == '\\' ? escaped() : c);
    }
    if (at >= text.length()) {
      throw new Mistake(start, "a text that never ends: " + quote + " is missing");
    }
    at++;
    return new Token(Token.Sort.TEXT, out.toString(), start);
  }

  private char escaped() {
    char c = at < text.length() ? text.charAt(at++) : ' ';
    int simple = "nt'\"\\".indexOf(c);
    if (simple >= 0) {
      return "\n\t'\"\\".charAt(simple);
    }
    if (c == 'u' && at + 4 <= text.length()) {
      int code = 0;
      for (int end = at + 4; at < end; at++) {
        int digit = Character.digit(text.charAt(at), 16);
        if (digit < 0) {
          throw new Mistake(at, "\\u needs four hexadecimal digits");
        }
        code = code * 16 + digit;
      }
      return (char) code;
    }
    throw new Mistake(at - 2, "unknown escape; there are \\\\ \\' \\\" \\n \\t \\uXXXX");
  }

  private Token sign(char c) {
    int start = at;
    String pair = text.substring(at, Math.min(at + 2, text.length()));
    if (pair.length() == 2 && PAIRS.contains(pair) && !pair.contains(" ")) {
      at += 2;
      return new Token(Token.Sort.SIGN, known(pair, start), start);
    }
    if (c == '=') {
      throw new Mistake(at, "`=` does not compare", Optional.of("=="));
    }
    if (c == '!') {
      throw new Mistake(at, "unknown sign `!`", Optional.of("not"));
    }
    if (SINGLES.indexOf(c) < 0) {
      throw new Mistake(at, "unknown sign `" + Character.toString(text.codePointAt(at)) + "`");
    }
    at++;
    return new Token(Token.Sort.SIGN, String.valueOf(c), start);
  }

  private static String known(String pair, int start) {
    if (pair.equals("&&")) {
      throw new Mistake(start, "unknown sign `&&`", Optional.of("and"));
    }
    if (pair.equals("||")) {
      throw new Mistake(start, "unknown sign `||`", Optional.of("or"));
    }
    if (pair.equals("**")) {
      throw new Mistake(start, "unknown sign `**`; there is no power");
    }
    return pair;
  }
}
