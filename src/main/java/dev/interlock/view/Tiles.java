package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.ArrayList;
import java.util.List;

/**
 * The outputs side by side: a tile for each process, or for as many as fit around the selected one.
 */
final class Tiles {

  private static final int WIDTH = 20;
  private static final int BOXED_WIDTH = 30;
  private static final int HEIGHT = 4;

  /** From this width on there is room for the time of each line. */
  static final int TIMED_WIDTH = 28;

  private Tiles() {}

  /** One of them, with its title or frame. */
  record Tile(Child child, Area area, boolean isFirstInRow) {}

  static boolean fit(Desk desk, Look look) {
    Layout layout = look.layout(desk);
    int count = look.scene().world().children().size();
    return count > 1 && count <= most(area(layout), layout.boxed());
  }

  private static Area area(Layout layout) {
    return layout.panes().getOrDefault(Pane.OUTPUT, new Area(0, 0, 0, 0));
  }

  private static int most(Area area, boolean boxed) {
    int rows = Math.max(1, area.height() / (boxed ? HEIGHT + 2 : HEIGHT));
    return rows * Math.max(1, area.width() / (boxed ? BOXED_WIDTH : WIDTH));
  }

  /** Where they are, the pane's own corner being the origin. */
  static List<Tile> of(Desk desk, Look look) {
    Layout layout = look.layout(desk);
    boolean boxed = layout.boxed();
    Area all = Area.of(new Size(area(layout).width(), area(layout).height()));
    List<Child> children = look.scene().world().inOrder();
    int most = most(all, boxed);
    int chosen =
        desk.chosen(Pane.PROCESSES)
            .map(name -> children.stream().map(Child::name).toList().indexOf(name))
            .orElse(0);
    int first = Math.max(0, chosen) / most * most;
    List<Child> shown = children.subList(first, Math.min(children.size(), first + most));
    int perRow = Math.max(1, all.width() / (boxed ? BOXED_WIDTH : WIDTH));
    int rows = Math.max(1, (shown.size() + perRow - 1) / perRow);
    int inRow = (shown.size() + rows - 1) / rows;
    List<Tile> tiles = new ArrayList<>();
    Area rest = all;
    for (int row = 0; row < rows; row++) {
      Area band = row == rows - 1 ? rest : rest.upper(all.height() / rows);
      rest = rest.below(band.height());
      List<Child> some = shown.subList(row * inRow, Math.min(shown.size(), (row + 1) * inRow));
      List<Area> areas = band.columns(some.size(), boxed ? 0 : 1);
      for (int i = 0; i < some.size(); i++) {
        tiles.add(new Tile(some.get(i), areas.get(i), i == 0));
      }
    }
    return tiles;
  }

  private static Area inside(Area area, boolean boxed) {
    return boxed ? area.inside(1) : area.below(1);
  }

  /** The room for the lines of one process; empty if it has no tile. */
  static Area content(String process, Desk desk, Look look) {
    boolean boxed = look.layout(desk).boxed();
    return of(desk, look).stream()
        .filter(tile -> tile.child().name().equals(process))
        .map(tile -> inside(tile.area(), boxed))
        .findFirst()
        .orElse(new Area(0, 0, 0, 0));
  }

  static void paint(Brush brush, Desk desk, Look look) {
    boolean boxed = look.layout(desk).boxed();
    boolean focused = desk.pane(look.scene()) == Pane.OUTPUT;
    String chosen = OutputPane.whose(desk, look);
    List<Tile> tiles = of(desk, look);
    for (Tile tile : tiles) {
      Area area = tile.area();
      Brush whole = brush.within(area);
      String name = tile.child().name();
      OutputPane.paint(whole.within(inside(whole.area(), boxed)), name, desk, look);
      boolean isChosen = focused && name.equals(chosen);
      Frames.Kind kind = Frames.Kind.of(boxed, isChosen);
      Row title = OutputPane.tileTitle(tile.child(), look.scene());
      Frames.title(whole, title, right(name, desk, look), kind);
      if (!tile.isFirstInRow() && !boxed) {
        brush
            .within(new Area(area.left() - 1, area.top(), 1, area.height()))
            .column(0, '│', Ink.BORDER);
        brush.text(area.left() - 1, area.top(), "┬", Ink.BORDER);
      }
    }
    if (!tiles.isEmpty()) {
      number(brush, focused, look.scene(), boxed);
    }
  }

  private static Row right(String name, Desk desk, Look look) {
    boolean told = desk.reading().place(name).isPresent() || desk.reading().errorsOnly();
    return told ? Row.of(OutputPane.mode(name, desk, look), Ink.DIM) : Row.EMPTY;
  }

  /** The first tile also bears the pane's number. */
  private static void number(Brush brush, boolean focused, Scene scene, boolean boxed) {
    String number = String.valueOf(scene.panes().indexOf(Pane.OUTPUT) + 1);
    brush.text(boxed ? 1 : 0, 0, number, focused ? Ink.FOCUS : Ink.TITLE);
  }
}
