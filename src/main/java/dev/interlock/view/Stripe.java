package dev.interlock.view;

import java.util.Arrays;

/** One row of cells under the hands of its painter; a wide letter is never halved. */
final class Stripe {

  private static final char BLANK = ' ';

  private final char[] letters;
  private final Ink[] inks;

  Stripe(int width) {
    this.letters = new char[width];
    this.inks = new Ink[width];
    Arrays.fill(letters, BLANK);
    Arrays.fill(inks, Ink.PLAIN);
  }

  int width() {
    return letters.length;
  }

  /** Puts a letter that takes one cell; nothing beyond the ends. */
  void put(int x, char letter, Ink ink) {
    if (x < 0 || x >= letters.length) {
      return;
    }
    if (letters[x] == Canvas.REST) {
      letters[x - 1] = BLANK;
    }
    if (x + 1 < letters.length && letters[x + 1] == Canvas.REST) {
      letters[x + 1] = BLANK;
    }
    letters[x] = letter;
    inks[x] = ink;
  }

  /** Puts it into every cell from one on and before another. */
  void fill(int from, int to, char letter, Ink ink) {
    for (int x = from; x < to; x++) {
      put(x, letter, ink);
    }
  }

  /** Writes a text if it ends before this cell; else nothing. */
  boolean text(int from, int before, String text, Ink ink) {
    String clean = Cells.clean(text);
    if (from < 0 || from + Cells.width(clean) > Math.min(before, letters.length)) {
      return false;
    }
    int x = from;
    for (int i = 0; i < clean.length(); i++) {
      put(x, clean.charAt(i), ink);
      if (Cells.width(clean.charAt(i)) == 2) {
        put(x + 1, BLANK, ink);
        letters[x + 1] = Canvas.REST;
      }
      x += Cells.width(clean.charAt(i));
    }
    return true;
  }

  /** Writes a row from one cell on, if it fits. */
  void row(int from, Row row) {
    int x = from;
    if (x + row.width() > width()) {
      return;
    }
    for (Piece piece : row.pieces()) {
      text(x, width(), piece.text(), piece.style().ink());
      x += piece.width();
    }
  }

  /**
   * As a row.
   *
   * @param cursor a cell whose colours are exchanged; -1: none
   */
  Row row(int cursor) {
    Row row = Row.EMPTY;
    int begin = 0;
    for (int x = 1; x <= letters.length; x++) {
      if (x == letters.length || (breaks(x, cursor) && letters[x] != Canvas.REST)) {
        Style style = Style.of(inks[begin]);
        boolean reversed = cursor >= begin && cursor < x;
        row = row.plus(new Piece(text(begin, x), reversed ? style.reversed() : style));
        begin = x;
      }
    }
    return row;
  }

  private boolean breaks(int x, int cursor) {
    return x == cursor || x == cursor + 1 || inks[x] != inks[x - 1];
  }

  private String text(int from, int to) {
    StringBuilder text = new StringBuilder();
    for (int x = from; x < to; x++) {
      if (letters[x] != Canvas.REST) {
        text.append(letters[x]);
      }
    }
    return text.toString();
  }
}
