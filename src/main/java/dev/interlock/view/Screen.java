package dev.interlock.view;

import dev.interlock.model.Recorded;
import java.util.Map;

/** The whole picture: a scene, seen from a desk, in a size. */
public final class Screen {

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

  private static void paint(Brush brush, Look look, Desk desk) {
    Scene scene = look.scene();
    Layout layout = look.layout(desk);
    TopBar.paint(brush.within(layout.top()), scene);
    Strip.paint(brush.within(layout.strip()), scene);
    Overlay overlay = desk.overlay();
    if (overlay.under() instanceof Overlay.Picker picker) {
      PickerPage.paint(brush.within(layout.body()), scene, picker, layout.boxed());
    } else if (overlay.under() instanceof Overlay.Inspector inspector) {
      Inspection.paint(brush.within(layout.body()), scene, inspector, layout.boxed());
    } else {
      layout
          .panes()
          .forEach((pane, area) -> PanePicture.paint(brush.within(area), pane, look, desk));
      if (!layout.boxed()) {
        joints(brush, layout);
      }
      Brush below = brush.within(layout.inspector());
      if (below.height() > 0) {
        look.selected(desk).ifPresent(thing -> Inspection.paintBelow(below, scene, thing));
      }
    }
    Row last = last(scene).against(brush.width(), ExpectationPane.summary(scene));
    Row foot = Foot.said(desk, look, brush.width()).orElse(last);
    brush.text(0, layout.last().top(), foot.pieces());
    Foot.keys(brush.within(layout.keys()), desk, look);
    Boxes.paint(brush, look, desk);
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
}
