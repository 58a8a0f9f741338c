package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.ConditionFact;
import dev.interlock.model.Fact;
import dev.interlock.model.Lock;
import dev.interlock.model.LockFact;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What holds of locks, reckoned once more from the facts alone: no permit is granted that nobody
 * has, and none is lost.
 */
final class LockRules {

  private static final class Book {
    private final List<String> holders = new ArrayList<>();
    private int given;
    private int depth;
  }

  private final Map<String, Book> books = new TreeMap<>();

  void follow(Fact fact, World after) {
    if (fact instanceof LockFact it) {
      follow(it, after.lock(it.lock()));
    } else if (fact instanceof ConditionFact.WaitBegun it) {
      letGo(it, after.lock(it.lock()));
    } else if (fact instanceof ConditionFact.Retaken it) {
      retake(it, after.lock(it.lock()));
    }
  }

  private void follow(LockFact fact, Lock after) {
    assertEquals(fact instanceof LockFact.Waived, after.isWaived(), fact::sentence);
    if (fact instanceof LockFact.Granted) {
      granted(fact.child(), after);
    } else if (fact instanceof LockFact.Released it) {
      released(it, after);
    } else if (fact instanceof LockFact.Orphaned it) {
      assertTrue(book(it.lock()).holders.contains(it.child()), fact::sentence);
    }
    agrees(after);
  }

  private void granted(String child, Lock lock) {
    Book book = book(lock.name());
    boolean isAgain = lock.type() == Lock.Type.RLOCK && book.holders.contains(child);
    if (isAgain) {
      book.depth++;
      return;
    }
    assertTrue(book.holders.size() < lock.most() + book.given, "granted though nothing is free");
    book.holders.add(child);
    book.depth = lock.type().isSemaphore() ? 0 : 1;
  }

  /** A permit that nobody held is one more. */
  private void released(LockFact.Released fact, Lock lock) {
    Book book = book(lock.name());
    if (lock.type() == Lock.Type.RLOCK) {
      assertEquals(List.of(fact.child()), book.holders, "released what another holds");
      book.depth--;
    }
    if (fact.holder().isEmpty()) {
      assertEquals(Lock.Type.SEMAPHORE, lock.type(), "more than it began with");
      book.given++;
    } else if (lock.type() != Lock.Type.RLOCK || book.depth == 0) {
      assertTrue(book.holders.remove(fact.holder()), "given back by nobody");
      book.depth = 0;
    }
  }

  private void letGo(ConditionFact.WaitBegun fact, Lock lock) {
    if (!lock.isWaived()) {
      Book book = book(lock.name());
      assertEquals(List.of(fact.child()), book.holders, "gives up what another holds");
      assertEquals(book.depth, fact.depth(), "gives up all levels");
      book.holders.clear();
      book.depth = 0;
      agrees(lock);
    }
  }

  private void retake(ConditionFact.Retaken fact, Lock lock) {
    if (!lock.isWaived()) {
      Book book = book(lock.name());
      assertEquals(List.of(), book.holders, "takes again what is not free");
      book.holders.add(fact.child());
      book.depth = lock.depth();
      agrees(lock);
    }
  }

  private void agrees(Lock lock) {
    Book book = book(lock.name());
    List<String> holders = lock.holders().stream().map(Lock.Holder::child).sorted().toList();
    assertEquals(book.holders.stream().sorted().toList(), holders, lock.name());
    assertEquals(book.depth, lock.depth(), lock.name());
    assertEquals(lock.most() + book.given - holders.size(), lock.value(), "permits are conserved");
    assertTrue(lock.value() >= 0, lock.name());
    assertTrue(
        lock.type() != Lock.Type.BOUNDED_SEMAPHORE || lock.value() <= lock.most(), lock.name());
  }

  private Book book(String lock) {
    return books.computeIfAbsent(lock, it -> new Book());
  }

  /** At rest nobody waits for what is free; an unfair lock stays free for its releaser at most. */
  static void check(Lock lock, World world) {
    boolean isWanted = lock.value() > 0 && !lock.waiters().isEmpty();
    if (isWanted) {
      assertFalse(lock.fairness().isStrict(), () -> "waits for a free lock: " + lock);
      assertTrue(
          lock.fairness().due().filter(it -> it.compareTo(world.now()) > 0).isPresent()
              && lock.fairness().releaser().map(world::child).orElseThrow().canAsk(),
          () -> "waits for a lock that nobody will take at once: " + lock);
    }
    for (Lock.Holder holder : lock.holders()) {
      assertEquals(!world.child(holder.child()).isAlive(), holder.isDead(), lock.name());
    }
    assertTrue(!lock.isWaived() || (lock.holders().isEmpty() && lock.waiters().isEmpty()));
  }
}
