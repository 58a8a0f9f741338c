package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Pipe;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import java.util.ArrayList;
import java.util.List;

/** What goes from process to process: queues and pipes, what is in them, and who waits. */
final class QueuePane {

  private QueuePane() {}

  static List<Row> rows(Scene scene, Size size) {
    List<Plate> plates = new ArrayList<>();
    for (Resource resource : scene.ways()) {
      if (resource instanceof BoundedQueue queue) {
        plates.add(QueuePlate.of(queue, scene, size.columns()));
      } else if (resource instanceof SimpleQueue queue) {
        plates.add(SimpleQueuePlate.of(queue, scene, size.columns()));
      } else if (resource instanceof Pipe pipe) {
        plates.add(PipePlate.of(pipe, scene, size.columns()));
      }
    }
    return Plate.stacked(plates, size.rows());
  }

  /** The kinds that there are: {@code queues · pipes}. */
  static String title(Scene scene) {
    long pipes = scene.ways().stream().filter(Pipe.class::isInstance).count();
    if (pipes == 0) {
      return scene.say("kinds.queues");
    }
    String all = scene.say("kinds.pipes");
    return pipes == scene.ways().size() ? all : scene.say("kinds.queues") + " · " + all;
  }
}
