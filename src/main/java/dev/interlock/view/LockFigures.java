package dev.interlock.view;

import dev.interlock.past.Lengths;
import dev.interlock.past.LockPast;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** How long a lock was held and waited for: figures of all times, and the last ones as columns. */
final class LockFigures {

  /** So many of the last times are columns. */
  private static final int LAST = 20;

  /** From this width on there is room to show how many waited from moment to moment. */
  private static final int WIDE = 50;

  private LockFigures() {}

  /** The most telling rows first; none before the lock was granted. */
  static List<Row> of(LockPast past, Scene scene, int width) {
    if (past.acquired() == 0) {
      return List.of();
    }
    List<Row> rows = new ArrayList<>();
    String hold = scene.say("plate.past-hold");
    String wait = scene.say("plate.past-wait");
    rows.addAll(lengths(hold, past.holds(), scene, width));
    rows.addAll(columns(hold, past.holds(), scene, width));
    rows.addAll(lengths(wait, past.waits(), scene, width));
    rows.addAll(columns(wait, past.waits(), scene, width));
    String counts = scene.say("plate.past-counts", past.acquired(), past.released());
    rows.add(Row.of("   " + counts, Ink.DIM).fit(width));
    if (width >= WIDE && past.waiting().changes().size() > 1) {
      rows.addAll(Curve.rows(scene.say("plate.past-waiting"), past.waiting(), 0, scene, width));
    }
    return rows;
  }

  /** {@code hold avg .24 p95 .31 max .40}. */
  private static List<Row> lengths(String label, Lengths lengths, Scene scene, int width) {
    if (lengths.most().isZero()) {
      return List.of();
    }
    Row row =
        Row.of(label, Ink.DIM)
            .plus(" " + scene.say("plate.average") + " ", Ink.DIM)
            .plus(Times.brief(lengths.average()), Ink.PLAIN)
            .plus(" p95 ", Ink.DIM)
            .plus(Times.brief(lengths.percentile(95)), Ink.PLAIN)
            .plus(" " + scene.say("plate.most", ""), Ink.DIM)
            .plus(Times.brief(lengths.most()), Ink.PLAIN);
    String indent = " ".repeat(Math.max(1, Math.min(3, width - row.width())));
    return List.of(Row.of(indent, Ink.DIM).plus(row).fit(width));
  }

  /** The last ones, the latest right; none if all took no time. */
  private static List<Row> columns(String label, Lengths lengths, Scene scene, int width) {
    List<Long> last = lengths.latest(LAST).stream().map(Duration::toNanos).toList();
    long most = last.stream().mapToLong(Long::longValue).max().orElse(0);
    if (last.size() < 2 || most < Duration.ofMillis(1).toNanos()) {
      return List.of();
    }
    Row row = Row.of("   " + label + " ", Ink.DIM).plus(Spark.of(last, most, LAST), Ink.HOLDER);
    String scale = "  " + scene.say("plate.last", last.size());
    return List.of(
        (row.width() + Cells.width(scale) <= width ? row.plus(scale, Ink.DIM) : row).fit(width));
  }
}
