package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.DataFact;
import dev.interlock.model.Lock;
import dev.interlock.model.Reply;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

/** What holds of shared data, whatever has been asked. */
final class DataRules {

  private final Map<String, String> openers = new TreeMap<>();

  /** Nobody accesses data that somebody else updates, nor under a lock that somebody else holds. */
  void follow(DataFact fact, World after) {
    SharedValue data = after.data(fact.data());
    boolean isEnd = fact instanceof DataFact.Updated || fact instanceof DataFact.Failed;
    boolean isAccess = fact instanceof Reply && !isEnd;
    if (isAccess) {
      assertEquals(null, openers.get(data.name()), "somebody updates it: " + fact);
      data.lock()
          .map(after::lock)
          .ifPresent(it -> assertTrue(isOpen(it, fact.child()), "its lock is held: " + fact));
    }
    if (isEnd) {
      assertEquals(fact.child(), openers.get(data.name()), "has not begun: " + fact);
    }
    if (isEnd || fact instanceof DataFact.Abandoned) {
      openers.remove(data.name(), fact.child());
    }
    if (fact instanceof DataFact.Opened) {
      openers.put(data.name(), fact.child());
    }
    assertEquals(Optional.ofNullable(openers.get(data.name())), opener(data));
  }

  private static boolean isOpen(Lock lock, String child) {
    return lock.isWaived()
        || lock.value() > 0
        || (lock.type() == Lock.Type.RLOCK && lock.isHeldBy(child));
  }

  private static Optional<String> opener(SharedValue data) {
    return data.opener().map(it -> it.waiter().child());
  }

  /** Whoever waits does so for a reason: somebody updates it, or it stands in the lock's line. */
  void check(SharedValue data, World world) {
    opener(data).ifPresent(it -> assertTrue(world.child(it).isAlive(), "updated by the dead"));
    data.line()
        .forEach(
            it ->
                assertTrue(
                    data.opener().isPresent() || isAtLock(data, it.waiter(), world),
                    "waits for nothing: " + it));
  }

  private static boolean isAtLock(SharedValue data, Waiter waiter, World world) {
    return data.lock()
        .map(world::lock)
        .filter(lock -> lock.waiters().stream().anyMatch(waits(waiter)))
        .isPresent();
  }

  private static Predicate<Waiter> waits(Waiter waiter) {
    return it -> it.child().equals(waiter.child());
  }
}
