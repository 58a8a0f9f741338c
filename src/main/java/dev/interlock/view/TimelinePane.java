package dev.interlock.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who did what from when to when: a lane for each process and resource, all over the same time. It
 * stands still when nothing happens any more.
 */
final class TimelinePane {

  private static final int WIDE = 100;
  private static final int LONGEST_LABEL = 16;
  private static final int LONGEST_NARROW_LABEL = 10;

  /** So many columns say how it was under the cursor. */
  private static final int SAID = 24;

  private static final int SAID_NARROW = 17;

  private TimelinePane() {}

  /** How many lanes there are. */
  static int count(Scene scene) {
    return Lanes.of(scene, Optional.empty(), Contents.ANY_HEIGHT).size();
  }

  /** How many lanes cannot be seen at once. */
  static int hidden(Desk desk, Look look) {
    int room = look.layout(desk).content(Pane.TIMELINE).height();
    return Math.max(0, count(look.scene()) - room);
  }

  /** The rows that are to be seen. */
  static List<Row> rows(Desk desk, Look look, Size room) {
    Optional<String> chosen = desk.chosenIn(look.order(desk));
    List<Lane> all = Lanes.of(look.scene(), chosen, room.rows());
    int from = Math.max(0, Math.min(desk.offset(Pane.TIMELINE), all.size() - room.rows()));
    Window window = window(desk, look, room.columns());
    int labels = labels(look.scene(), room.columns());
    List<Row> rows = new ArrayList<>();
    for (Lane lane : all.subList(from, Math.min(all.size(), from + room.rows()))) {
      Ink ink = chosen.filter(lane.label()::equals).isPresent() ? Ink.TITLE : Ink.DIM;
      String label = label(lane.label(), labels);
      rows.add(Row.of(" " + label + " ", ink).plus(lane(lane, window, desk, look)));
    }
    return rows;
  }

  private static Row lane(Lane lane, Window window, Desk desk, Look look) {
    Duration now = look.scene().now();
    Stripe stripe = new Stripe(window.columns());
    lane.paint(stripe, window, now, look.scene());
    Optional<Duration> cursor = desk.span().cursor();
    if (cursor.isPresent()) {
      Row said = Row.of("  ", Ink.PLAIN).plus(lane.at(cursor.get(), look.scene()));
      return stripe.row(window.column(cursor.get())).plus(said);
    }
    if (window.columns() >= WIDE) {
      stripe.row(window.column(now) + 2, lane.lately(now, look.scene()));
    }
    return stripe.row(-1);
  }

  /** Of a name with a word behind it the name is cut. */
  private static String label(String label, int width) {
    int word = label.lastIndexOf(' ');
    if (word < 0) {
      return Names.pad(label, width);
    }
    String end = label.substring(word);
    return Cells.pad(Names.fit(label.substring(0, word), width - Cells.width(end)) + end, width);
  }

  /** How wide the labels are. */
  private static int labels(Scene scene, int width) {
    int most = width < WIDE ? LONGEST_NARROW_LABEL : LONGEST_LABEL;
    return Lanes.of(scene, Optional.empty(), Contents.ANY_HEIGHT).stream()
        .mapToInt(lane -> Math.min(most, Cells.width(lane.label())))
        .max()
        .orElse(0);
  }

  /** The time that is to be seen in a pane of this width. */
  static Window window(Desk desk, Look look, int width) {
    int most = width < WIDE ? SAID_NARROW : SAID;
    int said = desk.span().cursor().isPresent() ? most + 2 : 0;
    int columns = width - labels(look.scene(), width) - 3 - said;
    return Window.of(desk.span(), look.scene().now(), columns);
  }

  /** The name, and what the signs mean where there is room. */
  static Row title(Row name, Look look) {
    Scene scene = look.scene();
    Row title = name.plus(" ", Ink.PLAIN);
    title = sign(title, Dash.RUN, scene.say("timeline.run"));
    title = sign(title, Dash.WAIT, scene.say("timeline.wait"));
    if (look.size().columns() >= WIDE) {
      title = sign(title, Dash.SLEEP, scene.say("timeline.sleep"));
      if (!scene.ways().isEmpty()) {
        title = sign(title, new Dash('▴', Ink.TITLE), scene.say("timeline.put"));
        title = sign(title, new Dash('▾', Ink.TITLE), scene.say("timeline.get"));
        title = sign(title, new Dash('✓', Ink.TITLE), scene.say("timeline.done"));
      }
    }
    return sign(title, new Dash('×', Ink.DONE), scene.say("timeline.exit"));
  }

  private static Row sign(Row row, Dash dash, String meaning) {
    return row.plus(" " + dash.letter(), dash.ink()).plus(meaning, Ink.DIM);
  }

  /** Which time is to be seen, the moment under the cursor, and how many of the lanes. */
  static Row mode(Desk desk, Look look) {
    Scene scene = look.scene();
    Area area = look.layout(desk).content(Pane.TIMELINE);
    Window window = window(desk, look, area.width());
    Row row = Row.EMPTY;
    Optional<Duration> cursor = desk.span().cursor();
    if (cursor.isPresent()) {
      row = row.plus("┃ " + Times.moment(cursor.get()) + "  ", Ink.FOCUS);
    }
    int all = count(scene);
    if (all > area.height()) {
      row = row.plus(scene.say("timeline.lanes", area.height(), all) + "  ", Ink.DIM);
    }
    return row.plus(brief(window.from()) + " … " + brief(window.to()), Ink.DIM);
  }

  /** A moment of the window's edge: {@code 0s}, {@code 2.5s}, {@code 120s}. */
  private static String brief(Duration moment) {
    String text = String.format(Locale.ROOT, "%.3f", moment.toNanos() / 1e9);
    return text.replaceFirst("\\.?0+$", "") + "s";
  }
}
