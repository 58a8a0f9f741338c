package dev.interlock.past;

import dev.interlock.model.Lock;
import java.util.List;

/**
 * Who holds a lock, or its permits, for a while.
 *
 * @param living who of them lives, oldest first; one who holds several stands there as often
 * @param dead who of them is dead and will not give it back
 */
public record Holding(List<String> living, List<String> dead) {

  /** Nobody holds it. */
  public static final Holding NOBODY = new Holding(List.of(), List.of());

  public Holding {
    living = List.copyOf(living);
    dead = List.copyOf(dead);
  }

  /** Nobody holds what others give back, or what passes signals. */
  static Holding of(Lock lock) {
    if (lock.holders().isEmpty() || lock.isSignal()) {
      return NOBODY;
    }
    return new Holding(
        names(lock, false), lock.type().isGivenBack() ? names(lock, true) : List.of());
  }

  private static List<String> names(Lock lock, boolean dead) {
    return lock.holders().stream()
        .filter(it -> it.isDead() == dead)
        .map(Lock.Holder::child)
        .toList();
  }

  /** How many permits are taken. */
  public int taken() {
    return living.size() + dead.size();
  }
}
