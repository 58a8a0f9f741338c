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

  /** The run goes without this lock: it does nothing and answers at once. */
  record Waived(String lock, String child, String verb) implements LockFact, Reply {
    @Override
    public Lock after(Lock before, Duration now) {
      return before;
    }

    @Override
    public Answer answer() {
      return verb.equals("acquire") ? Answer.of(true) : Answer.done();
    }

    @Override
    public String sentence() {
      return child + " goes on without " + lock;
    }
  }

  /**
   * The lock, or a permit, was given back, by its holder or by somebody else.
   *
   * @param holder who held it; empty: nobody, a semaphore can be given more than was taken
   */
  record Released(String lock, String child, String holder) implements LockFact, Reply {
    @Override
    public Lock after(Lock before, Duration now) {
      return before.released(child, holder, now);
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
          + (holder.isEmpty() || holder.equals(child) ? "" : ", which " + holder + " held");
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
      return before.orphaned(child);
    }

    @Override
    public String sentence() {
      return child + " died holding " + lock + ": the lock is ORPHANED";
    }
  }
}
