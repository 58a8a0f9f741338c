package dev.interlock.view;

import java.util.List;

/** A pane with its frame or rule, its title, and what is under its cursor. */
final class PanePicture {

  private PanePicture() {}

  static void paint(Brush brush, Pane pane, Look look, Desk desk) {
    Layout layout = look.layout(desk);
    boolean boxed = layout.boxed();
    if (pane == Pane.OUTPUT && OutputPane.outputs(desk, look) == Outputs.TILES) {
      Tiles.paint(brush, desk, look);
      return;
    }
    boolean focused = desk.pane(look.scene()) == pane;
    Brush content = brush.within(boxed ? brush.area().inside(1) : brush.area().below(1));
    Row right =
        switch (pane) {
          case PROCESSES -> table(content, desk, look, focused);
          case OUTPUT -> output(content, desk, look);
          case TIMELINE -> timeline(content, desk, look);
          default -> stack(content, pane, desk, look);
        };
    int number = look.scene().panes().indexOf(pane) + 1;
    Row title =
        Row.of(number + " " + title(pane, desk, look), focused ? Ink.FOCUS : Ink.TITLE)
            .plus(wanted(pane, desk, focused), Ink.KEY);
    Row whole = pane == Pane.TIMELINE ? TimelinePane.title(title, look) : title;
    Frames.title(brush, whole, right, Frames.Kind.of(boxed, focused));
  }

  private static String title(Pane pane, Desk desk, Look look) {
    return switch (pane) {
      case OUTPUT -> OutputPane.title(desk, look);
      case LOCKS -> LockPane.title(look.scene());
      case QUEUES -> QueuePane.title(look.scene());
      default -> pane.title(look.scene().texts());
    };
  }

  /** What the output is filtered by, or what is searched for in the pane that has the keys. */
  private static String wanted(Pane pane, Desk desk, boolean focused) {
    String filter = pane == Pane.OUTPUT ? desk.reading().filter() : "";
    String text = filter.isEmpty() && focused ? desk.search() : filter;
    return text.isEmpty() ? "" : "  /" + text;
  }

  private static Row table(Brush content, Desk desk, Look look, boolean focused) {
    Size room = new Size(content.width(), content.height());
    paint(content, ProcessPane.rows(desk, look, room));
    content.mark(desk.search());
    if (focused) {
      content.reverse(ProcessPane.cursor(desk, look, room));
    }
    return ProcessPane.mode(desk, look);
  }

  private static Row output(Brush content, Desk desk, Look look) {
    String whose = OutputPane.whose(desk, look);
    OutputPane.paint(content, whose, desk, look);
    return Row.of(OutputPane.mode(whose, desk, look), Ink.DIM);
  }

  private static Row timeline(Brush content, Desk desk, Look look) {
    Size room = new Size(content.width(), content.height());
    paint(content, TimelinePane.rows(desk, look, room));
    content.mark(desk.search());
    return TimelinePane.mode(desk, look);
  }

  /** Things below each other; the one under the cursor is marked while the pane has the keys. */
  private static Row stack(Brush content, Pane pane, Desk desk, Look look) {
    Stack stack = look.stack(desk, pane);
    int index = stack.index(desk.chosen(pane));
    int first = stack.first(desk.offset(pane), content.height(), index);
    boolean boxed = look.layout(desk).boxed();
    List<Row> rows =
        stack.rows().subList(first, stack.rows().size()).stream()
            .map(row -> boxed ? row.beside(content.width()) : row)
            .toList();
    paint(content, rows);
    content.mark(desk.search());
    if (index >= 0 && desk.pane(look.scene()) == pane) {
      int cursor = Math.max(0, stack.spots().get(index).row() - first);
      content.text(0, cursor, "▸", Ink.KEY);
      content.reverse(cursor);
    }
    int below = rows.size() - content.height();
    String up = first > 0 ? "↑ " + first + " " : "";
    String down = below > 0 ? "↓ " + below + " " : "";
    String more = up.isEmpty() && down.isEmpty() ? "" : look.scene().say("pane.more", up + down);
    return Row.of(more, Ink.DIM);
  }

  private static void paint(Brush content, List<Row> rows) {
    for (int i = 0; i < Math.min(rows.size(), content.height()); i++) {
      content.text(0, i, rows.get(i).fit(content.width()).pieces());
    }
  }
}
