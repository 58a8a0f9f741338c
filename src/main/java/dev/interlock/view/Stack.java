package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a pane shows: things, one below the other.
 *
 * @param spots where the things begin; empty if nothing in it can be selected
 * @param figures how many of the rows need not be seen
 */
record Stack(List<Row> rows, List<Spot> spots, int figures) {

  static final Stack EMPTY = new Stack(List.of(), List.of(), 0);

  /** A thing by its name, and in which row it begins. */
  record Spot(String name, int row) {}

  Stack {
    rows = List.copyOf(rows);
    spots = List.copyOf(spots);
  }

  /**
   * In so many rows the first ones are shown in full, the others compact, or only their beginning
   * if that says as much. Rows that are left when all are shown in full have figures.
   *
   * @param plates by name, in order
   */
  static Stack of(Map<String, Plate> plates, int rows) {
    int room = rows - plates.size();
    int spare = rows - plates.values().stream().mapToInt(it -> it.full().size()).sum();
    int told = 0;
    List<Row> stacked = new ArrayList<>();
    List<Spot> spots = new ArrayList<>();
    for (Map.Entry<String, Plate> entry : plates.entrySet()) {
      Plate plate = entry.getValue();
      List<Row> shown = plate.within(room);
      room -= shown.size() - 1;
      spots.add(new Spot(entry.getKey(), stacked.size()));
      stacked.addAll(shown);
      int figures = Math.max(0, Math.min(plate.figures().size(), spare));
      stacked.addAll(plate.figures().subList(0, figures));
      spare -= figures;
      told += figures;
    }
    return new Stack(stacked, spots, told);
  }

  /** The same below some rows in which nothing can be selected. */
  Stack below(List<Row> head) {
    List<Row> longer = new ArrayList<>(head);
    longer.addAll(rows);
    List<Spot> moved =
        spots.stream().map(it -> new Spot(it.name(), it.row() + head.size())).toList();
    return new Stack(longer, moved, figures);
  }

  /** The same above some rows, which go with the last thing. */
  Stack above(List<Row> tail) {
    List<Row> longer = new ArrayList<>(rows);
    longer.addAll(tail);
    return new Stack(longer, spots, figures);
  }

  /** Which thing is under the cursor: the wanted one, or the first; −1 if there is none. */
  int index(Optional<String> wanted) {
    for (int i = 0; i < spots.size(); i++) {
      if (wanted.isPresent() && spots.get(i).name().equals(wanted.get())) {
        return i;
      }
    }
    return spots.isEmpty() ? -1 : 0;
  }

  /** The row after the last one of a thing. */
  private int end(int index) {
    return index + 1 < spots.size() ? spots.get(index + 1).row() : rows.size();
  }

  /** How many rows cannot be seen at once. */
  int hidden(int room) {
    return Math.max(0, rows.size() - room);
  }

  /** From which row on so many are shown: some of the thing under the cursor are among them. */
  int first(int wanted, int room, int index) {
    int first = Math.max(0, Math.min(wanted, hidden(room)));
    if (index < 0) {
      return first;
    }
    int least = Math.max(0, spots.get(index).row() - Math.max(1, room) + 1);
    return Math.max(least, Math.min(first, end(index) - 1));
  }

  /** The nearest row to begin with so that all of a thing is seen, or as much as there is room. */
  int showing(int index, int first, int room) {
    int begin = spots.get(index).row();
    int least = Math.min(begin, end(index) - room);
    return Math.max(0, Math.max(least, Math.min(first, begin)));
  }

  /** The thing to which a row belongs; the first one also has what is above it. */
  int at(int row) {
    int index = 0;
    while (index + 1 < spots.size() && spots.get(index + 1).row() <= row) {
      index++;
    }
    return index;
  }
}
