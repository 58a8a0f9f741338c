package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.view.Passage.Numbered;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the processes print: of all, of one, or of each in a tile of its own. */
final class OutputPane {

  private OutputPane() {}

  private static Area area(Desk desk, Look look) {
    return look.layout(desk).content(Pane.OUTPUT);
  }

  static Outputs outputs(Desk desk, Look look) {
    return desk.outputs(Tiles.fit(desk, look));
  }

  static boolean isTiled(Desk desk, Look look) {
    return outputs(desk, look) == Outputs.TILES;
  }

  /** Whose output has the cursor: the selected process's, or {@link Reading#ALL}. */
  static String whose(Desk desk, Look look) {
    return outputs(desk, look) == Outputs.MERGED
        ? Reading.ALL
        : desk.chosenIn(look.order(desk)).orElse(Reading.ALL);
  }

  static Tape tape(String whose, Look look) {
    Output output = look.scene().output();
    return whose.equals(Reading.ALL) ? output.all() : output.of(whose);
  }

  /** The lines that have the cursor. */
  static Passage passage(Desk desk, Look look) {
    return Passage.of(tape(whose(desk, look), look), desk.reading());
  }

  static boolean isFrozen(Desk desk, Look look) {
    return desk.reading().place(whose(desk, look)).isPresent();
  }

  /** The number after the last line to be shown of this output, of which there are still lines. */
  private static long bottom(String whose, Desk desk, Look look, Area area) {
    Passage passage = Passage.of(tape(whose, look), desk.reading());
    Optional<Place> place = desk.reading().place(whose);
    if (place.isEmpty()) {
      return passage.tape().end();
    }
    long oldest = passage.tape().first();
    return place.get().bottom() > oldest
        ? place.get().bottom()
        : bottomFrom(oldest, passage, new Lines(desk, look, whose, area));
  }

  /** How the lines of one output become rows of an area. */
  private record Lines(Desk desk, Look look, String whose, Area area) {

    private boolean isTile() {
      return isTiled(desk, look);
    }

    private boolean isTimed() {
      return !isTile() || area.width() >= Tiles.TIMED_WIDTH;
    }

    private int nameWidth() {
      return whose.equals(Reading.ALL) ? Math.min(12, longestName(look.scene())) : 0;
    }

    private Row head(OutputLine line) {
      Row row = Row.of(isTimed() ? " " + Times.moment(line.at()) + " " : "", Ink.DIM);
      if (nameWidth() > 0) {
        row = row.plus(Names.pad(line.process(), nameWidth()) + " ", Ink.PLAIN);
      }
      String bar = isTimed() ? "▏" : "";
      return row.plus(line.error() ? "!" : bar, line.error() ? Ink.FAIL : Ink.BORDER);
    }

    List<Row> rows(OutputLine line) {
      Row head = head(line);
      Row text = desk.reading().colours() ? new Row(line.pieces()) : uncoloured(line);
      if (isTile()) {
        return head.plus(text).broken(Math.max(2, area.width()));
      }
      int room = area.width() - head.width();
      if (!desk.reading().wraps() || room < 2) {
        return List.of(head.plus(text).fit(area.width()));
      }
      List<Row> broken = text.broken(room);
      Row further = Row.of(" ".repeat(head.width()), Ink.PLAIN);
      List<Row> rows = new ArrayList<>(List.of(head.plus(broken.get(0))));
      broken.subList(1, broken.size()).forEach(part -> rows.add(further.plus(part)));
      return rows;
    }

    private static Row uncoloured(OutputLine line) {
      Row row = Row.EMPTY;
      for (Piece piece : line.pieces()) {
        row = row.plus(piece.text(), piece.style().ink());
      }
      return row;
    }
  }

  private static int longestName(Scene scene) {
    return scene.world().children().keySet().stream().mapToInt(Cells::width).max().orElse(0);
  }

  /** A row that is seen, and the number of the line that it belongs to. */
  record Shown(long number, Row row) {}

