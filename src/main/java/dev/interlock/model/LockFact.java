package dev.interlock.model;

import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.List;

/** A fact about one lock. */
public sealed interface LockFact extends Fact {

  String lock();

  String child();

  /** The lock once this is known. */
  Lock after(Lock before, Duration now);

  @Override
  default World change(World before) {
    return before.with(after(before.lock(lock()), before.now()));
  }

  @Override
  default List<String> about() {
    return List.of(child(), lock());
  }

  /** The lock was given to a process that asked for it. */
  record Granted(String lock, String child, Duration waited) implements LockFact, Reply {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.heldBy(child, now);
    }

    @Override
    public Answer answer() {
      return Answer.of(true);
    }

    @Override
    public String sentence() {
      return child + " was granted " + lock + Fact.after(waited);
    }
  }

  /** A process stands in line, at its end. */
  record Queued(String lock, String child) implements LockFact {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.joinedBy(new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " waits for " + lock;
    }
  }

  /** A process did not get the lock in time. */
  record TimedOut(String lock, String child, Duration waited) implements LockFact, Reply {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return Answer.of(false);
    }

    @Override
    public String sentence() {
      return waited.isZero()
          ? child + " did not get " + lock
          : child + " gave up waiting for " + lock + Fact.after(waited);
    }
  }

  /** The lock was given back, by its holder or by somebody else. */
  record Released(String lock, String child, String holder) implements LockFact, Reply {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.released();
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child
          + " released "
          + lock
          + (holder.equals(child) ? "" : ", which " + holder + " held");
    }
  }

  /** A process died in line. */
  record Abandoned(String lock, String child) implements LockFact {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public String sentence() {
      return child + " died waiting for " + lock;
    }
  }

  /** The holder died, and the lock stays held: nobody is left who would release it. */
  record Orphaned(String lock, String child) implements LockFact {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.orphaned();
    }

    @Override
    public String sentence() {
      return child + " died holding " + lock + ": the lock is ORPHANED";
    }
  }
}
