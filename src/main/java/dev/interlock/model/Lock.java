package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A lock, a recursive lock or a semaphore as a value: its permits, who holds them, and who waits,
 * oldest first.
 *
 * <p>As in Python, anyone may release a lock or a semaphore, only its holder a recursive lock, and
 * a permit stays taken when its holder dies. Unlike in Python, where the operating system picks,
 * the oldest waiter always wins; of an unfair lock the lot picks among the waiters and whoever asks
 * while it is free.
 *
 * @param most permits at first; a lock has one
 * @param value permits that are free
 * @param holders who took a permit and has not given it back, oldest first
 * @param depth how often its holder took a recursive lock
 * @param isWaived whether it does nothing: every acquire is granted at once
 * @param fairness who is next when it is released
 * @see <a href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Lock">
 *     multiprocessing.Lock</a>
 */
public record Lock(
    String name,
    Type type,
    int most,
    int value,
    PVector<Holder> holders,
    int depth,
    PVector<Waiter> waiters,
    boolean isWaived,
    Fairness fairness)
    implements Resource {

  /** Most permits that a semaphore can have, as on Linux. */
  public static final int MOST_PERMITS = Integer.MAX_VALUE;

  /** The kinds of lock, under Python's names. */
  public enum Type {
    LOCK("Lock"),
    RLOCK("RLock"),
    SEMAPHORE("Semaphore"),
    BOUNDED_SEMAPHORE("BoundedSemaphore");

    private final String python;

    Type(String python) {
      this.python = python;
    }

    /** Whether several may hold it at a time. */
    public boolean isSemaphore() {
      return this == SEMAPHORE || this == BOUNDED_SEMAPHORE;
    }

    /** Whether who took it should give it back; a plain semaphore's permit another may give. */
    public boolean isGivenBack() {
      return this != SEMAPHORE;
    }
  }

  /**
   * A process that took a permit.
   *
   * @param since when it was granted, on the play's clock
   * @param isDead whether it died holding it
   */
  public record Holder(String child, Duration since, boolean isDead) {}

  /** A free lock without a line. */
  public static Lock free(String name) {
    return of(name, Type.LOCK, 1, Fairness.STRICT);
  }

  /** A lock with all its permits and without a line. */
  public static Lock of(String name, Type type, int value, Fairness fairness) {
    return new Lock(
        name, type, value, value, TreePVector.empty(), 0, TreePVector.empty(), false, fairness);
  }

  /** The same, doing nothing. */
  public Lock waived() {
    return new Lock(name, type, most, value, holders, depth, waiters, true, fairness);
  }

  @Override
  public String typeName() {
    return type.python;
  }

  @Override
  public Optional<String> lockName() {
    return Optional.of(name);
  }

  /** Who holds it; of a semaphore, the one who has held a permit longest. */
  public Optional<Holder> holder() {
    return holders.stream().findFirst();
  }

  boolean isFree() {
    return value > 0;
  }

  /** Whether it is free although somebody waits. */
  boolean isWanted() {
    return isFree() && !waiters.isEmpty();
  }

  /** Whether this process holds it, or a permit of it. */
  public boolean isHeldBy(String child) {
    return holders.stream().anyMatch(it -> it.child().equals(child) && !it.isDead());
  }

  /** Whether a holder is dead, so that its permit is lost unless somebody else gives it back. */
  public boolean isOrphaned() {
    return holders.stream().anyMatch(Holder::isDead);
  }

  /** Whether it passes signals: it began without a permit, so all of them come from others. */
  public boolean isSignal() {
    return type.isSemaphore() && most == 0;
  }

  @Override
  public List<Fact> settle(World world) {
    return Turns.settle(world, this);
  }

  @Override
  public Optional<Duration> due() {
    return isWanted() ? fairness.due() : Optional.empty();
  }

  @Override
  public Optional<Resource> noticing(String asker, Duration now) {
    return fairness.isReleaser(asker) ? Optional.of(fair(fairness.hurried(now))) : Optional.empty();
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return List.of(new LockFact.TimedOut(name, waiter.child(), world.now().minus(waiter.since())));
  }

  /** A dead waiter leaves the line; a dead holder's permits stay taken. */
  @Override
  public List<Fact> exited(World world, String child) {
    List<Fact> facts = new ArrayList<>();
    if (Line.has(waiters, child)) {
      facts.add(new LockFact.Abandoned(name, child));
    }
    holders.stream()
        .filter(it -> it.child().equals(child) && !it.isDead())
        .map(it -> new LockFact.Orphaned(name, child))
        .forEach(facts::add);
    return facts;
  }

  Value valueLeft() {
    return Value.of(value);
  }

  Lock heldBy(String child, Duration now) {
    return type == Type.RLOCK && isHeldBy(child)
        ? with(value, holders, depth + 1, Line.without(waiters, child))
        : takenBy(child, 1, now);
  }

  /** Held by this process, as deep as it held it before. */
  Lock takenBy(String child, int levels, Duration now) {
    return with(
            value - 1,
            holders.plus(new Holder(child, now, false)),
            type.isSemaphore() ? 0 : levels,
            Line.without(waiters, child))
        .fair(fairness.drawn());
  }

  /** Given back whole, however deep it was held. */
  Lock letGoBy(String child, Duration now) {
    return with(value + 1, without(child), 0, waiters).fair(fairness.released(child, now));
  }

  Lock orphaned(String child) {
    int at = indexOf(child);
    return with(
        value, holders.with(at, new Holder(child, holders.get(at).since(), true)), depth, waiters);
  }

  /**
   * One permit given back.
   *
   * @param holder whose it was; empty: nobody's
   */
  Lock released(String by, String holder, Duration now) {
    return type == Type.RLOCK && depth > 1
        ? with(value, holders, depth - 1, waiters)
        : with(value + 1, without(holder), 0, waiters).fair(fairness.released(by, now));
  }

  Lock joinedBy(Waiter waiter) {
    return with(value, holders, depth, waiters.plus(waiter));
  }

  Lock leftBy(String child) {
    return with(value, holders, depth, Line.without(waiters, child));
  }

  /** Taken and given back at once, if it is free; else it was not needed. */
  Lock passedBy(String child) {
    return isFree() ? leftBy(child).fair(fairness.drawn()) : this;
  }

  private Lock with(int permits, PVector<Holder> who, int levels, PVector<Waiter> line) {
    return new Lock(name, type, most, permits, who, levels, line, isWaived, fairness);
  }

  private Lock fair(Fairness next) {
    return new Lock(name, type, most, value, holders, depth, waiters, isWaived, next);
  }

  /** The living holder of this name first, else the dead one. */
  private int indexOf(String child) {
    int dead = -1;
    for (int i = 0; i < holders.size(); i++) {
      Holder holder = holders.get(i);
      if (holder.child().equals(child) && !holder.isDead()) {
        return i;
      }
      dead = dead < 0 && holder.child().equals(child) ? i : dead;
    }
    return dead;
  }

  private PVector<Holder> without(String child) {
    int at = indexOf(child);
    return at < 0 ? holders : holders.minus(at);
  }
}
