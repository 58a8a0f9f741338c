package dev.interlock.view;

import dev.interlock.view.Binding.Group;
import java.util.ArrayList;
import java.util.List;

/** What all keys and symbols mean: in one column, or in two where there is room. */
final class HelpPage {

  private static final int KEYS = 11;
  private static final int WIDTH = 74;
  private static final int GAP = 3;

  private HelpPage() {}

  /** All rows, group by group, as they stand in a size. */
  static List<Row> rows(Size size, Scene scene) {
    List<List<Row>> groups = new ArrayList<>();
    Keys.groups().forEach(group -> groups.add(keys(group, scene)));
    groups.add(symbols(scene));
    return isWide(size) ? beside(groups) : below(groups);
  }

  private static boolean isWide(Size size) {
    return size.columns() >= 2 * WIDTH + GAP;
  }

  private static List<Row> keys(Group group, Scene scene) {
    List<Row> rows = new ArrayList<>();
    rows.add(Row.of(" " + scene.say(group.key()), Ink.FOCUS));
    for (Binding.Words words : Keys.help(group)) {
      rows.add(
          Row.of(" " + Cells.pad(words.shown(), KEYS), Ink.KEY)
              .plus(scene.say("means." + words.name()), Ink.PLAIN));
    }
    return rows;
  }

  private static List<Row> symbols(Scene scene) {
    List<Row> rows = new ArrayList<>(List.of(Row.of(" " + scene.say("keys.symbols"), Ink.FOCUS)));
    Row row = Row.of(" ", Ink.PLAIN);
    for (Standing.Kind kind : Standing.Kind.values()) {
      Row longer = row.plus(kind.glyph() + " " + kind.word(scene) + "  ", kind.ink());
      if (longer.width() > WIDTH - GAP) {
        rows.add(row);
        longer =
            Row.of(" ", Ink.PLAIN).plus(kind.glyph() + " " + kind.word(scene) + "  ", kind.ink());
      }
      row = longer;
    }
    rows.add(row);
    rows.add(
        Row.of(" ● " + scene.say("means.holder") + "  ", Ink.HOLDER)
            .plus("◇ " + scene.say("means.daemon") + "  ", Ink.DAEMON));
    return rows;
  }

  private static List<Row> below(List<List<Row>> groups) {
    List<Row> rows = new ArrayList<>();
    for (List<Row> group : groups) {
      if (!rows.isEmpty()) {
        rows.add(Row.EMPTY);
      }
      rows.addAll(group);
    }
    return rows;
  }

  /** The left column takes whole groups up to about half of all rows. */
  private static List<Row> beside(List<List<Row>> groups) {
    int half = (below(groups).size() + 1) / 2;
    int count = 1;
    while (count < groups.size() && below(groups.subList(0, count)).size() < half) {
      count++;
    }
    List<Row> left = below(groups.subList(0, count));
    List<Row> right = below(groups.subList(count, groups.size()));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < Math.max(left.size(), right.size()); i++) {
      Row first = i < left.size() ? left.get(i) : Row.EMPTY;
      Row second = i < right.size() ? right.get(i) : Row.EMPTY;
      rows.add(first.pad(WIDTH + GAP - 2).plus(second));
    }
    return rows;
  }

  private static Area box(Size size, Scene scene) {
    int width = Math.min(size.columns(), isWide(size) ? 2 * WIDTH + GAP : WIDTH);
    int height = Math.min(size.rows(), rows(size, scene).size() + 2);
    return new Area((size.columns() - width) / 2, (size.rows() - height) / 2, width, height);
  }

  private static int room(Size size, Scene scene) {
    return Math.max(0, box(size, scene).height() - 2);
  }

  /** The nearest row from which the page can be shown. */
  static int within(int row, Look look) {
    int count = rows(look.size(), look.scene()).size();
    return Math.max(0, Math.min(row, count - room(look.size(), look.scene())));
  }

  static void paint(Brush brush, Desk desk, Scene scene, int offset) {
    Size size = new Size(brush.width(), brush.height());
    Brush page = brush.within(box(size, scene));
    page.clear();
    List<Row> rows = rows(size, scene);
    int room = room(size, scene);
    for (int i = 0; i < room && offset + i < rows.size(); i++) {
      page.text(1, 1 + i, rows.get(offset + i).fit(page.width() - 2).pieces());
    }
    page.mark(desk.search());
    int below = rows.size() - offset - room;
    String more = below > 0 ? scene.say("more", below) : "";
    Row title = Row.of(scene.say("keys.title"), Ink.FOCUS);
    Frames.title(page, title, Row.of(more, Ink.DIM), Frames.Kind.FOCUSED_BOX);
  }
}
