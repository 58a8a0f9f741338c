package dev.interlock.view;

import dev.interlock.model.Barrier;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Lock;
import dev.interlock.model.Resource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What processes wait for each other with: locks, semaphores, conditions, events and barriers; who
 * has them, and who waits.
 */
final class LockPane {

  private LockPane() {}

  /** By name. */
  static Map<String, Plate> plates(Scene scene, int width) {
    Map<String, Plate> plates = new LinkedHashMap<>();
    for (Resource resource : scene.meetings()) {
      plates.put(resource.name(), plate(resource, scene, width));
    }
    return plates;
  }

  private static Plate plate(Resource resource, Scene scene, int width) {
    if (resource instanceof ConditionVariable condition) {
      return ConditionPlate.of(condition, scene, width);
    }
    if (resource instanceof Event event) {
      return EventPlate.of(event, scene, width);
    }
    if (resource instanceof Barrier barrier) {
      return BarrierPlate.of(barrier, scene, width);
    }
    return LockPlate.of((Lock) resource, scene, width);
  }

  /** The kinds that there are: {@code locks · events}. */
  static String title(Scene scene) {
    List<String> kinds = new ArrayList<>();
    add(kinds, scene, Lock.class, "kinds.locks");
    add(kinds, scene, ConditionVariable.class, "kinds.conditions");
    add(kinds, scene, Event.class, "kinds.events");
    add(kinds, scene, Barrier.class, "kinds.barriers");
    return String.join(" · ", kinds);
  }

  private static void add(
      List<String> kinds, Scene scene, Class<? extends Resource> kind, String key) {
    if (scene.meetings().stream().anyMatch(kind::isInstance)) {
      kinds.add(scene.say(key));
    }
  }
}
