package dev.interlock.view;

import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Terminal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The scenario's own figures, what is in all that is shared, and who touched it last. */
final class DataPane {

  /** A terminal shows so many lines if it may, and so many at least. */
  static final int MOST_LINES = 12;

  private static final int LEAST_LINES = 3;

  private DataPane() {}

  /** What is needed; where there is more room, also who read and wrote what. */
  static Stack stack(Scene scene, Size size) {
    boolean isAnyHeight = size.rows() == Contents.ANY_HEIGHT;
    int width = size.columns();
    List<Row> head = watched(scene, width);
    int left = isAnyHeight ? size.rows() : Math.max(0, size.rows() - head.size());
    Stack stack = Stack.of(plates(scene, width, LEAST_LINES), left);
    int spare = isAnyHeight ? MOST_LINES : left - stack.rows().size();
    if (scene.data().stream().anyMatch(Terminal.class::isInstance) && spare > 0) {
      stack = Stack.of(plates(scene, width, LEAST_LINES + spare), left);
    }
    int past = isAnyHeight ? 0 : left - stack.rows().size();
    return stack.below(head).above(AccessLog.rows(scene, past));
  }

  /** By name. */
  static Map<String, Plate> plates(Scene scene, int width, int lines) {
    Map<String, Plate> plates = new LinkedHashMap<>();
    for (Resource resource : scene.data()) {
      if (resource instanceof SharedFile file) {
        plates.put(file.name(), FilePlate.of(file, scene, width));
      } else if (resource instanceof SharedValue value) {
        plates.put(value.name(), ValuePlate.of(value, scene, width));
      } else if (resource instanceof Terminal terminal) {
        plates.put(terminal.name(), TerminalPlate.of(terminal, scene, width, lines));
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
