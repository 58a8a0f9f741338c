package dev.interlock.view;

import dev.interlock.model.Recorded;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The whole picture: a scene, seen from a desk, in a size. */
public final class Screen {

  /** For asking how many rows a pane needs. */
  static final int ANY_HEIGHT = Integer.MAX_VALUE;

  private Screen() {}

  public static Canvas of(Scene scene, Desk desk, Size size) {
    Look look = new Look(scene, size);
    return Canvas.paint(
        size,
        brush -> {
          if (Layout.fits(size)) {
            paint(brush, look, desk);
          } else {
            SmallScreen.paint(brush, look, desk);
          }
        });
  }

  /** The rows of a pane that only needs a scene; in few words if they are too many. */
  static List<Row> rows(Pane pane, Scene scene, Size size) {
    return switch (pane) {
      case LOCKS -> LockPane.rows(scene, size);
      case QUEUES -> QueuePane.rows(scene, size);
      case DATA -> DataPane.rows(scene, size);
      case FINDINGS -> FindingPane.rows(scene, size.columns());
      case PROCESSES, OUTPUT, TIMELINE -> List.of();
    };
  }

  /** How many rows of such a pane cannot be seen at once. */
  static int hidden(Pane pane, Desk desk, Look look) {
    Area area = look.layout(desk).content(pane);
    Size room = new Size(area.width(), area.height());
    return Math.max(0, rows(pane, look.scene(), room).size() - area.height());
  }

  private static void paint(Brush brush, Look look, Desk desk) {
    Scene scene = look.scene();
    Layout layout = look.layout(desk);
    TopBar.paint(brush.within(layout.top()), scene);
    Strip.paint(brush.within(layout.strip()), scene);
    Overlay overlay = desk.overlay();
    if (overlay instanceof Overlay.Picker picker) {
      List<Choice> choices = scene.told().choices();
      PickerPage.paint(brush.within(layout.body()), choices, picker.index(), layout.boxed());
    } else if (under(overlay) instanceof Overlay.Inspector inspector) {
      Inspection.paint(brush.within(layout.body()), scene, inspector, layout.boxed());
    } else {
      layout.panes().forEach((pane, area) -> pane(brush.within(area), pane, look, desk));
      if (!layout.boxed()) {
        joints(brush, layout);
      }
      Brush below = brush.within(layout.inspector());
      desk.chosenIn(look.order(desk))
          .filter(process -> below.height() > 0)
          .ifPresent(process -> Inspection.paintBelow(below, scene, process));
    }
    Row foot = last(scene).against(brush.width(), expected(scene.told().expected()));
    brush.text(0, layout.last().top(), foot.pieces());
    keys(brush.within(layout.keys()), desk, scene);
    if (overlay instanceof Overlay.Help help) {
      HelpPage.paint(brush, help.offset());
    } else if (overlay instanceof Overlay.Confirm confirm) {
      Dialog.paint(brush, scene, confirm);
    }
  }

  private static Overlay under(Overlay overlay) {
    return overlay instanceof Overlay.Confirm confirm ? confirm.under() : overlay;
  }

  private static void pane(Brush brush, Pane pane, Look look, Desk desk) {
    Scene scene = look.scene();
    Layout layout = look.layout(desk);
    boolean boxed = layout.boxed();
    boolean focused = desk.pane(scene) == pane;
    boolean tiles = pane == Pane.OUTPUT && OutputPane.outputs(desk, look) == Outputs.TILES;
    Frames.Kind kind = Frames.Kind.of(boxed, focused);
    if (tiles) {
      OutputPane.paintTiles(brush, desk, look, boxed);
      return;
    }
    Brush content = brush.within(boxed ? brush.area().inside(1) : brush.area().below(1));
    Size room = new Size(content.width(), content.height());
    List<Row> rows = content(pane, desk, look, room);
    for (int i = 0; i < Math.min(rows.size(), room.rows()); i++) {
      content.text(0, i, rows.get(i).fit(room.columns()).pieces());
    }
    if (pane == Pane.PROCESSES && focused) {
      content.reverse(ProcessPane.cursor(desk, look, room));
    }
    Row title = title(pane, look, desk, focused ? Ink.FOCUS : Ink.TITLE);
    int below = rows.size() - room.rows();
    Row right =
        switch (pane) {
          case OUTPUT -> Row.of(OutputPane.mode(desk), Ink.DIM);
          case TIMELINE -> TimelinePane.mode(desk, look);
          default -> Row.of(below > 0 ? "↓ " + below + " more" : "", Ink.DIM);
        };
    Frames.title(brush, title, right, kind);
  }

