package dev.interlock.view;

import dev.interlock.model.Barrier;
import java.util.ArrayList;
import java.util.List;

/** How many have arrived at a barrier and who, who runs its action, and whether it is broken. */
final class BarrierPlate {

  private BarrierPlate() {}

  static Plate of(Barrier barrier, Scene scene, int width) {
    Row name =
        Row.of(" " + barrier.name() + " ", Ink.PLAIN)
            .plus(scene.say("kind.barrier") + " ", Ink.DIM);
    Row state = state(barrier, scene);
    Figures.Part part = new Figures.Part(barrier.waiters().size(), barrier.parties(), Ink.WAITING);
    boolean counts = !barrier.isBroken() && barrier.acting().isEmpty();
    List<Row> full = new ArrayList<>();
    full.add(counts ? Figures.row(name, state, part, width) : name.against(width, state));
    barrier
        .acting()
        .ifPresent(
            actor ->
                full.add(
                    Row.of("   " + scene.say("plate.acts") + " ", Ink.DIM)
                        .plus("● " + actor, Ink.HOLDER)
                        .fit(width)));
    full.addAll(Crowd.rows(scene.say("plate.there"), barrier.waiters(), scene, width));
    return new Plate(full, name.plus(Crowd.count(barrier.waiters())).against(width, state));
  }

  private static Row state(Barrier barrier, Scene scene) {
    if (barrier.isBroken()) {
      return Row.of(scene.say("plate.broken") + " ", Ink.FAIL);
    }
    if (barrier.acting().isPresent()) {
      return Row.of(scene.say("plate.in-action") + " ", Ink.HOLDER);
    }
    int arrived = barrier.waiters().size();
    return Row.of(arrived + "/" + barrier.parties() + " ", arrived == 0 ? Ink.DIM : Ink.WAITING);
  }
}
