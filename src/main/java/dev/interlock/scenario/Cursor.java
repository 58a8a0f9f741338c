package dev.interlock.scenario;

/** Walks forward through a text and says on which line and in which column it stands. */
final class Cursor {

  private final String text;
  private int offset;
  private int line = 1;
  private int column = 1;

  Cursor(String text) {
    this.text = text;
  }

  /** From 1. */
  int line() {
    return line;
  }

  /** In characters (code points), from 1. */
  int column() {
    return column;
  }

  /** Moves to an offset in UTF-16 units; going back starts over. */
  void moveTo(int target) {
    int end = Math.min(target, text.length());
    if (end < offset) {
      offset = 0;
      line = 1;
      column = 1;
    }
    while (offset < end) {
      step();
    }
  }

  private void step() {
    char c = text.charAt(offset);
    offset++;
    if (c == '\n' || (c == '\r' && (offset == text.length() || text.charAt(offset) != '\n'))) {
      line++;
      column = 1;
    } else if (c != '\r' && !Character.isLowSurrogate(c)) {
      column++;
    }
  }
}
