package dev.interlock.terminal;

import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.graphics.TextImage;
import com.googlecode.lanterna.screen.Screen;
import java.util.Optional;

/**
 * Whole rows that moved up, as lines of output do: a terminal can move them itself.
 *
 * @param top the first row that is moved to
 * @param height how many rows are kept
 * @param by how far they move; as many rows below them become blank
 */
record Scroll(int top, int height, int by) {

  /** What a scroll costs, in bytes. */
  private static final int COST = 30;

  /** What it costs to move to where something changes, in bytes. */
  private static final int MOVE = 6;

  /** Behind the last row that changes. */
  int bottom() {
    return top + height + by;
  }

  /** The scroll that spares most bytes, if any is worth it. */
  static Optional<Scroll> best(TextImage before, TextImage after) {
    Scroll best = new Scroll(0, 0, 0);
    int most = COST;
    int rows = after.getSize().getRows();
    for (int by = 1; by < rows; by++) {
      int top = 0;
      for (int y = 0; y + by <= rows; y++) {
        if (y + by == rows || !sameRow(before, y + by, after, y)) {
          Scroll run = new Scroll(top, y - top, by);
          int spared = run.height() > 0 ? run.spared(before, after) : 0;
          if (spared > most) {
            most = spared;
            best = run;
          }
          top = y + 1;
        }
      }
    }
    return most > COST ? Optional.of(best) : Optional.empty();
  }

  private static boolean sameRow(TextImage before, int from, TextImage after, int to) {
    for (int x = 0; x < after.getSize().getColumns(); x++) {
      if (!after.getCharacterAt(x, to).equals(before.getCharacterAt(x, from))) {
        return false;
      }
    }
    return true;
  }

  /** How many bytes need not be written. */
  private int spared(TextImage before, TextImage after) {
    int spared = 0;
    for (int y = top; y < bottom(); y++) {
      spared += cost(Optional.of(before), after, y);
      spared -= y < top + height ? 0 : cost(Optional.empty(), after, y);
    }
    return spared;
  }

  /** About how many bytes it takes to write over a row; over a blank one if there is none. */
  private static int cost(Optional<TextImage> before, TextImage after, int y) {
    int cost = 0;
    boolean wasSame = true;
    for (int x = 0; x < after.getSize().getColumns(); x++) {
      TextCharacter old =
          before.isPresent() ? before.get().getCharacterAt(x, y) : Screen.DEFAULT_CHARACTER;
      boolean isSame = after.getCharacterAt(x, y).equals(old);
      cost += isSame ? 0 : wasSame ? 1 + MOVE : 1;
      wasSame = isSame;
    }
    return cost;
  }

  /** Moves the rows. */
  void applyTo(TextImage image) {
    for (int y = top; y < bottom(); y++) {
      for (int x = 0; x < image.getSize().getColumns(); x++) {
        image.setCharacterAt(
            x, y, y < top + height ? image.getCharacterAt(x, y + by) : Screen.DEFAULT_CHARACTER);
      }
    }
  }
}
