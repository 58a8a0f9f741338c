package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The table of processes around the cursor. */
final class ProcessPane {

  /** From this width on the columns have names. */
  static final int WIDE = 72;

  private ProcessPane() {}

  static int header(int width) {
    return width >= WIDE ? 1 : 0;
  }

  /** The rows to be seen: those around the cursor. */
  static List<Row> rows(Desk desk, Look look, Size size) {
    Scene scene = look.scene();
    List<ProcessRow> order = look.order(desk);
    Columns columns = Columns.of(scene, order, size.columns());
    List<Row> rows = new ArrayList<>();
    if (header(size.columns()) == 1) {
      rows.add(columns.header());
    }
    View window = View.of(desk, order, size);
    int end = Math.min(order.size(), window.first() + window.shown());
    for (int i = window.first(); i < end; i++) {
      ProcessRow row = order.get(i);
      rows.add(columns.row(row, scene.world().child(row.name()), i == window.cursor()));
    }
    if (window.shown() < order.size()) {
      rows.add(
          Row.of("   … " + scene.say("pane.more", order.size() - window.shown() + " "), Ink.DIM));
    }
    if (order.isEmpty()) {
      rows.add(Row.of("   " + scene.say("table.none", desk.table().filter()), Ink.WAITING));
    }
    return rows;
  }

  /** In which of the rows the cursor is; −1 if in none. */
  static int cursor(Desk desk, Look look, Size size) {
    View window = View.of(desk, look.order(desk), size);
    return window.cursor() < 0 ? -1 : window.cursor() - window.first() + header(size.columns());
  }

  /** How the table is sorted and filtered, for its title. */
  static Row mode(Desk desk, Look look) {
    Scene scene = look.scene();
    Table table = desk.table();
    List<ProcessRow> order = look.order(desk);
    boolean isTree = order.size() < 2 || order.stream().anyMatch(row -> !row.branch().isEmpty());
    Row sort =
        switch (table.sort()) {
          case AUTO -> isTree ? Row.EMPTY : sort(scene, "table.state", Ink.DIM);
          case WAIT -> sort(scene, "table.wait", Ink.FOCUS);
          case AGE -> sort(scene, "table.age", Ink.FOCUS);
          case NAME -> sort(scene, "table.name", Ink.FOCUS);
          case STATE -> sort(scene, "table.state", Ink.FOCUS);
        };
    if (table.filter().isEmpty()) {
      return sort;
    }
    String count = " " + order.size() + "/" + scene.world().children().size();
    return sort.plus(sort.width() > 0 ? "  " : "", Ink.DIM)
        .plus(scene.say("table.filter") + " ", Ink.DIM)
        .plus(table.filter() + count, Ink.FOCUS);
  }

  private static Row sort(Scene scene, String key, Ink ink) {
    return Row.of(scene.say(key) + "▼", ink);
  }

  /**
   * Which rows are seen.
   *
   * @param cursor in the whole order; −1 if nowhere
   */
  private record View(int first, int shown, int cursor) {

    static View of(Desk desk, List<ProcessRow> order, Size size) {
      int room = Math.max(0, size.rows() - header(size.columns()));
      int shown = order.size() > room ? Math.max(1, room - 1) : room;
      Optional<String> chosen = desk.chosenIn(order);
      List<String> names = order.stream().map(ProcessRow::name).toList();
      int cursor = chosen.map(names::indexOf).orElse(-1);
      int first = Math.max(0, Math.min(cursor - shown / 2, order.size() - shown));
      return new View(first, shown, cursor);
    }
  }
}
