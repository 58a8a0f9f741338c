package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What happens by itself once a request has been served: feeders move items, a lock that was left
 * free is given to a waiter, and who has nobody left to wait for may exit.
 */
public final class Settling {

  private Settling() {}

  /** All that follows until everything is at rest. */
  public static List<Fact> of(World world) {
    Unfolding facts = new Unfolding(world);
    boolean moves = true;
    while (moves) {
      int before = facts.count();
      for (String name : world.resources().keySet()) {
        World now = facts.world();
        now.findResource(name).ifPresent(it -> facts.addAll(it.settle(now)));
      }
      facts.addAll(exits(facts.world()));
      moves = facts.count() > before;
    }
    return facts.facts();
  }

  private static List<ProcessFact.MayExit> exits(World world) {
    return world.children().values().stream()
        .filter(it -> it.isEnding() && it.waitsFor("end", ""))
        .filter(it -> world.liveChildrenOf(it.name()).isEmpty() && !isHeldBack(it, world))
        .map(it -> new ProcessFact.MayExit(it.name()))
        .toList();
  }

  private static boolean isHeldBack(Child child, World world) {
    return world.resources().values().stream().anyMatch(it -> it.holdsBack(child.name()));
  }

  /** When something happens by itself next, even if nobody asks for anything until then. */
  static Optional<Duration> due(World world) {
    Optional<Duration> earliest = Optional.empty();
    for (Resource resource : world.resources().values()) {
      Optional<Duration> due = resource.due();
      if (due.isPresent() && earliest.filter(it -> it.compareTo(due.get()) <= 0).isEmpty()) {
        earliest = due;
      }
    }
    return earliest;
  }
}
