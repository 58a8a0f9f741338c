package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Waiter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** How full each queue is, what is unfinished, who waits for it, and what comes next. */
final class QueuePane {

  private static final int NEXT_ITEMS = 40;

  private QueuePane() {}

  static List<Row> rows(Scene scene, Size size) {
    List<Row> full = new ArrayList<>();
    List<Row> compact = new ArrayList<>();
    for (BoundedQueue queue : scene.queues()) {
      full.addAll(full(queue, scene, size.columns()));
      compact.add(first(queue, size.columns()));
    }
    return full.size() <= size.rows() ? full : compact;
  }

  private static Row first(BoundedQueue queue, int width) {
    Row name = Row.of(" " + queue.name() + " ", Ink.PLAIN);
    int depth = queue.depth();
    Row figure =
        queue.isBounded()
            ? Row.of(depth + "/" + queue.capacity(), queue.isFull() ? Ink.FAIL : Ink.PLAIN)
            : Row.of(depth + (depth == 1 ? " item" : " items"), Ink.PLAIN);
    Row word =
        queue.isFull() ? Row.of(" FULL ", Ink.FAIL) : Row.of(depth == 0 ? " empty " : " ", Ink.DIM);
    int bar = Math.min(20, width - name.width() - figure.width() - word.width() - 2);
    if (queue.isBounded() && bar >= 4) {
      Ink ink = queue.isFull() ? Ink.FAIL : Ink.ACTIVE;
      name = name.plus(Bar.of(depth, queue.capacity(), bar) + " ", ink);
    }
    return name.against(width, figure.plus(word));
  }

  private static List<Row> full(BoundedQueue queue, Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    rows.add(first(queue, width));
    if (queue.isJoinable()) {
      rows.add(
          Row.of("   unfinished ", Ink.DIM)
              .plus(String.valueOf(queue.unfinished()), Ink.PLAIN)
              .plus(line("  joined by ", queue.joiners(), scene)));
    }
    Row putters =
        line("   put waits ", queue.putters().stream().map(it -> it.waiter()).toList(), scene);
    Row getters = line("   get waits ", queue.getters(), scene);
    if (putters.width() > 0) {
      rows.add(putters);
    }
    if (getters.width() > 0) {
      rows.add(getters);
    }
    if (queue.depth() > 0) {
      String items =
          queue.items().stream()
              .limit(NEXT_ITEMS)
              .map(item -> item.value().shown())
              .collect(Collectors.joining(" "));
      rows.add(Row.of("   next ", Ink.DIM).plus(items, Ink.PLAIN).fit(width));
    }
    rows.addAll(QueuePast.of(scene.history(), queue).rows(queue, width));
    return rows;
  }

  private static Row line(String label, List<Waiter> waiters, Scene scene) {
    if (waiters.isEmpty()) {
      return Row.EMPTY;
    }
    String oldest = " " + scene.age(waiters.get(0).since());
    String others = Names.inShort(waiters.stream().skip(1).map(Waiter::child).toList());
    return Row.of(label, Ink.DIM)
        .plus(waiters.get(0).child() + oldest, Ink.WAITING)
        .plus(others.isEmpty() ? "" : " " + others, Ink.WAITING);
  }
}
