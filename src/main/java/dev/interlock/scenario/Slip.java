package dev.interlock.scenario;

/**
 * A slip of JSON syntax, in words for who wrote the file.
 *
 * @param offset where it stands in the text
 * @param what what was found and what was expected
 */
record Slip(int offset, String what) {

  static final String NOTHING = "the file is empty: expected a JSON object";
  static final String TOO_DEEP = "nested too deep: expected at most " + Reader.DEEPEST + " levels";

  /** Full-width characters that look like JSON's own, each followed by the one that was meant. */
  private static final String LOOKALIKES = "：:，,“\"”\"｛{｝}［[］]‘\"’\"";

  /**
   * Explains what the parser stumbled over.
   *
   * @param complaint the parser's own words, for what is not known here
   */
  static Slip of(String text, int offset, String complaint) {
    if (complaint.equals(NOTHING) || complaint.equals(TOO_DEEP)) {
      return new Slip(offset, complaint);
    }
    if (offset >= text.length() || complaint.startsWith("Unexpected end-of-input")) {
      return new Slip(text.length(), unfinished(complaint));
    }
    if (complaint.startsWith("Unrecognized token")
        || complaint.startsWith("Non-standard token")
        || complaint.contains("umeric value")
        || text.charAt(offset) == '.') {
      return word(text, offset);
    }
    char found = text.charAt(offset);
    if (complaint.startsWith("Illegal unquoted character")) {
      return new Slip(offset, inText(found));
    }
    if (complaint.contains("escape")) {
      return new Slip(offset, "found \\" + found + ": JSON has no such escape; expected \\\\");
    }
    return new Slip(offset, character(text, offset, found, complaint));
  }

  private static String unfinished(String complaint) {
    if (complaint.contains("Object")) {
      return "the file ends inside an object: expected }";
    }
    if (complaint.contains("Array")) {
      return "the file ends inside an array: expected ]";
    }
    return complaint.contains("quote")
        ? "the file ends inside a text: expected \""
        : "the file ends too early";
  }

  private static String inText(char found) {
    return found == '\n' || found == '\r'
        ? "a line break inside a text: expected \\n or a closing \""
        : String.format("control character inside a text: expected \\u%04x", (int) found);
  }

  /** The parser stops somewhere in or behind the word; the place is where it begins. */
  private static Slip word(String text, int offset) {
    int start = offset;
    while (start > 0 && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    int end = Math.max(start, offset);
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    String word = text.substring(start, end);
    if (!word.isEmpty() && "0123456789+-.".indexOf(word.charAt(0)) >= 0) {
      return new Slip(start, word + " is not a JSON number: expected one such as 12 or 0.5");
    }
    String meant =
        switch (word) {
          case "True", "TRUE" -> "expected true";
          case "False", "FALSE" -> "expected false";
          case "None", "NULL", "Null", "nil", "undefined" -> "expected null";
          default -> "expected a value; a text stands in double quotes";
        };
    return new Slip(start, "unknown word " + word + ": " + meant);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || "+-._".indexOf(c) >= 0;
  }

  private static String character(String text, int offset, char found, String complaint) {
    if (found == '/' || found == '#') {
      return "JSON has no comments";
    }
    if (found == '\'') {
      return "found ': JSON wants double quotes";
    }
    int lookalike = LOOKALIKES.indexOf(found);
    if (lookalike >= 0 && lookalike % 2 == 0) {
      return "found " + found + ": expected " + LOOKALIKES.charAt(lookalike + 1);
    }
    if ((found == '}' || found == ']') && before(text, offset) == ',') {
      return "a comma before " + found + ": expected another entry, or no comma";
    }
    return "found "
        + shown(text, offset)
        + (complaint.contains("double-quote")
            ? ": expected a key in double quotes"
            : complaint.contains("colon")
                ? ": expected : after the key"
                : complaint.contains("comma") ? ": expected a comma" : ": " + expected(complaint));
  }

  private static String expected(String complaint) {
    int from = complaint.indexOf("expected");
    return from < 0 ? complaint : complaint.substring(from);
  }

  private static String shown(String text, int offset) {
    int c = text.codePointAt(offset);
    return c < ' ' ? String.format("\\u%04x", c) : Character.toString(c);
  }

  private static char before(String text, int offset) {
    int i = offset - 1;
    while (i > 0 && Character.isWhitespace(text.charAt(i))) {
      i--;
    }
    return i < 0 ? ' ' : text.charAt(i);
  }
}
