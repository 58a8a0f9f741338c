package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pane shows of one thing.
 *
 * @param full all of it; at least one row
 * @param compact the same in one row
 * @param figures what is told beside where there is room when all is shown, the first ones first
 */
record Plate(List<Row> full, Row compact, List<Row> figures) {

  Plate {
    full = List.copyOf(full);
    figures = List.copyOf(figures);
  }

  /** Without figures. */
  Plate(List<Row> full, Row compact) {
    this(full, compact, List.of());
  }

  /** All of it, and the figures. */
  List<Row> whole() {
    List<Row> whole = new ArrayList<>(full);
    whole.addAll(figures);
    return whole;
  }

  /**
   * As much as so many rows beside one allow: all, or only its beginning if that says as much as
   * the compact row, or that.
   */
  List<Row> within(int more) {
    if (full.size() - 1 <= more) {
      return full;
    }
    boolean begins = more > 0 && full.get(0).equals(compact);
    return begins ? full.subList(0, more + 1) : List.of(compact);
  }
}
