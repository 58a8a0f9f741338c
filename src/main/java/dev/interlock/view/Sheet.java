package dev.interlock.view;

import java.util.Arrays;

/** The cells that brushes paint on; a wide letter is never left without its other half. */
final class Sheet {

  private final Size size;
  private final char[] letters;
  private final Style[] styles;

  Sheet(Size size) {
    this.size = size;
    this.letters = new char[size.columns() * size.rows()];
    this.styles = new Style[size.columns() * size.rows()];
    Arrays.fill(letters, ' ');
    Arrays.fill(styles, Style.of(Ink.PLAIN));
  }

  /** Puts one letter; the cell, and the next one of a wide letter, must lie on the sheet. */
  void put(int column, int row, char letter, Style style) {
    int cell = row * size.columns() + column;
    release(cell, column);
    if (Cells.width(letter) == 2) {
      release(cell + 1, column + 1);
      letters[cell + 1] = Canvas.REST;
      styles[cell + 1] = style;
    }
    letters[cell] = letter;
    styles[cell] = style;
  }

  void reverse(int column, int row) {
    int cell = row * size.columns() + column;
    styles[cell] = styles[cell].reversed();
  }

  /** Reverses each place in a row where a text in lower case stands. */
  void mark(String text, Area row) {
    StringBuilder line = new StringBuilder();
    int[] columns = new int[row.width() + 1];
    for (int x = 0; x < row.width(); x++) {
      char letter = letters[row.top() * size.columns() + row.left() + x];
      if (letter != Canvas.REST) {
        columns[line.length()] = row.left() + x;
        line.append(Character.toLowerCase(letter));
      }
    }
    columns[line.length()] = row.right();
    int at = line.indexOf(text);
    while (at >= 0) {
      for (int x = columns[at]; x < columns[at + text.length()]; x++) {
        reverse(x, row.top());
      }
      at = line.indexOf(text, at + text.length());
    }
  }

  /** The cell no longer belongs to a wide letter. */
  private void release(int cell, int column) {
    if (letters[cell] == Canvas.REST) {
      letters[cell - 1] = ' ';
      letters[cell] = ' ';
    } else if (column + 1 < size.columns() && letters[cell + 1] == Canvas.REST) {
      letters[cell + 1] = ' ';
    }
  }

  Canvas finished() {
    return new Canvas(size, letters.clone(), styles.clone());
  }
}
