package dev.interlock.view;

import dev.interlock.model.Lock;
import dev.interlock.model.Waiter;
import java.util.ArrayList;
import java.util.List;

/** Who holds each lock and since when, and who waits for it, in the order of service. */
final class LockPane {

  private LockPane() {}

  static List<Row> rows(Scene scene, Size size) {
    List<Row> full = new ArrayList<>();
    List<Row> compact = new ArrayList<>();
    for (Lock lock : scene.locks()) {
      full.add(first(lock, scene, size.columns()));
      full.addAll(more(lock, scene, size.columns()));
      full.addAll(LockPast.of(scene.history(), lock.name()).rows(size.columns()));
      compact.add(compact(lock, scene, size.columns()));
    }
    return full.size() <= size.rows() ? full : compact;
  }

  private static Row first(Lock lock, Scene scene, int width) {
    return Row.of(" " + lock.name() + " ", Ink.PLAIN).against(width, state(lock, scene));
  }

  private static Row state(Lock lock, Scene scene) {
    if (lock.holder().isEmpty()) {
      return Row.of("free ", Ink.DIM);
    }
    String age = scene.age(lock.holder().get().since());
    return lock.isOrphaned()
        ? Row.of(" ORPHANED ", Ink.ORPHANED).plus(" " + age + " ", Ink.FAIL)
        : Row.of("HELD " + age + " ", Ink.HOLDER);
  }

  private static List<Row> more(Lock lock, Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    lock.holder()
        .ifPresent(
            holder ->
                rows.add(
                    Row.of("   holder ", Ink.DIM)
                        .plus(
                            (holder.isDead() ? "✗ " : "● ") + holder.child(),
                            holder.isDead() ? Ink.FAIL : Ink.HOLDER)
                        .plus(holder.isDead() ? " is dead" : "", Ink.FAIL)));
    if (lock.waiters().isEmpty()) {
      return rows;
    }
    Waiter oldest = lock.waiters().get(0);
    int count = lock.waiters().size();
    rows.add(
        Row.of("   waiting ", Ink.DIM)
            .plus(String.valueOf(count), Ink.WAITING)
            .plus("  oldest ", Ink.DIM)
            .plus(scene.age(oldest.since()), Ink.WAITING));
    if (count > 4) {
      long alive =
          scene.world().children().values().stream().filter(child -> child.isAlive()).count();
      int length = Math.max(4, Math.min(30, width - 14));
      rows.add(
          Row.of("   ", Ink.PLAIN)
              .plus(Bar.of(count, alive, length), Ink.WAITING)
              .plus(" " + count + "/" + alive, Ink.DIM));
    }
    rows.add(
        Row.of("   next ", Ink.DIM)
            .plus(Names.inShort(lock.waiters().stream().map(Waiter::child).toList()), Ink.WAITING)
            .fit(width));
    return rows;
  }

  private static Row compact(Lock lock, Scene scene, int width) {
    int waiting = lock.waiters().size();
    Row row = Row.of(" " + lock.name() + " ", Ink.PLAIN);
    if (lock.holder().isPresent()) {
      boolean dead = lock.isOrphaned();
      row =
          row.plus(
              (dead ? "✗ " : "● ") + lock.holder().get().child() + " ",
              dead ? Ink.FAIL : Ink.HOLDER);
    }
    row = row.plus(waiting == 0 ? "" : "◌" + waiting + " ", Ink.WAITING);
    return row.against(width, state(lock, scene));
  }
}
