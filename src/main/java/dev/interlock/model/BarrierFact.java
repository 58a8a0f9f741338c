package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A fact about one barrier. */
public sealed interface BarrierFact extends Fact {

  String barrier();

  String child();

  /** The barrier once this is known. */
  Barrier after(Barrier before, Duration now);

  @Override
  default World change(World before) {
    return before.with(after(before.barrier(barrier()), before.now()));
  }

  @Override
  default List<String> about() {
    return List.of(child(), barrier());
  }

  /** A process waits for the others. */
  record Arrived(String barrier, String child) implements BarrierFact {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.joinedBy(new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " arrived at " + barrier;
    }
  }

  /**
   * All are there, and the last to arrive runs the action.
   *
   * @param index its place in the order of arrival, from 0
   */
  record ActionBegun(String barrier, String child, int index, Duration waited)
      implements BarrierFact, Reply {
    /** The others wait on, as long as the action takes. */
    @Override
    public World change(World before) {
      Barrier next = before.barrier(barrier).actingBy(child);
      World waiting = before.with(next);
      for (Waiter waiter : next.complete()) {
        waiting = waiting.with(waiting.child(waiter.child()).waitingOn());
      }
      return waiting;
    }

    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.actingBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(Value.of(Map.of("act", Value.of(index))));
    }

    @Override
    public String sentence() {
      return "all are at " + barrier + ": " + child + " runs its action";
    }
  }

  /** Whoever ran the action is through with it. */
  record Acted(String barrier, String child) implements BarrierFact, Reply {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.actedBy(child);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " is through with the action of " + barrier;
    }
  }

  /**
   * A process goes on, as all do who were there.
   *
   * @param index its place in the order of arrival, from 0
   */
  record Passed(String barrier, String child, int index, Duration waited)
      implements BarrierFact, Reply {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(Value.of(index));
    }

    @Override
    public String sentence() {
      return child + " passed " + barrier + " as number " + index + Fact.after(waited);
    }
  }

  /** The barrier is of no use until it is reset. */
  record Broken(String barrier, String child, String why) implements BarrierFact {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.broken(true);
    }

    @Override
    public String sentence() {
      return barrier + " is broken: " + why;
    }
  }

  /** A process gets an error instead of passing. */
  record TurnedAway(String barrier, String child, Duration waited) implements BarrierFact, Reply {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Err(Barrier.ERROR, "");
    }

    @Override
    public String sentence() {
      return child + " was turned away from " + barrier + Fact.after(waited);
    }
  }

  /** The barrier can be used again. */
  record WasReset(String barrier, String child) implements BarrierFact, Reply {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.broken(false);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " reset " + barrier;
    }
  }

  /** A process died at the barrier. */
  record Abandoned(String barrier, String child) implements BarrierFact {
    @Override
    public Barrier after(Barrier before, Duration now) {
      return before.abandonedBy(child);
    }

    @Override
    public String sentence() {
      return child + " died at " + barrier;
    }
  }
}
