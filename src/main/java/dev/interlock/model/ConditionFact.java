package dev.interlock.model;

import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A fact about one condition variable. */
public sealed interface ConditionFact extends Fact {

  String condition();

  String child();

  @Override
  default List<String> about() {
    return List.of(child(), condition());
  }

  /**
   * A process has given up the lock and waits to be notified.
   *
   * @param depth how deep it held the lock
   */
  record WaitBegun(String condition, String lock, String child, int depth)
      implements ConditionFact {
    @Override
    public World change(World before) {
      Waiter waiter = new Waiter(child, before.now());
      Lock held = before.lock(lock);
      World let = held.isWaived() ? before : before.with(held.letGoBy(child, before.now()));
      return let.with(
          before
              .condition(condition)
              .joinedBy(new ConditionVariable.Sleeper(waiter, depth, false)));
    }

    @Override
    public List<String> about() {
      return List.of(child, condition, lock);
    }

    @Override
    public String sentence() {
      return child + " gives up " + lock + " and waits for " + condition;
    }
  }

  /**
   * A process said notify.
   *
   * @param woken who moves to the lock's line, oldest first; empty: nobody waited, and nobody will
   *     hear of it
   */
  record Notified(String condition, String lock, String child, List<String> woken)
      implements ConditionFact, Reply {
    public Notified {
      woken = List.copyOf(woken);
    }

    @Override
    public World change(World before) {
      ConditionVariable next = before.condition(condition).notified(woken);
      return inLine(before.with(next), lock, woken);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public List<String> about() {
      List<String> names = new ArrayList<>(List.of(child, condition));
      names.addAll(woken);
      return names;
    }

    @Override
    public String sentence() {
      return woken.isEmpty()
          ? child + " notified " + condition + ", where nobody waits"
          : child + " notified " + condition + ": woke " + String.join(", ", woken);
    }
  }

  /** A process was not notified in time; it takes the lock again before it goes on. */
  record TimedOut(String condition, String lock, String child, Duration waited)
      implements ConditionFact {
    @Override
    public World change(World before) {
      ConditionVariable next = before.condition(condition).woke(List.of(child), false);
      return inLine(before.with(next), lock, List.of(child));
    }

    @Override
    public String sentence() {
      return child + " gave up waiting for " + condition + Fact.after(waited);
    }
  }

  /** A process that was woken has the lock again, as deep as before, and goes on. */
  record Retaken(String condition, String lock, String child, boolean isNotified, Duration waited)
      implements ConditionFact, Reply {
    @Override
    public World change(World before) {
      ConditionVariable variable = before.condition(condition);
      Lock held = before.lock(lock);
      int depth = variable.find(child).map(ConditionVariable.Sleeper::depth).orElse(1);
      World next = before.with(variable.leftBy(child));
      return held.isWaived() ? next : next.with(held.takenBy(child, depth, before.now()));
    }

    @Override
    public Answer answer() {
      return Answer.of(isNotified);
    }

    @Override
    public List<String> about() {
      return List.of(child, condition, lock);
    }

    @Override
    public String sentence() {
      return child + " has " + lock + " again and goes on" + Fact.after(waited);
    }
  }

  /** A process died waiting. */
  record Abandoned(String condition, String child) implements ConditionFact {
    @Override
    public World change(World before) {
      return before.with(before.condition(condition).leftBy(child));
    }

    @Override
    public String sentence() {
      return child + " died waiting for " + condition;
    }
  }

  /** They wait for the lock now, and as long as it takes. */
  private static World inLine(World before, String lock, List<String> woken) {
    World next = before;
    boolean isWaived = before.lock(lock).isWaived();
    for (String child : woken) {
      next = next.with(next.child(child).waitingOn());
      if (!isWaived) {
        next = next.with(next.lock(lock).joinedBy(new Waiter(child, before.now())));
      }
    }
    return next;
  }
}
