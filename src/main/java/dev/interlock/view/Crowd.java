package dev.interlock.view;

import dev.interlock.model.Waiter;
import java.util.List;

/** Who waits somewhere, the oldest first. */
final class Crowd {

  private static final String INDENT = "   ";

  private Crowd() {}

  /** One row, with how long the oldest has waited; none if nobody waits. */
  static List<Row> rows(String label, List<Waiter> waiters, Scene scene, int width) {
    if (waiters.isEmpty()) {
      return List.of();
    }
    Row row =
        Row.of(INDENT + label + " ", Ink.DIM)
            .plus(scene.age(waiters.get(0).since()) + " ", Ink.WAITING)
            .plus(Names.inShort(names(waiters)), Ink.WAITING);
    return List.of(row.fit(width));
  }

  /** How many wait, for a row that has no room for their names. */
  static Row count(List<Waiter> waiters) {
    return Row.of(waiters.isEmpty() ? "" : "◌" + waiters.size() + " ", Ink.WAITING);
  }

  static List<String> names(List<Waiter> waiters) {
    return waiters.stream().map(Waiter::child).toList();
  }
}
