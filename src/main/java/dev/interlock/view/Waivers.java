package dev.interlock.view;

import dev.interlock.model.Lock;
import java.util.List;
import java.util.Optional;

/** Playing again without a lock, or with it. */
final class Waivers {

  private Waivers() {}

  /** The locks that a play can go without. */
  static List<Lock> all(Scene scene) {
    return scene.locks();
  }

  /** Asks for which lock; the selected one comes first to mind. */
  static Pressed ask(Desk desk, Look look) {
    Scene scene = look.scene();
    List<Lock> locks = all(scene);
    if (locks.isEmpty()) {
      return Pressed.only(desk.noticing(scene.say("notice.no-locks")));
    }
    List<Overlay.Item> items = locks.stream().map(lock -> item(lock, scene)).toList();
    List<String> names = locks.stream().map(Lock::name).toList();
    int index = selected(desk, look).map(names::indexOf).filter(it -> it >= 0).orElse(0);
    return Pressed.only(
        desk.under(new Overlay.Menu(scene.say("menu.without"), items, index, desk.overlay())));
  }

  private static Overlay.Item item(Lock lock, Scene scene) {
    String key = lock.isWaived() ? "menu.with-lock" : "menu.without-lock";
    return new Overlay.Item(
        scene.say(key, lock.name()), new Command.Without(lock.name()), Optional.empty());
  }

  /** What the viewer chose in the pane of locks, or what the selected process wants. */
  private static Optional<String> selected(Desk desk, Look look) {
    if (desk.pane(look.scene()) == Pane.LOCKS) {
      return desk.chosen(Pane.LOCKS);
    }
    return desk.chosenIn(look.order(desk))
        .flatMap(look.scene().world()::findChild)
        .flatMap(child -> child.pending().map(pending -> pending.target()));
  }
}