  private static Row title(Pane pane, Look look, Desk desk, Ink ink) {
    Scene scene = look.scene();
    String name =
        switch (pane) {
          case OUTPUT -> OutputPane.title(desk, look);
          case LOCKS -> LockPane.title(scene);
          case QUEUES -> QueuePane.title(scene);
          default -> pane.title(scene.texts());
        };
    Row title = Row.of(scene.panes().indexOf(pane) + 1 + " " + name, ink);
    return pane == Pane.TIMELINE ? TimelinePane.title(title, look) : title;
  }

  private static List<Row> content(Pane pane, Desk desk, Look look, Size room) {
    if (pane == Pane.PROCESSES) {
      return ProcessPane.rows(desk, look, room);
    }
    if (pane == Pane.OUTPUT) {
      return OutputPane.rows(desk, look);
    }
    if (pane == Pane.TIMELINE) {
      return TimelinePane.rows(desk, look, room);
    }
    List<Row> rows = rows(pane, look.scene(), room);
    int offset = Math.min(desk.offset(pane), Math.max(0, rows.size() - room.rows()));
    return rows.subList(Math.max(0, offset), rows.size());
  }

  /** The rule between the table and what is right of it. */
  private static void joints(Brush brush, Layout layout) {
    Area table = layout.panes().getOrDefault(Pane.PROCESSES, layout.body());
    if (table.right() >= brush.width()) {
      return;
    }
    Brush rule = brush.within(new Area(table.right(), table.top(), 1, table.height()));
    rule.column(0, '│', Ink.BORDER);
    for (Map.Entry<Pane, Area> pane : layout.panes().entrySet()) {
      Area area = pane.getValue();
      if (area.left() == table.right() + 1) {
        rule.text(0, area.top() - table.top(), area.top() == table.top() ? "┬" : "├", Ink.BORDER);
      }
    }
  }

  static Row last(Scene scene) {
    if (scene.history().isEmpty()) {
      return Row.EMPTY;
    }
    Recorded last = scene.history().get(scene.history().size() - 1);
    return Row.of(" " + Times.clock(last.at()) + "  ", Ink.DIM)
        .plus(Content.cut(scene.texts().sentence(last.fact())), Ink.PLAIN);
  }

  /** How many expectations came true, did not, and are still open. */
  private static Row expected(List<Expected> all) {
    Row row = Row.EMPTY;
    for (Expected.State state : Expected.State.values()) {
      long count = all.stream().filter(it -> it.state() == state).count();
      if (count > 0) {
        row =
            switch (state) {
              case PASSED -> row.plus("  ✓ " + count + " as expected", Ink.GOOD);
              case FAILED -> row.plus("  ✗ " + count + " not as expected", Ink.FAIL);
              case OPEN -> row.plus("  … " + count + " open", Ink.DIM);
            };
      }
    }
    return row.width() > 0 ? row.plus(" ", Ink.PLAIN) : row;
  }

  /** The keys that are heard now; quitting is always among them. */
  private static void keys(Brush brush, Desk desk, Scene scene) {
    List<Binding.Words> hints = new ArrayList<>(Keys.hints(desk, scene));
    while (hints.size() > 2 && line(hints).width() > brush.width()) {
      hints.remove(hints.size() - 2);
    }
    brush.text(0, 0, line(hints).fit(brush.width()).pieces());
  }

  private static Row line(List<Binding.Words> hints) {
    Row line = Row.EMPTY;
    for (Binding.Words words : hints) {
      line = line.plus(" " + words.shown(), Ink.KEY).plus(" " + words.hint() + " ", Ink.DIM);
    }
    return line;
  }
}
