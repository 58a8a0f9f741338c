package dev.interlock.view;

import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Terminal;
import java.util.ArrayList;
import java.util.List;

/** The scenario's own figures, what is in all that is shared, and who touched it last. */
final class DataPane {

  /** A terminal shows so many lines if it may, and so many at least. */
  private static final int MOST_LINES = 12;

  private static final int LEAST_LINES = 3;

  private DataPane() {}

  /** What is needed; where there is more room, also who read and wrote what. */
  static List<Row> rows(Scene scene, Size size) {
    boolean isAnyHeight = size.rows() == Screen.ANY_HEIGHT;
    List<Row> rows = new ArrayList<>(watched(scene, size.columns()));
    int left = isAnyHeight ? size.rows() : Math.max(0, size.rows() - rows.size());
    rows.addAll(Plate.stacked(plates(scene, size.columns(), LEAST_LINES), left));
    int spare = isAnyHeight ? MOST_LINES : size.rows() - rows.size();
    if (scene.data().stream().anyMatch(Terminal.class::isInstance) && spare > 0) {
      rows = new ArrayList<>(watched(scene, size.columns()));
      rows.addAll(Plate.stacked(plates(scene, size.columns(), LEAST_LINES + spare), left));
    }
    rows.addAll(DataPast.rows(scene, isAnyHeight ? 0 : size.rows() - rows.size()));
    return rows;
  }

  private static List<Plate> plates(Scene scene, int width, int lines) {
    List<Plate> plates = new ArrayList<>();
    for (Resource resource : scene.data()) {
      if (resource instanceof SharedFile file) {
        plates.add(FilePlate.of(file, scene, width));
      } else if (resource instanceof SharedValue value) {
        plates.add(ValuePlate.of(value, scene, width));
      } else if (resource instanceof Terminal terminal) {
        plates.add(TerminalPlate.of(terminal, scene, width, lines));
      }
    }
    return plates;
  }

  private static List<Row> watched(Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    Row row = Row.EMPTY;
    for (Watched figure : scene.told().watched()) {
      Row next = Row.of(" " + figure.label() + " ", Ink.DIM).plus(figure.value() + " ", Ink.TITLE);
      if (row.width() > 0 && row.width() + next.width() > width) {
        rows.add(row);
        row = Row.EMPTY;
      }
      row = row.plus(next);
    }
    if (row.width() > 0) {
      rows.add(row);
    }
    return rows;
  }
}
