package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Fact;
import dev.interlock.model.FeederFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Recorded;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.pcollections.PVector;

/**
 * How full a queue was, by the facts that are remembered.
 *
 * @param depths after each put and get, oldest first
 */
record QueuePast(List<Long> depths) {

  static QueuePast of(PVector<Recorded> history, BoundedQueue queue) {
    List<Long> depths = new ArrayList<>();
    long depth = queue.depth();
    for (int i = history.size() - 1; i >= 0; i--) {
      int more = change(history.get(i).fact(), queue.name());
      if (more != 0) {
        depths.add(depth);
        depth -= more;
      }
    }
    Collections.reverse(depths);
    return new QueuePast(depths);
  }

  private static int change(Fact fact, String queue) {
    if (fact instanceof FeederFact.Unpicklable dropped) {
      return dropped.queue().equals(queue) ? -1 : 0;
    }
    if (!(fact instanceof QueueFact it) || !it.queue().equals(queue)) {
      return 0;
    }
    return it instanceof QueueFact.ItemPut ? 1 : it instanceof QueueFact.ItemGot ? -1 : 0;
  }

  /** One row; none before three changes were seen. */
  List<Row> rows(BoundedQueue queue, Scene scene, int width) {
    if (depths.size() < 3) {
      return List.of();
    }
    long seen = depths.stream().mapToLong(Long::longValue).max().orElse(0);
    long most = queue.isBounded() ? queue.capacity() : seen;
    String scale = "  " + scene.say("plate.most", most) + " ";
    String label = "   " + scene.say("plate.depth") + " ";
    int room = width - Cells.width(label) - Cells.width(scale);
    return List.of(
        Row.of(label, Ink.DIM)
            .plus(Spark.of(depths, most, Math.max(0, Math.min(30, room))), Ink.ACTIVE)
            .plus(scale, Ink.DIM));
  }
}
