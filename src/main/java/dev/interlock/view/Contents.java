package dev.interlock.view;

import java.util.Map;
import java.util.Optional;

/** What stands in those panes that only need a scene. */
final class Contents {

  /** For asking how many rows a pane needs. */
  static final int ANY_HEIGHT = Integer.MAX_VALUE;

  private Contents() {}

  /** In few words if it is too much for the size. */
  static Stack of(Pane pane, Scene scene, Size size) {
    return switch (pane) {
      case DATA -> DataPane.stack(scene, size);
      case LOCKS, QUEUES, FINDINGS, EXPECTATIONS ->
          Stack.of(plates(pane, scene, size.columns()), size.rows());
      case PROCESSES, OUTPUT, TIMELINE -> Stack.EMPTY;
    };
  }

  private static Map<String, Plate> plates(Pane pane, Scene scene, int width) {
    return switch (pane) {
      case LOCKS -> LockPane.plates(scene, width);
      case QUEUES -> QueuePane.plates(scene, width);
      case DATA -> DataPane.plates(scene, width, DataPane.MOST_LINES);
      case FINDINGS -> FindingPane.plates(scene, width);
      case EXPECTATIONS -> ExpectationPane.plates(scene, width);
      case PROCESSES, OUTPUT, TIMELINE -> Map.of();
    };
  }

  /** All of one thing; empty if it is a process, or not there. */
  static Optional<Plate> plate(Thing thing, Scene scene, int width) {
    return Optional.ofNullable(plates(thing.pane(), scene, width).get(thing.name()));
  }
}
