package dev.interlock.past;

import dev.interlock.model.ConditionFact;
import dev.interlock.model.Fact;
import dev.interlock.model.Lock;
import dev.interlock.model.LockFact;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/**
 * How a lock was held and waited for. What an access to shared data takes for an instant does not
 * count; a wait that was given up does not either.
 *
 * @param acquired how often it was granted
 * @param released how often it was given back
 * @param holds how long, from the grant to the release of each; of a recursive lock the outermost
 * @param waits how long, for each grant
 * @param open since when and how deep a process has held it
 * @param asleep how deep those held it who gave it up to be notified
 * @param holders who held it from when to when
 * @param waiting how many stood in line
 */
public record LockPast(
    long acquired,
    long released,
    Lengths holds,
    Lengths waits,
    TreePMap<String, Hold> open,
    TreePMap<String, Integer> asleep,
    Track<Holding> holders,
    Track<Long> waiting) {

  /** Nothing yet. */
  static final LockPast NONE =
      new LockPast(
          0,
          0,
          Lengths.NONE,
          Lengths.NONE,
          TreePMap.empty(),
          TreePMap.empty(),
          Track.empty(),
          Track.empty());

  /** Since when a process has held it, and how deep. */
  public record Hold(Duration since, int depth) {}

  LockPast after(Fact fact, Lock lock, Duration at) {
    return counted(fact, lock, at)
        .seen(holders.plus(at, Holding.of(lock)), waiting.plus(at, (long) lock.waiters().size()));
  }

  private LockPast counted(Fact fact, Lock lock, Duration at) {
    if (fact instanceof LockFact it && it.lock().equals(lock.name())) {
      return counted(it, at);
    }
    if (fact instanceof ConditionFact.WaitBegun begun && begun.lock().equals(lock.name())) {
      return new LockPast(
          acquired,
          released,
          ended(open.get(begun.child()), at),
          waits,
          open.minus(begun.child()),
          asleep.plus(begun.child(), begun.depth()),
          holders,
          waiting);
    }
    if (fact instanceof ConditionFact.Retaken again && again.lock().equals(lock.name())) {
      Hold hold = new Hold(at, asleep.getOrDefault(again.child(), 1));
      return held(acquired, waits, open.plus(again.child(), hold));
    }
    return this;
  }

  private LockPast counted(LockFact fact, Duration at) {
    if (fact instanceof LockFact.Granted granted) {
      Hold hold = open.get(granted.child());
      Hold next = hold == null ? new Hold(at, 1) : new Hold(hold.since(), hold.depth() + 1);
      return held(acquired + 1, waits.plus(granted.waited()), open.plus(granted.child(), next));
    }
    return fact instanceof LockFact.Released release ? given(release.holder(), at) : this;
  }

  private LockPast given(String holder, Duration at) {
    Hold hold = open.get(holder);
    if (hold != null && hold.depth() > 1) {
      Hold outer = new Hold(hold.since(), hold.depth() - 1);
      return given(holds, open.plus(holder, outer));
    }
    return given(ended(hold, at), open.minus(holder));
  }

  private LockPast given(Lengths held, TreePMap<String, Hold> left) {
    return new LockPast(acquired, released + 1, held, waits, left, asleep, holders, waiting);
  }

  private Lengths ended(@Nullable Hold hold, Duration at) {
    return hold == null ? holds : holds.plus(at.minus(hold.since()));
  }

  private LockPast held(long grants, Lengths waited, TreePMap<String, Hold> by) {
    return new LockPast(grants, released, holds, waited, by, asleep, holders, waiting);
  }

  private LockPast seen(Track<Holding> who, Track<Long> line) {
    return new LockPast(acquired, released, holds, waits, open, asleep, who, line);
  }
}
