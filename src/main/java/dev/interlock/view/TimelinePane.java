package dev.interlock.view;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Who did what from when to when: a lane for each process and resource, all over the same time. It
 * stands still when nothing happens any more.
 */
final class TimelinePane {

  private static final int WIDE = 100;
  private static final int LONGEST_LABEL = 14;
  private static final int LONGEST_NARROW_LABEL = 10;

  /** So many columns say how it was under the cursor. */
  private static final int SAID = 24;

  private TimelinePane() {}

  /** How many lanes there are. */
  static int count(Scene scene) {
    return Lanes.of(scene, Optional.empty(), Screen.ANY_HEIGHT).size();
  }

  /** How many lanes cannot be seen at once. */
  static int hidden(Desk desk, Look look) {
    int room = look.layout(desk).content(Pane.TIMELINE).height();
    return Math.max(0, count(look.scene()) - room);
  }

  /** All rows from the first one that is to be seen on. */
  static List<Row> rows(Desk desk, Look look, Size room) {
    List<Lane> lanes = lanes(desk, look, room.rows());
    Window window = window(desk, look, room.columns());
    int label = label(look.scene(), room.columns());
    int cursor = desk.span().cursor().map(window::column).orElse(-1);
    return lanes.stream()
        .map(lane -> row(lane, window, desk.span().cursor(), cursor, label, look.scene().now()))
        .toList();
  }

  private static List<Lane> lanes(Desk desk, Look look, int room) {
    List<Lane> all = Lanes.of(look.scene(), desk.chosenIn(look.order(desk)), room);
    int from = Math.max(0, Math.min(desk.offset(Pane.TIMELINE), all.size() - room));
    return all.subList(from, Math.min(all.size(), from + room));
  }

  private static Row row(
      Lane lane, Window window, Optional<Duration> cursor, int column, int label, Duration now) {
    Stripe stripe = new Stripe(window.columns());
    lane.paint(stripe, window, now);
    Row row =
        Row.of(" " + Names.pad(lane.label(), label) + " ", Ink.DIM).plus(stripe.row(column));
    return cursor.isEmpty() ? row : row.plus("  ", Ink.PLAIN).plus(lane.at(cursor.get()));
  }

  private static int label(Scene scene, int width) {
    int most = width < WIDE ? LONGEST_NARROW_LABEL : LONGEST_LABEL;
    return Lanes.of(scene, Optional.empty(), Screen.ANY_HEIGHT).stream()
        .mapToInt(lane -> Math.min(most, Cells.width(lane.label())))
        .max()
        .orElse(0);
  }

  /** The time that is to be seen in a pane of this width. */
  static Window window(Desk desk, Look look, int width) {
    int said = desk.span().cursor().isPresent() ? SAID + 2 : 0;
    int columns = width - label(look.scene(), width) - 3 - said;
    return Window.of(desk.span(), look.scene().now(), columns);
  }

  /** The name, and what the signs mean where there is room. */
  static Row title(Row name, Scene scene, int width) {
    Row title = name.plus("  ", Ink.PLAIN);
    title = sign(title, Dash.RUN, scene.say("timeline.run"));
    title = sign(title, Dash.WAIT, scene.say("timeline.wait"));
    if (width >= WIDE) {
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
    return row.plus(String.valueOf(dash.letter()), dash.ink()).plus(meaning + " ", Ink.DIM);
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
