package dev.interlock.view;

import java.util.List;
import java.util.Locale;

/** Paints on one area of a sheet; coordinates begin at the area's corner. */
public final class Brush {

  private final Sheet sheet;
  private final Area area;

  Brush(Sheet sheet, Area area) {
    this.sheet = sheet;
    this.area = area;
  }

  public int width() {
    return area.width();
  }

  public int height() {
    return area.height();
  }

  /** The whole area that this brush may paint on, in its own coordinates. */
  public Area area() {
    return new Area(0, 0, area.width(), area.height());
  }

  /** A brush for a part of this one's area. */
  public Brush within(Area part) {
    Area moved =
        new Area(area.left() + part.left(), area.top() + part.top(), part.width(), part.height());
    return new Brush(sheet, moved.within(area));
  }

  /** Writes a text on one row and says in which column it ends. A wide letter is never halved. */
  public int text(int column, int row, String text, Style style) {
    int x = column;
    String clean = Cells.clean(text);
    for (int i = 0; i < clean.length(); i++) {
      char letter = clean.charAt(i);
      put(x, row, letter, style);
      x += Cells.width(letter);
    }
    return x;
  }

  public int text(int column, int row, String text, Ink ink) {
    return text(column, row, text, Style.of(ink));
  }

  /** Writes pieces one after the other and says in which column they end. */
  public int text(int column, int row, List<Piece> pieces) {
    int x = column;
    for (Piece piece : pieces) {
      x = text(x, row, piece.text(), piece.style());
    }
    return x;
  }

  /** Fills a row from one column to the other, without it. */
  public void fill(int from, int to, int row, Piece letter) {
    for (int x = Math.max(0, from); x < Math.min(to, width()); x++) {
      put(x, row, letter.text().charAt(0), letter.style());
    }
  }

  /** Clears the whole area. */
  public void clear() {
    for (int row = 0; row < height(); row++) {
      fill(0, width(), row, Piece.of(" ", Ink.PLAIN));
    }
  }

  /** A line down the whole area. */
  public void column(int x, char letter, Ink ink) {
    for (int row = 0; row < height(); row++) {
      put(x, row, letter, Style.of(ink));
    }
  }

  /** A frame along the area's edges; to be painted after what stands in it. */
  public void frame(Ink ink) {
    int right = width() - 1;
    int bottom = height() - 1;
    Piece line = Piece.of("─", ink);
    fill(0, width(), 0, line);
    fill(0, width(), bottom, line);
    column(0, '│', ink);
    column(right, '│', ink);
    Style style = Style.of(ink);
    put(0, 0, '┌', style);
    put(right, 0, '┐', style);
    put(0, bottom, '└', style);
    put(right, bottom, '┘', style);
  }

  /** Exchanges foreground and background of a row. */
  public void reverse(int row) {
    for (int x = 0; x < width(); x++) {
      if (row >= 0 && row < height()) {
        sheet.reverse(area.left() + x, area.top() + row);
      }
    }
  }

  /** Exchanges foreground and background wherever this stands, whatever the case. */
  public void mark(String text) {
    String wanted = Cells.clean(text).toLowerCase(Locale.ROOT);
    for (int row = 0; !wanted.isEmpty() && row < height(); row++) {
      sheet.mark(wanted, new Area(area.left(), area.top() + row, area.width(), 1));
    }
  }

  private void put(int x, int y, char letter, Style style) {
    if (x < 0 || y < 0 || x >= width() || y >= height()) {
      return;
    }
    boolean fits = Cells.width(letter) == 1 || x + 1 < width();
    sheet.put(area.left() + x, area.top() + y, fits ? letter : ' ', style);
  }
}
