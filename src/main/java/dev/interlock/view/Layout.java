package dev.interlock.view;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where everything is. From 120x32 on panes are boxes; below, rules between them save room. Panes
 * lose room in this order: inspector, timeline, data, queues, output; never the table.
 *
 * @param boxed whether panes have frames
 * @param panes whole areas, with title or frame
 * @param inspector below the output, where that can spare it; else empty
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
  private static final int LEAST_OUTPUT = 5;
  private static final int LEAST_TABLE = 4;
  private static final int MOST_FINDINGS = 4;
  private static final int LEAST_INSPECTOR = 12;
  private static final int LEAST_LANES = 2;
  private static final int LEAST_WITH_LANES = 18;

  static boolean fits(Size size) {
    return size.columns() >= SMALLEST.columns() && size.rows() >= SMALLEST.rows();
  }

  static Layout of(Scene scene, Desk desk, Size size) {
    boolean boxed =
        size.columns() >= SMALLEST_BOXED.columns() && size.rows() >= SMALLEST_BOXED.rows();
    Area all = Area.of(size);
    int stripRows = Strip.rows(scene, size);
    Area body = all.below(1 + stripRows).above(2);
    Map<Pane, Area> panes = new EnumMap<>(Pane.class);
    Area inspector = body.lower(0);
    if (desk.focus().zoomed()) {
      panes.put(desk.pane(scene), body);
    } else {
      new Division(scene, boxed, panes).divide(body);
      Area output = panes.getOrDefault(Pane.OUTPUT, inspector);
      if (desk.pane(scene) == Pane.TIMELINE && !panes.containsKey(Pane.TIMELINE)) {
        panes.put(Pane.TIMELINE, output);
        panes.remove(Pane.OUTPUT);
      }
      if (boxed && output.height() >= 2 * LEAST_INSPECTOR) {
        inspector = output.lower(output.height() / 2);
        panes.put(Pane.OUTPUT, output.above(inspector.height()));
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

  /** Divides the body among the panes. */
  private record Division(Scene scene, boolean boxed, Map<Pane, Area> panes) {

    private int chrome() {
      return boxed ? 2 : 1;
    }

    void divide(Area body) {
      Area rest = body;
      if (scene.panes().contains(Pane.FINDINGS)) {
        int rows = FindingPane.rows(scene, rest.width() - 2).size();
        int height = Math.min(rows, MOST_FINDINGS) + chrome();
        panes.put(Pane.FINDINGS, rest.lower(height));
        rest = rest.above(height);
      }
      rest = timeline(rest);
      List<Pane> resources = new ArrayList<>(scene.panes());
      resources.removeAll(List.of(Pane.PROCESSES, Pane.OUTPUT, Pane.TIMELINE, Pane.FINDINGS));
      int right =
          resources.isEmpty()
              ? 0
              : Math.max(body.width() < 80 ? 24 : 30, Math.min(60, body.width() * 3 / 8));
      int gap = boxed || right == 0 ? 0 : 1;
      int table = scene.world().children().size() + chrome() + (boxed ? 1 : 0);
      Map<Pane, Integer> needs = new EnumMap<>(Pane.class);
      resources.forEach(pane -> needs.put(pane, need(pane, right)));
      int needed = Math.max(table, needs.values().stream().mapToInt(Integer::intValue).sum());
      Area upper = rest.upper(upperRows(needed, rest.height()));
      panes.put(Pane.PROCESSES, upper.first(upper.width() - right - gap));
      stack(needs, upper.after(upper.width() - right));
      if (upper.height() < rest.height()) {
        panes.put(Pane.OUTPUT, rest.below(upper.height()));
      }
    }

    /** A few lanes at the bottom, if there is room; says what is left above them. */
    private Area timeline(Area rest) {
      if (!scene.panes().contains(Pane.TIMELINE) || rest.height() < LEAST_WITH_LANES) {
        return rest;
      }
      int most = Math.max(LEAST_LANES, rest.height() / (boxed ? 5 : 8));
      int lanes = Math.min(TimelinePane.count(scene), most);
      if (lanes == 0) {
        return rest;
      }
      panes.put(Pane.TIMELINE, rest.lower(lanes + chrome()));
      return rest.above(lanes + chrome());
    }

    /** The output gets a third at least, but not where the table would have next to nothing. */
    private int upperRows(int needed, int height) {
      int output = Math.max(LEAST_OUTPUT + chrome(), height / 3);
      int most = Math.max(LEAST_TABLE + chrome(), height - output);
      int upper = Math.min(Math.min(needed, most), height);
      return height - upper > chrome() ? upper : height;
    }

    private int need(Pane pane, int width) {
      int inner = boxed ? width - 2 : width;
      return Screen.rows(pane, scene, new Size(inner, Screen.ANY_HEIGHT)).size() + chrome();
    }

    /** One below the other: each what it needs, the first ones before the last ones. */
    private void stack(Map<Pane, Integer> needs, Area column) {
      Area rest = column;
      int least = chrome() + 1;
      int others = needs.size();
      for (Map.Entry<Pane, Integer> pane : needs.entrySet()) {
        others--;
        int wanted = others == 0 ? rest.height() : pane.getValue();
        int height =
            Math.min(
                rest.height(), Math.max(least, Math.min(wanted, rest.height() - others * least)));
        panes.put(pane.getKey(), rest.upper(height));
        rest = rest.below(height);
      }
    }
  }
}
