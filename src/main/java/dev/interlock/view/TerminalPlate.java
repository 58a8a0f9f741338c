package dev.interlock.view;

import dev.interlock.model.Recorded;
import dev.interlock.model.Terminal;
import dev.interlock.model.TerminalFact;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.PVector;

/** The last lines of a terminal, as they stand there; marked where two processes share a line. */
final class TerminalPlate {

  private static final String SEAM = "▏";

  private TerminalPlate() {}

  /** What one process wrote on a line in one go. */
  private record Part(String child, String text) {}

  static Plate of(Terminal terminal, Scene scene, int width, int most) {
    List<List<Part>> lines = lines(scene.history(), terminal.name());
    long mixed = lines.stream().filter(TerminalPlate::isMixed).count();
    Row name =
        Row.of(" " + terminal.name() + " ", Ink.PLAIN)
            .plus(scene.say("kind.terminal") + " ", Ink.DIM);
    Row figure =
        mixed == 0 ? Row.EMPTY : Row.of("✗ " + scene.count("plate.mixed", mixed) + " ", Ink.FAIL);
    List<Row> full = new ArrayList<>();
    full.add(name.against(width, figure));
    lines.subList(Math.max(0, lines.size() - most), lines.size()).stream()
        .map(line -> row(line).fit(width))
        .forEach(full::add);
    return new Plate(full, name.against(width, figure));
  }

  /** Those that are remembered; the cursor stands at the end of the last. */
  private static List<List<Part>> lines(PVector<Recorded> history, String terminal) {
    List<List<Part>> lines = new ArrayList<>();
    List<Part> line = new ArrayList<>();
    for (Recorded recorded : history) {
      if (recorded.fact() instanceof TerminalFact.Displayed shown
          && shown.terminal().equals(terminal)) {
        String[] texts = shown.text().split("\n", -1);
        for (int i = 0; i < texts.length; i++) {
          if (i > 0) {
            lines.add(line);
            line = new ArrayList<>();
          }
          if (!texts[i].isEmpty()) {
            line.add(new Part(shown.child(), Content.cut(texts[i])));
          }
        }
      }
    }
    if (!line.isEmpty()) {
      lines.add(line);
    }
    return lines;
  }

  private static boolean isMixed(List<Part> line) {
    return line.stream().map(Part::child).distinct().count() > 1;
  }

  private static Row row(List<Part> line) {
    Row row = Row.of(isMixed(line) ? " ✗ " : "   ", Ink.FAIL);
    for (int i = 0; i < line.size(); i++) {
      boolean isSeam = i > 0 && !line.get(i).child().equals(line.get(i - 1).child());
      row = row.plus(isSeam ? SEAM : "", Ink.FAIL).plus(line.get(i).text(), Ink.CHILD);
    }
    return row;
  }
}
