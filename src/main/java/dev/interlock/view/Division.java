package dev.interlock.view;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Divides the screen among the panes: the table and, right of it, what processes share; below, the
 * output; at the bottom, when who did what, what is wrong and what is expected. Where there is not
 * enough room they lose it in this order: inspector, timeline, data, output; never the table and
 * the locks. What gets none is still reached by its number.
 *
 * @param panes is filled
 */
record Division(Scene scene, boolean boxed, Map<Pane, Area> panes) {

  private static final int LEAST_OUTPUT = 5;
  private static final int LEAST_TABLE = 4;
  private static final int MOST_JUDGED = 4;
  private static final int LEAST_INSPECTOR = 12;
  private static final int INSPECTOR_WIDTH = 60;
  private static final int INSPECTOR_HEIGHT = 8;
  private static final int MOST_LENT = 3;
  private static final int LEAST_LANES = 2;
  private static final int LEAST_WITH_LANES = 18;

  private int chrome() {
    return boxed ? 2 : 1;
  }

  /** Says what is left for the inspector. */
  Area divide(Area body) {
    Area rest = timeline(judged(body));
    Area upper = rest.upper(upperRows(rest));
    upper(upper);
    Area below = rest.below(upper.height());
    if (below.isEmpty()) {
      return body.lower(0);
    }
    Area inspector = inspector(below);
    panes.put(
        Pane.OUTPUT,
        inspector.width() < below.width()
            ? below.first(below.width() - inspector.width())
            : below.above(inspector.height()));
    return inspector;
  }

  /** A half of the output's room; or what is right of it, as the table's neighbours are. */
  private Area inspector(Area output) {
    if (!boxed) {
      return output.lower(0);
    }
    if (output.height() >= 2 * LEAST_INSPECTOR) {
      return output.lower(output.height() / 2);
    }
    boolean fits =
        output.width() >= 2 * INSPECTOR_WIDTH + 30 && output.height() >= INSPECTOR_HEIGHT;
    return fits ? output.after(output.width() - INSPECTOR_WIDTH) : output.lower(0);
  }

  /**
   * Findings and expectations, beside each other where there are boxes. Without, expectations have
   * their summary at the foot, and rows of their own only if one has failed.
   */
  private Area judged(Area body) {
    boolean anyFinding = scene.panes().contains(Pane.FINDINGS);
    boolean anyExpected =
        boxed
            ? scene.panes().contains(Pane.EXPECTATIONS)
            : scene.told().expected().stream().anyMatch(Expected::failed);
    if (boxed && anyFinding && anyExpected) {
      List<Area> halves = body.columns(2, 0);
      int left = need(Pane.FINDINGS, halves.get(0).width(), MOST_JUDGED);
      int right = need(Pane.EXPECTATIONS, halves.get(1).width(), MOST_JUDGED);
      int height = Math.max(left, right);
      panes.put(Pane.FINDINGS, halves.get(0).lower(height));
      panes.put(Pane.EXPECTATIONS, halves.get(1).lower(height));
      return body.above(height);
    }
    Area rest = body;
    if (anyFinding) {
      rest = band(rest, Pane.FINDINGS, MOST_JUDGED, body.height() / 2);
    }
    int left = body.height() / 2 - (body.height() - rest.height());
    return anyExpected ? band(rest, Pane.EXPECTATIONS, MOST_JUDGED, left) : rest;
  }

  /** A pane at the bottom, if so many rows are enough for it, and what is left above it. */
  private Area band(Area rest, Pane pane, int most, int room) {
    int height = Math.min(need(pane, rest.width(), most), room);
    if (height <= chrome()) {
      return rest;
    }
    panes.put(pane, rest.lower(height));
    return rest.above(height);
  }

  /** A few lanes, if there is room; says what is left above them. */
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

  private int need(Pane pane, int width, int most) {
    return Math.min(most, content(pane, width).rows().size()) + chrome();
  }

  private Stack content(Pane pane, int width) {
    int inner = boxed ? width - 2 : width;
    return Contents.of(pane, scene, new Size(Math.max(0, inner), Contents.ANY_HEIGHT));
  }

  /**
   * Rows that a pane has use for.
   *
   * @param figures so many of them it can do without
   */
  private record Need(int rows, int figures) {}

  private Map<Pane, Need> needs(int width) {
    Map<Pane, Need> needs = new EnumMap<>(Pane.class);
    for (Pane pane : List.of(Pane.LOCKS, Pane.QUEUES, Pane.DATA)) {
      if (scene.panes().contains(pane)) {
        Stack content = content(pane, width);
        needs.put(pane, new Need(content.rows().size() + chrome(), content.figures()));
      }
    }
    return needs;
  }

  /** Of what stands right of the table; 0 if nothing does. */
  private int rightWidth(int width) {
    boolean any =
        scene.panes().stream()
            .anyMatch(it -> it == Pane.LOCKS || it == Pane.QUEUES || it == Pane.DATA);
    int usual = Math.max(width < 80 ? 24 : 30, Math.min(60, width * 3 / 8));
    boolean lends = width >= 80 && !boxed;
    int lent = lends ? Math.min(MOST_LENT, Columns.missing(scene, width - usual - 1)) : 0;
    return any ? usual - lent : 0;
  }

  private int tableWidth(Area body) {
    int right = rightWidth(body.width());
    return body.width() - right - (boxed || right == 0 ? 0 : 1);
  }

  /** The output gets a third at least, but not where the table would have next to nothing. */
  private int upperRows(Area rest) {
    int height = rest.height();
    int inner = tableWidth(rest) - (boxed ? 2 : 0);
    int table = scene.world().children().size() + ProcessPane.header(inner) + chrome();
    int right = needs(rightWidth(rest.width())).values().stream().mapToInt(Need::rows).sum();
    int output = Math.max(LEAST_OUTPUT + chrome(), height / 3);
    int most = Math.max(LEAST_TABLE + chrome(), height - output);
    int upper = Math.min(Math.min(Math.max(table, right), most), height);
    return height - upper > chrome() ? upper : height;
  }

  private void upper(Area upper) {
    int right = rightWidth(upper.width());
    panes.put(Pane.PROCESSES, upper.first(tableWidth(upper)));
    if (right > 0) {
      stack(needs(right), upper.after(upper.width() - right));
    }
  }

  /**
   * One below the other: each what it needs, the first ones before the last ones; then what is left
   * for figures.
   */
  private void stack(Map<Pane, Need> needs, Area column) {
    int spare =
        column.height() - needs.values().stream().mapToInt(it -> it.rows() - it.figures()).sum();
    Area rest = column;
    int least = chrome() + 1;
    int others = Math.max(1, Math.min(needs.size(), column.height() / least));
    for (Map.Entry<Pane, Need> pane : needs.entrySet()) {
      others--;
      if (others < 0) {
        return;
      }
      int figures = Math.max(0, Math.min(pane.getValue().figures(), spare));
      spare -= figures;
      int needed = pane.getValue().rows() - pane.getValue().figures() + figures;
      int wanted = others == 0 ? rest.height() : needed;
      int height =
          Math.min(
              rest.height(), Math.max(least, Math.min(wanted, rest.height() - others * least)));
      panes.put(pane.getKey(), rest.upper(height));
      rest = rest.below(height);
    }
  }
}
