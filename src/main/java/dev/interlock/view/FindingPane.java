package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, in sentences. */
final class FindingPane {

  private FindingPane() {}

  static List<Row> rows(Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    for (Alarm alarm : scene.told().alarms()) {
      Row head = Row.of(" ✗ " + alarm.title().replace('_', ' ') + "  ", Ink.FAIL);
      List<String> lines = Wrap.lines(alarm.sentence(), Math.max(10, width - head.width()));
      for (int i = 0; i < lines.size(); i++) {
        Row begin = i == 0 ? head : Row.of(" ".repeat(head.width()), Ink.PLAIN);
        rows.add(begin.plus(lines.get(i), Ink.PLAIN));
      }
    }
    return rows;
  }
}
