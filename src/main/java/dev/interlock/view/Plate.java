package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/**
 * What a pane shows of one thing.
 *
 * @param full all of it; at least one row
 * @param compact the same in one row
 */
record Plate(List<Row> full, Row compact) {

  Plate {
    full = List.copyOf(full);
  }

  /**
   * One below the other; in so many rows the first ones are shown in full, the others compact, or
   * only their beginning if that says as much.
   */
  static List<Row> stacked(List<Plate> plates, int rows) {
    int room = rows - plates.size();
    List<Row> stacked = new ArrayList<>();
    for (Plate plate : plates) {
      int more = plate.full().size() - 1;
      if (more <= room) {
        stacked.addAll(plate.full());
        room -= more;
      } else if (room > 0 && plate.full().get(0).equals(plate.compact())) {
        stacked.addAll(plate.full().subList(0, room + 1));
        room = 0;
      } else {
        stacked.add(plate.compact());
      }
    }
    return stacked;
  }
}
