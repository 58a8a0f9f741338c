package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Whose turn it is at a lock: grants it, takes it back, and hands it on. */
final class Turns {

  private static final String TOO_OFTEN = "semaphore or lock released too many times";

  private Turns() {}

  /** Grants a permit if there is one; else puts the caller in line, or turns it away at once. */
  static List<Fact> acquire(World world, Lock lock, String caller, Patience patience) {
    if (lock.isWaived()) {
      return List.of(new LockFact.Waived(lock.name(), caller, "acquire"));
    }
    if (lets(lock, caller)) {
      return List.of(new LockFact.Granted(lock.name(), caller, Duration.ZERO));
    }
    return patience.waits()
        ? stand(world, lock, caller)
        : serveAfter(new LockFact.TimedOut(lock.name(), caller, Duration.ZERO), world, lock);
  }

  /** Whether this process may have it at once: nothing is in the way, or the lot picks it. */
  static boolean lets(Lock lock, String caller) {
    boolean isAgain = lock.type() == Lock.Type.RLOCK && lock.isHeldBy(caller);
    return lock.isWaived()
        || isAgain
        || (lock.isFree() && (lock.waiters().isEmpty() || wins(lock)));
  }

  /** Puts a process in line that may not have it at once. */
  static List<Fact> stand(World world, Lock lock, String caller) {
    return serveAfter(new LockFact.Queued(lock.name(), caller), world, lock);
  }

  /** A lock that is free although somebody asked goes to the waiter whom the lot picked. */
  private static List<Fact> serveAfter(Fact first, World world, Lock lock) {
    Unfolding facts = new Unfolding(world).add(first);
    return lock.isFree()
        ? facts.addAll(serve(facts.world(), lock, lock.waiters().get(drawn(lock)))).facts()
        : facts.facts();
  }

  /** Whether whoever asks while others wait is picked before them. */
  private static boolean wins(Lock lock) {
    return drawn(lock) == lock.waiters().size();
  }

  private static int drawn(Lock lock) {
    return lock.fairness().pick(lock.waiters().size() + 1);
  }

  /** Takes a permit back and hands it on; refuses what Python refuses. */
  static List<Fact> release(World world, Lock lock, String caller) {
    if (lock.isWaived()) {
      return List.of(new LockFact.Waived(lock.name(), caller, "release"));
    }
    Optional<Fact> refused = refusal(lock, caller);
    if (refused.isPresent()) {
      return List.of(refused.get());
    }
    Unfolding facts =
        new Unfolding(world).add(new LockFact.Released(lock.name(), caller, givenBy(lock, caller)));
    return facts.addAll(handOver(facts.world(), lock.name())).facts();
  }

  private static Optional<Fact> refusal(Lock lock, String caller) {
    if (lock.type() == Lock.Type.RLOCK) {
      return lock.isHeldBy(caller)
          ? Optional.empty()
          : refusal(
              lock,
              caller,
              "AssertionError",
              "attempt to release recursive lock not owned by thread");
    }
    int bound = lock.type() == Lock.Type.SEMAPHORE ? Lock.MOST_PERMITS : lock.most();
    return lock.value() < bound ? Optional.empty() : refusal(lock, caller, "ValueError", TOO_OFTEN);
  }

  private static Optional<Fact> refusal(Lock lock, String caller, String error, String why) {
    return Optional.of(new CallFact.Refused(caller, "release", lock.name(), error, why));
  }

  /** Whose permit is given back: the caller's own, else a dead one's, else the oldest; or none. */
  private static String givenBy(Lock lock, String caller) {
    return lock.holders().stream()
        .filter(it -> it.child().equals(caller) && !it.isDead())
        .findFirst()
        .or(() -> lock.holders().stream().filter(Lock.Holder::isDead).findFirst())
        .or(lock::holder)
        .map(Lock.Holder::child)
        .orElse("");
  }

  /** Hands a lock on for as long as it is free and somebody waits; an unfair one stays free. */
  static List<Fact> handOver(World world, String name) {
    Unfolding facts = new Unfolding(world);
    Lock lock = world.lock(name);
    while (lock.isWanted() && lock.fairness().isStrict()) {
      facts.addAll(serve(facts.world(), lock, lock.waiters().get(0)));
      lock = facts.world().lock(name);
    }
    return facts.facts();
  }

  /** An unfair lock that nobody took at once goes to whom the lot picks. */
  static List<Fact> settle(World world, Lock free) {
    Unfolding facts = new Unfolding(world);
    Lock lock = free;
    while (lock.isWanted() && lock.fairness().isOver(world)) {
      int picked = lock.fairness().pick(lock.waiters().size());
      facts.addAll(serve(facts.world(), lock, lock.waiters().get(picked)));
      lock = facts.world().lock(lock.name());
    }
    return facts.facts();
  }

  /** It is this waiter's turn: it has the lock, or does at once what it wanted the lock for. */
  private static List<Fact> serve(World world, Lock lock, Waiter next) {
    Optional<Resource> errand =
        world
            .child(next.child())
            .pending()
            .filter(it -> !it.verb().equals("acquire"))
            .flatMap(it -> world.findResource(it.target()));
    return errand.isPresent()
        ? errand.get().turn(world, next)
        : List.of(new LockFact.Granted(lock.name(), next.child(), world.now().minus(next.since())));
  }
}
