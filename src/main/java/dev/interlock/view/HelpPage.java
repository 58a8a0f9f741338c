package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** What all keys and symbols mean. */
final class HelpPage {

  private static final int KEYS = 11;
  private static final int WIDTH = 72;

  private HelpPage() {}

  private static List<Row> all() {
    List<Row> rows = new ArrayList<>();
    for (Binding.Words words : Keys.help()) {
      rows.add(
          Row.of(" " + Cells.pad(words.shown(), KEYS), Ink.KEY).plus(words.meaning(), Ink.PLAIN));
    }
    rows.add(Row.EMPTY);
    rows.addAll(symbols());
    return rows;
  }

  private static List<Row> symbols() {
    List<Row> rows = new ArrayList<>();
    Row row = Row.of(" ", Ink.PLAIN);
    for (Standing.Kind kind : Standing.Kind.values()) {
      Row longer = row.plus(kind.glyph() + " " + kind.word() + "  ", kind.ink());
      if (longer.width() > WIDTH - 2) {
        rows.add(row);
        longer = Row.of(" " + kind.glyph() + " " + kind.word() + "  ", kind.ink());
      }
      row = longer;
    }
    rows.add(row.plus("● holds a lock  ", Ink.HOLDER).plus("◇ daemon  ", Ink.DAEMON));
    return rows;
  }

  private static Area box(Size size) {
    int width = Math.min(size.columns(), WIDTH);
    int height = Math.min(size.rows(), all().size() + 2);
    return new Area((size.columns() - width) / 2, (size.rows() - height) / 2, width, height);
  }

  /** How many rows there are. */
  static int rows(Size size) {
    return box(size).isEmpty() ? 0 : all().size();
  }

  /** How many rows can be seen at once. */
  static int room(Size size) {
    return Math.max(0, box(size).height() - 2);
  }

  static void paint(Brush brush, int offset) {
    Size size = new Size(brush.width(), brush.height());
    Brush page = brush.within(box(size));
    page.clear();
    List<Row> rows = all();
    for (int i = 0; i < room(size) && offset + i < rows.size(); i++) {
      page.text(1, 1 + i, rows.get(offset + i).fit(page.width() - 2).pieces());
    }
    String more = rows.size() > room(size) ? "j k scroll, esc back" : "esc back";
    Row right = Row.of(more, Ink.DIM);
    Frames.title(page, Row.of("keys", Ink.FOCUS), right, Frames.Kind.FOCUSED_BOX);
  }
}
