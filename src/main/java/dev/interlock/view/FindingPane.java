package dev.interlock.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is wrong, in sentences, at which fact it came about, and how it could be mended. */
final class FindingPane {

  private static final int LEAST_BESIDE = 20;
  private static final String INDENT = "     ";

  private FindingPane() {}

  /** The standstill first, as nothing goes on before it is understood; by their numbers. */
  static Map<String, Plate> plates(Scene scene, int width) {
    List<Alarm> alarms = scene.told().alarms();
    List<Alarm> sorted = new ArrayList<>(alarms);
    sorted.sort(Comparator.comparing(alarm -> !alarm.standstill()));
    Map<String, Plate> plates = new LinkedHashMap<>();
    for (Alarm alarm : sorted) {
      int number = alarms.indexOf(alarm) + 1;
      plates.put(String.valueOf(number), plate(scene, alarm, number, width));
    }
    return plates;
  }

  private static Plate plate(Scene scene, Alarm alarm, int number, int width) {
    Row head =
        Row.of(" ✗ ", Ink.FAIL)
            .plus(number + " ", Ink.DIM)
            .plus(scene.texts().title(alarm.finding()) + "  ", Ink.FAIL)
            .plus(scene.say("finding.fact", alarm.finding().fact()) + "  ", Ink.DIM);
    String sentence = Cells.clean(scene.texts().say(alarm.finding().words()));
    List<Row> rows = new ArrayList<>(flow(head, sentence, width));
    Row first = rows.get(0);
    Wrap.lines("→ " + scene.texts().say(alarm.finding().remedy()), width - INDENT.length() - 1)
        .forEach(line -> rows.add(Row.of(INDENT + line, Ink.DIM)));
    return new Plate(rows, first);
  }

  /** The sentence begins beside the head if there is room for some words. */
  private static List<Row> flow(Row head, String sentence, int width) {
    List<Row> rows = new ArrayList<>();
    int beside = width - head.width() - 1;
    String rest = sentence;
    if (beside >= LEAST_BESIDE) {
      String begin = Wrap.lines(sentence, beside).get(0);
      rows.add(head.plus(begin, Ink.PLAIN));
      rest = sentence.substring(Math.min(sentence.length(), begin.length())).strip();
    } else {
      rows.add(head);
    }
    if (!rest.isEmpty()) {
      Wrap.lines(rest, width - INDENT.length() - 1)
          .forEach(line -> rows.add(Row.of(INDENT + line, Ink.PLAIN)));
    }
    return rows;
  }
}
