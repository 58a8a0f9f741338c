package dev.interlock.view;

import dev.interlock.model.Event;
import java.util.ArrayList;
import java.util.List;

/** Whether an event is set, and who waits for it. */
final class EventPlate {

  private EventPlate() {}

  static Plate of(Event event, Scene scene, int width) {
    Row name =
        Row.of(" " + event.name() + " ", Ink.PLAIN).plus(scene.say("kind.event") + " ", Ink.DIM);
    Row state =
        event.isSet()
            ? Row.of(scene.say("plate.set") + " ", Ink.GOOD)
            : Row.of(scene.say("plate.not-set") + " ", Ink.DIM);
    List<Row> full = new ArrayList<>();
    full.add(name.against(width, state));
    full.addAll(Crowd.rows(scene.say("plate.waits"), event.waiters(), scene, width));
    return new Plate(full, name.plus(Crowd.count(event.waiters())).against(width, state));
  }
}