  /** The rows of an output that fit into an area, the newest at the bottom. */
  static List<Shown> shown(String whose, Desk desk, Look look, Area area) {
    Passage passage = Passage.of(tape(whose, look), desk.reading());
    Lines lines = new Lines(desk, look, whose, area);
    List<Numbered> last = passage.before(bottom(whose, desk, look, area), area.height());
    Deque<Shown> shown = new ArrayDeque<>();
    for (int i = last.size() - 1; i >= 0 && shown.size() < area.height(); i--) {
      List<Row> rows = lines.rows(last.get(i).line());
      int first = shown.isEmpty() ? Math.min(rows.size(), area.height()) - 1 : rows.size() - 1;
      for (int j = first; j >= 0 && shown.size() < area.height(); j--) {
        shown.addFirst(new Shown(last.get(i).number(), rows.get(j)));
      }
    }
    return List.copyOf(shown);
  }

  /** The same for the output that has the cursor, where the pane is now. */
  static List<Shown> shown(Desk desk, Look look) {
    String whose = whose(desk, look);
    Area area = isTiled(desk, look) ? Tiles.content(whose, desk, look) : area(desk, look);
    return shown(whose, desk, look, area);
  }

  /** The number after the last line to be shown so that this line is the first one. */
  static long bottomFrom(long top, Desk desk, Look look) {
    String whose = whose(desk, look);
    Area area = isTiled(desk, look) ? Tiles.content(whose, desk, look) : area(desk, look);
    return bottomFrom(top, passage(desk, look), new Lines(desk, look, whose, area));
  }

  private static long bottomFrom(long top, Passage passage, Lines lines) {
    int room = lines.area().height();
    long bottom = top + 1;
    for (Numbered next : passage.from(top, Math.max(1, room))) {
      room -= lines.rows(next.line()).size();
      if (room < 0) {
        break;
      }
      bottom = next.number() + 1;
    }
    return bottom;
  }

  /** Paints one output: its rows, what is found in it, and the cursor. */
  static void paint(Brush brush, String whose, Desk desk, Look look) {
    List<Shown> shown = shown(whose, desk, look, brush.area());
    boolean focused = desk.pane(look.scene()) == Pane.OUTPUT && whose.equals(whose(desk, look));
    Optional<Place> place = desk.reading().place(whose).filter(it -> focused);
    for (int y = 0; y < shown.size(); y++) {
      Row row = shown.get(y).row();
      brush.text(0, y, row.fit(brush.width()).pieces());
    }
    brush.mark(desk.search().isEmpty() ? desk.reading().filter() : desk.search());
    for (int y = 0; y < shown.size(); y++) {
      long number = shown.get(y).number();
      if (place.filter(it -> it.covers(number)).isPresent()) {
        brush.reverse(y);
      }
    }
  }

  /** What stands in the title: whose output it is. */
  static String title(Desk desk, Look look) {
    Scene scene = look.scene();
    String name = Pane.OUTPUT.title(scene.texts()) + "  ";
    return outputs(desk, look) == Outputs.ONE
        ? name + desk.chosenIn(look.order(desk)).orElse("")
        : name + scene.say("output.all");
  }

  /** In which manner it is read. */
  static String mode(String whose, Desk desk, Look look) {
    Scene scene = look.scene();
    Reading reading = desk.reading();
    List<String> words = new ArrayList<>();
    if (reading.errorsOnly()) {
      words.add(scene.say("output.errors"));
    }
    if (reading.wraps() && !isTiled(desk, look)) {
      words.add(scene.say("output.wraps"));
    }
    if (!reading.colours()) {
      words.add(scene.say("output.plain"));
    }
    Optional<Place> place = reading.place(whose);
    long more = tape(whose, look).end() - place.map(Place::bottom).orElse(0L);
    words.add(
        place.isEmpty()
            ? scene.say("output.follow")
            : scene.say("output.frozen") + (more > 0 ? " ↓ " + more : ""));
    return String.join("  ", words);
  }

  /** The state of a process as a tile's title shows it. */
  static Row tileTitle(Child child, Scene scene) {
    Standing standing = Standing.of(child, scene, Overview.of(scene.world()));
    return Row.of(child.name() + " ", Ink.TITLE).plus(standing.glyph());
  }
}
