package dev.interlock.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Takes along what is on the screen: to the clipboard, or to a file. */
final class Copying {

  /** Bytes that every terminal with a clipboard takes. */
  static final int MOST_BYTES = 74_994;

  private Copying() {}

  static Optional<String> hint(Desk desk, Look look) {
    boolean useful = desk.pane(look.scene()) == Pane.OUTPUT && OutputPane.isFrozen(desk, look);
    return useful ? Optional.of("key.copy") : Optional.empty();
  }

  /** The selected lines to the clipboard; without a selection that under the cursor. */
  static Pressed copy(Desk desk, Look look) {
    List<String> lines = selected(desk, look);
    Scene scene = look.scene();
    if (lines.isEmpty()) {
      return Pressed.only(desk.noticing(scene.say("notice.nothing")));
    }
    String text = String.join("\n", lines);
    String kept = within(text);
    String notice =
        kept.length() < text.length()
            ? scene.say("notice.copied-part", MOST_BYTES)
            : lines.size() == 1
                ? scene.say("notice.copied-line", lines.get(0))
                : scene.say("notice.copied", lines.size());
    return Pressed.with(unmarked(desk, look).noticing(notice), new Command.Copy(kept));
  }

  private static Desk unmarked(Desk desk, Look look) {
    String whose = OutputPane.whose(desk, look);
    return desk.reading()
        .place(whose)
        .filter(place -> desk.pane(look.scene()) == Pane.OUTPUT)
        .map(place -> desk.reading(desk.reading().at(whose, place.marking(Optional.empty()))))
        .orElse(desk);
  }

  /** The same to a file; without a name one is made from the time. */
  static Pressed dump(Desk desk, Look look, Optional<String> file) {
    List<String> picture = Screen.of(look.scene(), desk, look.size()).text();
    return Pressed.with(desk, new Command.Save(file, picture));
  }

  static Pressed save(Desk desk, Look look, String file) {
    List<String> lines = selected(desk, look);
    return lines.isEmpty()
        ? Pressed.only(desk.noticing(look.scene().say("notice.nothing")))
        : Pressed.with(desk, new Command.Save(Optional.of(file), lines));
  }

  /** What is selected, line by line. */
  private static List<String> selected(Desk desk, Look look) {
    Pane pane = desk.pane(look.scene());
    if (pane == Pane.OUTPUT) {
      return output(desk, look);
    }
    Area area = look.layout(desk).content(pane);
    Size room = new Size(area.width(), area.height());
    if (pane == Pane.PROCESSES) {
      int cursor = ProcessPane.cursor(desk, look, room);
      List<Row> rows = ProcessPane.rows(desk, look, room);
      return cursor >= 0 && cursor < rows.size()
          ? List.of(rows.get(cursor).text().replaceFirst("^▸", "").strip())
          : List.of();
    }
    return thing(look.stack(desk, pane), desk.chosen(pane));
  }

  /** The rows of the thing under the cursor, or all if there are none. */
  private static List<String> thing(Stack stack, Optional<String> chosen) {
    int index = stack.index(chosen);
    return IntStream.range(0, stack.rows().size())
        .filter(row -> index < 0 || stack.at(row) == index)
        .mapToObj(row -> stack.rows().get(row).text().stripTrailing())
        .toList();
  }

  private static List<String> output(Desk desk, Look look) {
    Passage passage = OutputPane.passage(desk, look);
    Optional<Place> place = desk.reading().place(OutputPane.whose(desk, look));
    long cursor = place.map(Place::cursor).or(passage::last).orElse(0L);
    long other = place.flatMap(Place::mark).orElse(cursor);
    long first = Math.min(cursor, other);
    long last = Math.max(cursor, other);
    List<String> lines = new ArrayList<>();
    passage.from(first, (int) (last - first + 1)).stream()
        .takeWhile(line -> line.number() <= last)
        .forEach(line -> lines.add(line.line().text()));
    return lines;
  }

  /** As much of the text as a clipboard takes, no letter halved. */
  private static String within(String text) {
    int bytes = 0;
    int end = 0;
    while (end < text.length()) {
      int letter = text.codePointAt(end);
      bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (bytes > MOST_BYTES) {
        break;
      }
      end += Character.charCount(letter);
    }
    return text.substring(0, end);
  }
}
