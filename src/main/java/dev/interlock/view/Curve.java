package dev.interlock.view;

import dev.interlock.past.Track;
import java.time.Duration;
import java.util.List;

/** How a number was from moment to moment, in one row of columns. */
final class Curve {

  private Curve() {}

  /**
   * One row over a round length of time, which its end names, with the number now; none if there is
   * no room.
   *
   * @param most what a full column means; 0: the greatest that is to be seen
   */
  static List<Row> rows(String label, Track<Long> track, long most, Scene scene, int width) {
    Duration length = Window.whole(scene.now());
    String head = "   " + label + " ";
    String end = " " + length.toSeconds() + "s";
    int room = Math.min(40, width - Cells.width(head) - Cells.width(end));
    if (room < 4) {
      return List.of();
    }
    Stripe stripe = new Stripe(room);
    Window window = new Window(Duration.ZERO, length, room);
    Lane lane = new Lane.OfLevel<>(label, track, Long::longValue, most, Ink.ACTIVE);
    lane.paint(stripe, window, scene.now(), scene);
    stripe.row(window.column(scene.now()) + 2, lane.lately(scene.now(), scene));
    return List.of(Row.of(head, Ink.DIM).plus(stripe.row(-1)).plus(end, Ink.DIM));
  }
}
