package dev.interlock.view;

import java.util.EnumMap;
import java.util.Map;

/**
 * Where everything is. From 120x32 on panes are boxes; below, rules between them save room.
 *
 * @param boxed whether panes have frames
 * @param panes whole areas, with title or frame
 * @param inspector below the output or beside it, where that can spare it; else empty
 */
record Layout(
    boolean boxed,
    Area top,
    Area strip,
    Map<Pane, Area> panes,
    Area inspector,
    Area body,
    Area last,
    Area keys) {

  static final Size SMALLEST = new Size(60, 15);
  private static final Size SMALLEST_BOXED = new Size(120, 32);

  static boolean fits(Size size) {
    return size.columns() >= SMALLEST.columns() && size.rows() >= SMALLEST.rows();
  }

  static Layout of(Scene scene, Desk desk, Size size) {
    boolean boxed =
        size.columns() >= SMALLEST_BOXED.columns() && size.rows() >= SMALLEST_BOXED.rows();
    Area all = Area.of(size);
    int stripRows = Strip.rows(scene, size);
    Area body = all.below(1 + stripRows).above(2);
    Pane pane = desk.pane(scene);
    Map<Pane, Area> panes = new EnumMap<>(Pane.class);
    Area inspector = body.lower(0);
    if (desk.focus().zoomed()) {
      panes.put(pane, body);
    } else {
      inspector = new Division(scene, boxed, panes).divide(body);
      if (!panes.containsKey(pane)) {
        Area place = panes.remove(Pane.OUTPUT);
        if (place == null) {
          panes.clear();
        }
        panes.put(pane, place == null ? body : place);
      }
    }
    return new Layout(
        boxed,
        all.upper(1),
        all.below(1).upper(stripRows),
        panes,
        inspector,
        body,
        all.lower(2).upper(1),
        all.lower(1));
  }

  /** Where a pane's rows go; empty if it is not to be seen. */
  Area content(Pane pane) {
    Area area = panes.getOrDefault(pane, new Area(0, 0, 0, 0));
    return boxed ? area.inside(1) : area.below(1);
  }
}
