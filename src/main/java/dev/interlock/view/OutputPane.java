package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.ArrayList;
import java.util.List;

/** What the processes print: of all, of one, or of each in a tile of its own. */
final class OutputPane {

  private static final int TILE_WIDTH = 20;
  private static final int BOXED_TILE_WIDTH = 30;
  private static final int TILE_HEIGHT = 4;
  private static final int TIMED_TILE_WIDTH = 28;

  private OutputPane() {}

  private static Area area(Desk desk, Look look) {
    return look.layout(desk).content(Pane.OUTPUT);
  }

  /** How many lines can be seen. */
  static int room(Desk desk, Look look) {
    return area(desk, look).height();
  }

  static boolean tilesFit(Desk desk, Look look) {
    Layout layout = look.layout(desk);
    Area area = layout.panes().getOrDefault(Pane.OUTPUT, new Area(0, 0, 0, 0));
    int count = look.scene().world().children().size();
    return count > 1 && count <= most(area, layout.boxed());
  }

  private static int most(Area area, boolean boxed) {
    int rows = Math.max(1, area.height() / (boxed ? TILE_HEIGHT + 2 : TILE_HEIGHT));
    return rows * Math.max(1, area.width() / (boxed ? BOXED_TILE_WIDTH : TILE_WIDTH));
  }

  static Outputs outputs(Desk desk, Look look) {
    return desk.outputs(tilesFit(desk, look));
  }

  /** The lines that can be scrolled. */
  static Tape tape(Desk desk, Look look) {
    Output output = look.scene().output();
    return outputs(desk, look) == Outputs.ONE
        ? desk.chosenIn(look.order(desk)).map(output::of).orElse(output.all())
        : output.all();
  }

  /** What stands in the title beside the word. */
  static String title(Desk desk, Look look) {
    return outputs(desk, look) == Outputs.ONE
        ? "output  " + desk.chosenIn(look.order(desk)).orElse("")
        : "output  all";
  }

  static String mode(Desk desk) {
    return desk.reading().frozen().isPresent() ? "frozen" : "follow ↓";
  }

  /** The lines of all processes or of one, the newest at the bottom. */
  static List<Row> rows(Desk desk, Look look) {
    Area area = area(desk, look);
    boolean one = outputs(desk, look) == Outputs.ONE;
    Tape tape = tape(desk, look);
    long end = Math.min(tape.end(), desk.reading().frozen().orElse(tape.end()));
    int name = one ? 0 : Math.min(12, longestName(look.scene()));
    return lines(tape, end, area.height()).stream()
        .map(line -> row(line, name, true).fit(area.width()))
        .toList();
  }

  private static int longestName(Scene scene) {
    return scene.world().children().keySet().stream().mapToInt(Cells::width).max().orElse(0);
  }

  private static List<OutputLine> lines(Tape tape, long end, int count) {
    List<OutputLine> lines = new ArrayList<>();
    for (long i = Math.max(tape.first(), end - count); i < end; i++) {
      tape.line(i).ifPresent(lines::add);
    }
    return lines;
  }

  private static Row row(OutputLine line, int name, boolean timed) {
    Row row = Row.of(timed ? " " + Times.moment(line.at()) + " " : "", Ink.DIM);
    if (name > 0) {
      row = row.plus(Names.pad(line.process(), name) + " ", Ink.PLAIN);
    }
    if (timed) {
      row = row.plus(line.error() ? "!" : "▏", line.error() ? Ink.FAIL : Ink.BORDER);
    } else if (line.error()) {
      row = row.plus("!", Ink.FAIL);
    }
    return row.plus(new Row(line.pieces()));
  }

  /** A tile for each process, or for as many as fit around the selected one. */
  static void paintTiles(Brush brush, Desk desk, Look look, boolean boxed) {
    List<Child> children = look.scene().world().inOrder();
    int most = most(brush.area(), boxed);
    int chosen =
        desk.chosen(Pane.PROCESSES)
            .map(name -> children.stream().map(Child::name).toList().indexOf(name))
            .orElse(0);
    int first = Math.max(0, chosen) / most * most;
    List<Child> shown = children.subList(first, Math.min(children.size(), first + most));
    int least = boxed ? BOXED_TILE_WIDTH : TILE_WIDTH;
    int perRow = Math.max(1, brush.width() / least);
    int rows = Math.max(1, (shown.size() + perRow - 1) / perRow);
    int inRow = (shown.size() + rows - 1) / rows;
    Area rest = brush.area();
    for (int row = 0; row < rows; row++) {
      Area band = row == rows - 1 ? rest : rest.upper(brush.height() / rows);
      rest = rest.below(band.height());
      List<Child> some = shown.subList(row * inRow, Math.min(shown.size(), (row + 1) * inRow));
      band(brush.within(band), some, desk, look.scene(), boxed);
    }
    if (!shown.isEmpty()) {
      number(brush, desk, look.scene(), boxed);
    }
  }

  /** The first tile also bears the pane's number. */
  private static void number(Brush brush, Desk desk, Scene scene, boolean boxed) {
    String number = String.valueOf(scene.panes().indexOf(Pane.OUTPUT) + 1);
    boolean focused = desk.pane(scene) == Pane.OUTPUT;
    brush.text(boxed ? 1 : 0, 0, number, focused ? Ink.FOCUS : Ink.TITLE);
  }

  private static void band(
      Brush brush, List<Child> children, Desk desk, Scene scene, boolean boxed) {
    Frames.Kind kind = Frames.Kind.of(boxed, desk.pane(scene) == Pane.OUTPUT);
    List<Area> tiles = brush.area().columns(children.size(), boxed ? 0 : 1);
    for (int i = 0; i < children.size(); i++) {
      tile(brush.within(tiles.get(i)), children.get(i), scene, kind);
      if (i > 0 && !boxed) {
        brush
            .within(new Area(tiles.get(i).left() - 1, 0, 1, brush.height()))
            .column(0, '│', Ink.BORDER);
        brush.text(tiles.get(i).left() - 1, 0, "┬", Ink.BORDER);
      }
    }
  }

  private static void tile(Brush brush, Child child, Scene scene, Frames.Kind kind) {
    Area inside = kind.boxed() ? brush.area().inside(1) : brush.area().below(1);
    Brush content = brush.within(inside);
    Tape tape = scene.output().of(child.name());
    List<Row> rows = new ArrayList<>();
    for (OutputLine line : lines(tape, tape.end(), content.height())) {
      Row row = row(line, 0, brush.width() >= TIMED_TILE_WIDTH);
      rows.addAll(row.broken(Math.max(2, content.width())));
    }
    int first = Math.max(0, rows.size() - content.height());
    for (int i = first; i < rows.size(); i++) {
      content.text(0, i - first, rows.get(i).pieces());
    }
    Standing standing = Standing.of(child, scene, Overview.of(scene.world()));
    Row title = Row.of(child.name() + " ", Ink.TITLE).plus(standing.glyph());
    Frames.title(brush, title, Row.EMPTY, kind);
  }
}
