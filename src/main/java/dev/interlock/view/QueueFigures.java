package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Resource;
import dev.interlock.past.QueuePast;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What went through a queue, how fast, and how full it was. */
final class QueueFigures {

  private QueueFigures() {}

  /**
   * The most telling rows first; none before anything was put.
   *
   * @param most how many items it can hold; 0: no bound
   */
  static List<Row> of(Resource queue, long most, Scene scene, int width) {
    QueuePast past = scene.past().queue(queue.name());
    if (past.puts() == 0) {
      return List.of();
    }
    boolean isJoinable = queue instanceof BoundedQueue it && it.isJoinable();
    List<Row> rows = new ArrayList<>();
    Row counts = counts(past, isJoinable, scene);
    Row rates = rates(past, scene);
    if (counts.width() + rates.width() - 1 <= width) {
      rows.add(counts.plus(rates));
    } else {
      rows.add(counts.fit(width));
      rows.add(rates.fit(width));
    }
    rows.addAll(Curve.rows(scene.say("plate.depth"), past.depth(), most, scene, width));
    if (isJoinable) {
      String label = scene.say("plate.past-unfinished");
      rows.addAll(Curve.rows(label, past.unfinished(), 0, scene, width));
    }
    return rows;
  }

  /** {@code put 27 get 17 done 16}. */
  private static Row counts(QueuePast past, boolean isJoinable, Scene scene) {
    Row row =
        Row.of("   " + scene.say("plate.puts") + " ", Ink.DIM)
            .plus(String.valueOf(past.puts()), Ink.PLAIN)
            .plus("  " + scene.say("plate.gets") + " ", Ink.DIM)
            .plus(String.valueOf(past.gets()), Ink.PLAIN);
    return isJoinable
        ? row.plus("  " + scene.say("plate.dones") + " ", Ink.DIM)
            .plus(String.valueOf(past.done()), Ink.PLAIN)
        : row;
  }

  /** {@code rate 4.4/s in 2.8/s out}. */
  private static Row rates(QueuePast past, Scene scene) {
    Duration now = scene.now();
    return Row.of("   " + scene.say("plate.rate") + " ", Ink.DIM)
        .plus(rate(past.putRate(now)), Ink.PLAIN)
        .plus(" " + scene.say("plate.in") + "  ", Ink.DIM)
        .plus(rate(past.getRate(now)), Ink.PLAIN)
        .plus(" " + scene.say("plate.out"), Ink.DIM);
  }

  private static String rate(double perSecond) {
    return String.format(Locale.ROOT, perSecond < 100 ? "%.1f/s" : "%.0f/s", perSecond);
  }
}
