package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Pipe;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import java.util.LinkedHashMap;
import java.util.Map;

/** What goes from process to process: queues and pipes, what is in them, and who waits. */
final class QueuePane {

  private QueuePane() {}

  /** By name. */
  static Map<String, Plate> plates(Scene scene, int width) {
    Map<String, Plate> plates = new LinkedHashMap<>();
    for (Resource resource : scene.ways()) {
      if (resource instanceof BoundedQueue queue) {
        plates.put(queue.name(), QueuePlate.of(queue, scene, width));
      } else if (resource instanceof SimpleQueue queue) {
        plates.put(queue.name(), SimpleQueuePlate.of(queue, scene, width));
      } else if (resource instanceof Pipe pipe) {
        plates.put(pipe.name(), PipePlate.of(pipe, scene, width));
      }
    }
    return plates;
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
