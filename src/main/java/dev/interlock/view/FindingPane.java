package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** What is wrong, in sentences: findings, and expectations that did not come true. */
final class FindingPane {

  private FindingPane() {}

  static List<Row> rows(Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    for (Alarm alarm : scene.told().alarms()) {
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
