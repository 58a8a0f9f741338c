package dev.interlock.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A lock as a value: its holder, and its waiters, oldest first.
 *
 * <p>As in Python, the lock is not recursive, anyone may release it, and it stays held when its
 * holder dies. Unlike in Python, where the operating system picks the next holder, the oldest
 * waiter always wins.
 *
 * @see <a href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Lock">
 *     multiprocessing.Lock</a>
 */
public record Lock(String name, Optional<Holder> holder, PVector<Waiter> waiters)
    implements Resource {

  /**
   * A process that owns a lock.
   *
   * @param since when it was granted, on the play's clock
   * @param isDead whether it died holding it
   */
  public record Holder(String child, Duration since, boolean isDead) {}

  /** A free lock without a line. */
  public static Lock free(String name) {
    return new Lock(name, Optional.empty(), TreePVector.empty());
  }

  @Override
  public String typeName() {
    return "Lock";
  }

  /** Whether its holder is dead, so that only a foreign release can free it. */
  public boolean isOrphaned() {
    return holder.filter(Holder::isDead).isPresent();
  }

  /** Grants the lock if it is free; else puts the caller in line, or turns it away at once. */
  List<Fact> acquire(String caller, Patience patience) {
    if (holder.isEmpty()) {
      return List.of(new LockFact.Granted(name, caller, Duration.ZERO));
    }
    return patience.waits()
        ? List.of(new LockFact.Queued(name, caller))
        : List.of(new LockFact.TimedOut(name, caller, Duration.ZERO));
  }

  /** Frees the lock and hands it over to the oldest waiter; refuses if it is free. */
  List<Fact> release(String caller, Duration now) {
    if (holder.isEmpty()) {
      return List.of(
          new CallFact.Refused(
              caller, "release", name, "ValueError", "semaphore or lock released too many times"));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new LockFact.Released(name, caller, holder.get().child()));
    waiters.stream()
        .limit(1)
        .map(next -> new LockFact.Granted(name, next.child(), now.minus(next.since())))
        .forEach(facts::add);
    return facts;
  }

  @Override
  public List<Fact> expired(Waiter waiter, Duration now) {
    return List.of(new LockFact.TimedOut(name, waiter.child(), now.minus(waiter.since())));
  }

  /** A dead waiter leaves the line; a dead holder leaves the lock orphaned. */
  @Override
  public List<Fact> exited(String child, Duration now) {
    List<Fact> facts = new ArrayList<>();
    waiters.stream()
        .filter(waiter -> waiter.child().equals(child))
        .map(waiter -> new LockFact.Abandoned(name, child))
        .forEach(facts::add);
    holder
        .filter(it -> it.child().equals(child) && !it.isDead())
        .map(it -> new LockFact.Orphaned(name, child))
        .ifPresent(facts::add);
    return facts;
  }

  Lock heldBy(String child, Duration now) {
    return new Lock(name, Optional.of(new Holder(child, now, false)), without(child));
  }

  Lock orphaned() {
    return new Lock(name, holder.map(it -> new Holder(it.child(), it.since(), true)), waiters);
  }

  Lock released() {
    return new Lock(name, Optional.empty(), waiters);
  }

  Lock joinedBy(Waiter waiter) {
    return new Lock(name, holder, waiters.plus(waiter));
  }

  Lock leftBy(String child) {
    return new Lock(name, holder, without(child));
  }

  private PVector<Waiter> without(String child) {
    return Line.without(waiters, child);
  }
}
