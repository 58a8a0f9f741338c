package dev.interlock.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is wrong, in sentences: findings, and expectations that did not come true. */
final class FindingPane {

  private FindingPane() {}

  /** The standstill first, as nothing goes on before it is understood. */
  static List<Row> rows(Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    List<Alarm> alarms = new ArrayList<>(scene.told().alarms());
    alarms.sort(Comparator.comparing(alarm -> !alarm.standstill()));
    for (Alarm alarm : alarms) {
      add(rows, alarm.title().replace('_', ' '), alarm.sentence(), width);
    }
    for (Expected expected : scene.told().expected()) {
      if (expected.failed()) {
        add(rows, "not as expected", expected.words(), width);
      }
    }
    return rows;
  }

  private static void add(List<Row> rows, String title, String sentence, int width) {
    Row head = Row.of(" ✗ " + title + "  ", Ink.FAIL);
    List<String> lines = Wrap.lines(sentence, Math.max(10, width - head.width()));
    for (int i = 0; i < lines.size(); i++) {
      Row begin = i == 0 ? head : Row.of(" ".repeat(head.width()), Ink.PLAIN);
      rows.add(begin.plus(lines.get(i), Ink.PLAIN));
    }
  }
}
