package dev.interlock.view;

import dev.interlock.model.ConditionVariable;
import dev.interlock.model.ConditionVariable.Sleeper;
import dev.interlock.model.Waiter;
import java.util.ArrayList;
import java.util.List;

/** Who waits to be notified, and who was woken and waits for the lock. */
final class ConditionPlate {

  private ConditionPlate() {}

  static Plate of(ConditionVariable condition, Scene scene, int width) {
    List<Waiter> asleep = waiters(condition.waiters());
    List<Waiter> woken = waiters(condition.woken());
    String own = condition.name() + ".lock";
    Row name =
        Row.of(" " + condition.name() + " ", Ink.PLAIN)
            .plus(scene.say("kind.condition") + " ", Ink.DIM);
    Row state =
        asleep.isEmpty()
            ? Row.of(scene.say("plate.nobody-waits") + " ", Ink.DIM)
            : Row.of(scene.count("plate.wait", asleep.size()) + " ", Ink.WAITING);
    List<Row> full = new ArrayList<>();
    full.add(name.against(width, state));
    if (!condition.lock().equals(own)) {
      full.add(
          Row.of("   " + scene.say("plate.lock") + " ", Ink.DIM).plus(condition.lock(), Ink.PLAIN));
    }
    full.addAll(Crowd.rows(scene.say("plate.asleep"), asleep, scene, width));
    full.addAll(Crowd.rows(scene.say("plate.woken"), woken, scene, width));
    if (condition.missed() > 0) {
      Ink ink = asleep.isEmpty() ? Ink.DIM : Ink.FAIL;
      String times = condition.missed() == 1 ? "" : " ×" + condition.missed();
      full.add(Row.of("   " + scene.say("plate.missed") + times, ink));
    }
    String count = woken.isEmpty() ? "" : scene.say("plate.woken") + " " + woken.size() + " ";
    Row awake = Row.of(count, Ink.WAITING);
    return new Plate(full, name.plus(awake).against(width, state));
  }

  private static List<Waiter> waiters(List<Sleeper> sleepers) {
    return sleepers.stream().map(Sleeper::waiter).toList();
  }
}
