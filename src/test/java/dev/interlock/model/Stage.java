package dev.interlock.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Worlds to begin a story with. */
public final class Stage {

  /** Unless a story says otherwise, everybody's pid. */
  public static final long PID = 4711;

  private Stage() {}

  /** Everybody is declared, and nobody has been started. */
  public static World declared(List<? extends Resource> resources, String... names) {
    List<Child> children = new ArrayList<>();
    for (String name : names) {
      children.add(
          Child.declared(
              name,
              children.size(),
              children.isEmpty() ? "MainProcess" : "Process-" + children.size(),
              false,
              Optional.empty()));
    }
    return World.of(children, resources);
  }

  /** The first is alive and has started all others, which are alive too. */
  public static World alive(List<? extends Resource> resources, String... names) {
    World world = declared(resources, names);
    for (String name : names) {
      Optional<String> parent = name.equals(names[0]) ? Optional.empty() : Optional.of(names[0]);
      world = born(world, name, parent, false);
    }
    return world;
  }

  /** The same world with one more alive. */
  public static World born(World world, String name, Optional<String> parent, boolean daemon) {
    return after(
        world,
        new ProcessFact.StartAsked(name, parent, daemon),
        new ProcessFact.Spawned(name, PID),
        new ProcessFact.Greeted(name));
  }

  /** What follows from these facts. */
  public static World after(World world, Fact... facts) {
    World next = world;
    for (Fact fact : facts) {
      next = fact.after(next);
    }
    return next;
  }

  public static Duration seconds(double length) {
    return Duration.ofNanos(Math.round(length * 1e9));
  }

  public static Caller caller(String child) {
    return new Caller(child, 1, "");
  }
}
