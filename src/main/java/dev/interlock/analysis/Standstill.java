package dev.interlock.analysis;

import dev.interlock.model.Child;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everybody who lives waits for ever: nobody sleeps, nobody's wait has a limit, nobody is being
 * born, and no signal is under way.
 *
 * <p>Judged when a request has been served, not between its facts: only then have all been answered
 * that can be.
 *
 * @param waits why each of them waits, in order of declaration
 * @param cause what it comes from
 */
public record Standstill(List<Wait> waits, Cause cause) {

  public Standstill {
    waits = List.copyOf(waits);
  }

  /** The standstill of this world; empty if somebody can still move, or nobody lives. */
  public static Optional<Standstill> of(World world) {
    return of(world, Reach.UNKNOWN);
  }

  /**
   * The standstill of this world, its cause judged by what each process might have done.
   *
   * @param reach what the steps of each may ask for
   */
  public static Optional<Standstill> of(World world, Reach reach) {
    if (somebodyMoves(world)) {
      return Optional.empty();
    }
    List<Wait> waits = new ArrayList<>();
    for (Child child : world.inOrder()) {
      Optional<Wait> wait = Wait.of(world, child);
      if (child.isAlive() && wait.isEmpty()) {
        return Optional.empty();
      }
      wait.ifPresent(waits::add);
    }
    return waits.isEmpty()
        ? Optional.empty()
        : Optional.of(new Standstill(waits, new Diagnosis(world, reach, waits).cause()));
  }

  /** Tells most worlds apart without looking at any line. */
  private static boolean somebodyMoves(World world) {
    if (world.nextDeadline().isPresent()) {
      return true;
    }
    for (Child child : world.children().values()) {
      boolean waitsForEver =
          child.pending().isPresent() && child.pending().get().deadline().isEmpty();
      if (child.isAlive() && (!waitsForEver || child.isBeingBorn() || child.isDying())) {
        return true;
      }
    }
    return false;
  }
}
