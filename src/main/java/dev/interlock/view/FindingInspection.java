package dev.interlock.view;

import dev.interlock.analysis.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A finding: its sentence, whom it is about, and the facts around the one that made it so. */
final class FindingInspection {

  private static final int LABEL = 11;

  private FindingInspection() {}

  /** The finding of this number, if there is one. */
  static Optional<Alarm> alarm(Thing thing, Scene scene) {
    List<Alarm> alarms = scene.told().alarms();
    for (int i = 0; i < alarms.size(); i++) {
      if (thing.equals(new Thing(Pane.FINDINGS, String.valueOf(i + 1)))) {
        return Optional.of(alarms.get(i));
      }
    }
    return Optional.empty();
  }

  static void paint(Brush brush, Scene scene, Thing thing, int back) {
    Optional<Alarm> alarm = alarm(thing, scene);
    if (alarm.isEmpty()) {
      return;
    }
    List<Row> head = head(scene, alarm.get(), brush.width());
    int headRows = Math.min(head.size(), Math.max(2, brush.height() * 2 / 3));
    Inspection.paintRows(brush.within(brush.area().upper(headRows)), head);
    Brush below = brush.within(brush.area().below(headRows));
    Inspection.paintFacts(below, scene, Facts.about(thing, scene), back);
  }

  private static List<Row> head(Scene scene, Alarm alarm, int width) {
    Finding finding = alarm.finding();
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(" ✗ " + scene.texts().title(finding), Ink.FAIL)
            .plus(
                "  " + scene.say("finding.at", finding.fact(), Times.moment(finding.at())),
                Ink.DIM));
    add(rows, scene.say("finding.what"), scene.texts().say(finding.words()), width);
    add(rows, scene.say("finding.hint"), scene.texts().say(finding.remedy()), width);
    if (!finding.processes().isEmpty()) {
      add(rows, scene.say("finding.processes"), Names.inShort(finding.processes()), width);
    }
    if (!finding.resources().isEmpty()) {
      add(rows, scene.say("finding.resources"), Names.inShort(finding.resources()), width);
    }
    return rows;
  }

  private static void add(List<Row> rows, String label, String text, int width) {
    List<String> lines = Wrap.lines(text, width - LABEL - 1);
    for (int i = 0; i < lines.size(); i++) {
      String begin = Cells.pad(i == 0 ? " " + label : "", LABEL);
      rows.add(Row.of(begin, Ink.DIM).plus(lines.get(i), Ink.PLAIN));
    }
  }
}
