package dev.interlock.model;

import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.pcollections.TreePMap;

/**
 * Everything there is at one moment: a value, so that a snapshot costs nothing.
 *
 * @param now when the latest fact happened, on the play's clock
 * @param children by declared name
 * @param resources by name
 * @param paused whether the play's clock stands still because the user wants so
 * @param speed how many seconds of the play pass in one real second
 * @param pace the least real time between two grants; zero: none
 */
public record World(
    Duration now,
    TreePMap<String, Child> children,
    TreePMap<String, Resource> resources,
    boolean paused,
    double speed,
    Duration pace) {

  /** How everything starts, at speed 1. */
  public static World of(Collection<Child> children, Collection<? extends Resource> resources) {
    return of(children, resources, 1);
  }

  /** How everything starts. */
  public static World of(
      Collection<Child> children, Collection<? extends Resource> resources, double speed) {
    TreePMap<String, Child> who = TreePMap.empty();
    for (Child child : children) {
      who = who.plus(child.name(), child);
    }
    TreePMap<String, Resource> what = TreePMap.empty();
    for (Resource resource : resources) {
      what = what.plus(resource.name(), resource);
    }
    return new World(Duration.ZERO, who, what, false, speed, Duration.ZERO);
  }

  /**
   * The named process.
   *
   * @throws IllegalArgumentException if the scenario declares no such process
   */
  public Child child(String name) {
    return findChild(name)
        .orElseThrow(() -> new IllegalArgumentException("no process named " + name));
  }

  public Optional<Child> findChild(String name) {
    return Optional.ofNullable(children.get(name));
  }

  public Optional<Resource> findResource(String name) {
    return Optional.ofNullable(resources.get(name));
  }

  /**
   * The named lock.
   *
   * @throws IllegalArgumentException if there is no such lock
   */
  public Lock lock(String name) {
    return resource(name, Lock.class);
  }

  /**
   * The named queue.
   *
   * @throws IllegalArgumentException if there is no such queue
   */
  public BoundedQueue queue(String name) {
    return resource(name, BoundedQueue.class);
  }

  /**
   * The named simple queue.
   *
   * @throws IllegalArgumentException if there is no such queue
   */
  public SimpleQueue simpleQueue(String name) {
    return resource(name, SimpleQueue.class);
  }

  /**
   * The named pipe.
   *
   * @throws IllegalArgumentException if there is no such pipe
   */
  public Pipe pipe(String name) {
    return resource(name, Pipe.class);
  }

  /**
   * The named file.
   *
   * @throws IllegalArgumentException if there is no such file
   */
  public SharedFile file(String name) {
    return resource(name, SharedFile.class);
  }

  /**
   * The named shared data.
   *
   * @throws IllegalArgumentException if there is no such data
   */
  public SharedValue data(String name) {
    return resource(name, SharedValue.class);
  }

  Terminal terminal(String name) {
    return resource(name, Terminal.class);
  }

  /**
   * The named condition variable.
   *
   * @throws IllegalArgumentException if there is no such condition variable
   */
  public ConditionVariable condition(String name) {
    return resource(name, ConditionVariable.class);
  }

  /**
   * The named event.
   *
   * @throws IllegalArgumentException if there is no such event
   */
  public Event event(String name) {
    return resource(name, Event.class);
  }

  /**
   * The named barrier.
   *
   * @throws IllegalArgumentException if there is no such barrier
   */
  public Barrier barrier(String name) {
    return resource(name, Barrier.class);
  }

  private <T extends Resource> T resource(String name, Class<T> kind) {
    return findResource(name)
        .filter(kind::isInstance)
        .map(kind::cast)
        .orElseThrow(
            () -> new IllegalArgumentException("no " + kind.getSimpleName() + " named " + name));
  }

  /** All processes as the scenario declares them, main first. */
  public List<Child> inOrder() {
    return children.values().stream().sorted(Comparator.comparingInt(Child::order)).toList();
  }

  /** Whoever has been started by this process and is alive, in order of declaration. */
  public List<Child> liveChildrenOf(String parent) {
    return inOrder().stream()
        .filter(child -> child.isAlive() && child.parent().equals(Optional.of(parent)))
        .toList();
  }

  public boolean somebodyLives() {
    return children.values().stream().anyMatch(Child::isAlive);
  }

  /** Whether somebody was started and is not ready yet; the play's clock stands still meanwhile. */
  public boolean somebodyIsBeingBorn() {
    return children.values().stream().anyMatch(Child::isBeingBorn);
  }

  /**
   * Whether nothing happens before the clock moves: everybody who lives waits for an answer, nobody
   * is being born, and no signal is under way that ends somebody.
   */
  public boolean isStill() {
    return !paused
        && children.values().stream()
            .filter(Child::isAlive)
            .noneMatch(it -> it.pending().isEmpty() || it.isBeingBorn() || it.isDying());
  }

  /** The earliest moment at which a wait runs out, or something happens by itself. */
  public Optional<Duration> nextDeadline() {
    return Stream.concat(
            children.values().stream()
                .flatMap(child -> child.pending().stream())
                .flatMap(pending -> pending.deadline().stream()),
            Settling.due(this).stream())
        .min(Comparator.naturalOrder());
  }

  /** The same at a later moment. */
  public World at(Duration moment) {
    return new World(moment, children, resources, paused, speed, pace);
  }

  World with(Child child) {
    return new World(now, children.plus(child.name(), child), resources, paused, speed, pace);
  }

  World with(Resource resource) {
    return new World(now, children, resources.plus(resource.name(), resource), paused, speed, pace);
  }

  /** The same once everything shared has noticed that this process asked for something. */
  World noticed(String asker) {
    World next = this;
    for (Resource resource : resources.values()) {
      Optional<Resource> noticing = resource.noticing(asker, now);
      next = noticing.isPresent() ? next.with(noticing.get()) : next;
    }
    return next;
  }

  World answered(String child) {
    return with(child(child).answered());
  }

  World paused(boolean next) {
    return new World(now, children, resources, next, speed, pace);
  }

  World speed(double next) {
    return new World(now, children, resources, paused, next, pace);
  }

  /** The same at another pace. */
  public World pace(Duration next) {
    return new World(now, children, resources, paused, speed, next);
  }
}
