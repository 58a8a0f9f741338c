package dev.interlock.text;

/** Text that a terminal shows as it is, because nothing in it is an order to the terminal. */
final class Bare {

  private static final char ESCAPE = 0x1b;
  private static final char BELL = 0x07;
  private static final char FIRST_PRINTABLE = ' ';
  private static final char DELETE = 0x7f;
  private static final char LAST_CONTROL = 0x9f;
  private static final char CSI = 0x9b;

  private Bare() {}

  /** Leaves out escape sequences and control characters other than the tab. */
  static String of(String text) {
    if (text.chars().noneMatch(it -> isControl((char) it))) {
      return text;
    }
    StringBuilder bare = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char next = text.charAt(at);
      if (next == ESCAPE) {
        at = afterEscape(text, at + 1);
      } else if (next == CSI) {
        at = afterControlSequence(text, at + 1);
      } else {
        if (!isControl(next)) {
          bare.append(next);
        }
        at++;
      }
    }
    return bare.toString();
  }

  private static boolean isControl(char letter) {
    return (letter < FIRST_PRINTABLE && letter != '\t')
        || (letter >= DELETE && letter <= LAST_CONTROL);
  }

  private static int afterEscape(String text, int at) {
    if (at >= text.length()) {
      return at;
    }
    char kind = text.charAt(at);
    if (kind == '[') {
      return afterControlSequence(text, at + 1);
    }
    if (kind == ']' || kind == 'P' || kind == 'X' || kind == '^' || kind == '_') {
      return afterString(text, at + 1);
    }
    int end = at;
    while (end < text.length() && text.charAt(end) >= ' ' && text.charAt(end) < '0') {
      end++;
    }
    return Math.min(end + 1, text.length());
  }

  private static int afterControlSequence(String text, int from) {
    int at = from;
    while (at < text.length() && text.charAt(at) >= ' ' && text.charAt(at) < '@') {
      at++;
    }
    boolean isClosed = at < text.length() && text.charAt(at) >= '@' && text.charAt(at) < DELETE;
    return isClosed ? at + 1 : at;
  }

  /** Up to a bell or {@code ESC \}; if neither comes, to the end. */
  private static int afterString(String text, int from) {
    for (int at = from; at < text.length(); at++) {
      if (text.charAt(at) == BELL) {
        return at + 1;
      }
      if (text.charAt(at) == ESCAPE) {
        return Math.min(at + 2, text.length());
      }
    }
    return text.length();
  }
}
