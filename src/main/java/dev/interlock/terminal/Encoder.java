package dev.interlock.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.screen.Screen;
import java.util.Optional;

/**
 * Says to a terminal, in few bytes, how one picture becomes the next. It remembers where the cursor
 * is and what the terminal writes with, so nothing is said twice.
 */
final class Encoder {

  /** Clears the screen, whatever was there. */
  static final String CLEAR = "\u001B[r\u001B[0m\u001B[H\u001B[2J";

  /** As many blanks cost no more than to erase the rest of the row. */
  private static final int FEW_BLANKS = 3;

  /** A gap of so few bytes is written over rather than jumped. */
  private static final int FEW_BYTES = 3;

  private StringBuilder out = new StringBuilder();
  private Nib nib = Nib.PLAIN;
  private int column;
  private int row;

  /** The terminal has just done {@link #CLEAR}. */
  void cleared() {
    nib = Nib.PLAIN;
    column = 0;
    row = 0;
  }

  /**
   * What turns one picture into the other, which is of the same size.
   *
   * @param before is changed on the way
   */
  String change(TextImage before, TextImage after) {
    out = new StringBuilder();
    Scroll.best(before, after).ifPresent(scroll -> scroll(scroll, before));
    for (int y = 0; y < after.getSize().getRows(); y++) {
      row(before, after, y);
    }
    return out.toString();
  }

  private void scroll(Scroll scroll, TextImage before) {
    write(Nib.PLAIN);
    out.append("\u001B[").append(scroll.top() + 1).append(';').append(scroll.bottom()).append('r');
    out.append("\u001B[").append(scroll.bottom()).append('H');
    out.append("\n".repeat(scroll.by())).append("\u001B[r");
    column = 0;
    row = 0;
    scroll.applyTo(before);
  }

  private void row(TextImage before, TextImage after, int y) {
    int columns = after.getSize().getColumns();
    int end = end(after, y);
    int surplus = 0;
    for (int x = end; x < columns; x++) {
      surplus += !after.getCharacterAt(x, y).equals(before.getCharacterAt(x, y)) ? 1 : 0;
    }
    int last = surplus > FEW_BLANKS ? end : columns;
    for (int x = 0; x < last; x++) {
      TextCharacter cell = after.getCharacterAt(x, y);
      boolean wide = cell.isDoubleWidth();
      if (isTorn(before, x, y) || !cell.equals(before.getCharacterAt(x, y))) {
        put(cell, x, y, after);
      }
      x += wide ? 1 : 0;
    }
    if (last < columns) {
      move(end, y, after);
      write(new Nib(nib.foreground(), Nib.PLAIN.background(), Nib.PLAIN.marks()));
      out.append("\u001B[K");
    }
  }

  /** Whether a wide letter that ended here is gone, so that nobody knows what is left of it. */
  private static boolean isTorn(TextImage before, int x, int y) {
    return x > 0 && before.getCharacterAt(x - 1, y).isDoubleWidth();
  }

  /** Behind the last cell of a row that is not blank. */
  private static int end(TextImage image, int y) {
    int end = image.getSize().getColumns();
    while (end > 0 && image.getCharacterAt(end - 1, y).equals(Screen.DEFAULT_CHARACTER)) {
      end--;
    }
    return end > 0 && image.getCharacterAt(end - 1, y).isDoubleWidth() ? end + 1 : end;
  }

  private void put(TextCharacter cell, int x, int y, TextImage after) {
    move(x, y, after);
    if (!nib.writes(cell)) {
      write(Nib.of(cell));
    }
    out.append(cell.getCharacterString());
    column += cell.isDoubleWidth() ? 2 : 1;
  }

  private void write(Nib next) {
    out.append(nib.to(next));
    nib = next;
  }

  private void move(int x, int y, TextImage after) {
    if (x == column && y == row) {
      return;
    }
    if (y == row && x > column) {
      forward(x, after);
    } else if (x == 0 && y == row + 1) {
      out.append("\r\n");
    } else {
      out.append("\u001B[").append(y == 0 && x == 0 ? "" : y + 1);
      out.append(x == 0 ? "" : ";" + (x + 1)).append('H');
    }
    column = x;
    row = y;
  }

  private void forward(int x, TextImage after) {
    int gap = x - column;
    Optional<String> between = gap <= FEW_BYTES ? between(x, after) : Optional.empty();
    out.append(between.orElseGet(() -> "\u001B[" + (gap == 1 ? "" : gap) + "C"));
  }

  /** What already stands in the gap, if it can be written in as few bytes as a jump. */
  private Optional<String> between(int x, TextImage after) {
    StringBuilder letters = new StringBuilder();
    for (int i = column; i < x; i++) {
      TextCharacter cell = after.getCharacterAt(i, row);
      String letter = cell.getCharacterString();
      if (!nib.writes(cell) || letter.charAt(0) > '~') {
        return Optional.empty();
      }
      letters.append(letter);
    }
    return Optional.of(letters.toString());
  }
}
