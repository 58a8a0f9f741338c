package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;

/** A fact about what one process has put into a queue, and the feeder that sends it. */
public sealed interface FeederFact extends Fact {

  String queue();

  String child();

  @Override
  default List<String> about() {
    return List.of(child(), queue());
  }

  /** A feeder has moved an item of its process into the pipe: now it can be got. */
  record ItemSent(String queue, String child, Value value) implements FeederFact {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).sent(child));
    }

    @Override
    public String sentence() {
      return child + "'s feeder sent " + value.shown() + " into " + queue;
    }
  }

  /** The pipe has no room for the next item of a process, and its feeder waits. */
  record SendWaits(String queue, String child, Value value) implements FeederFact {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).sendWaits(child, before.now()));
    }

    @Override
    public String sentence() {
      return child
          + "'s feeder waits to send "
          + value.shown()
          + ": the pipe of "
          + queue
          + " is full";
    }
  }

  /** A feeder threw away an item that it could not send, and gave its slot back. */
  record Unpicklable(String queue, String child) implements FeederFact {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).fed(child));
    }

    @Override
    public String sentence() {
      return child + "'s feeder threw an item for " + queue + " away: it cannot be pickled";
    }
  }

  /** A process died before these items of it were sent; their slots stay taken. */
  record ItemsLost(String queue, String child, int count) implements FeederFact {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).lost(child, count));
    }

    @Override
    public String sentence() {
      String items = count == 1 ? "1 item" : count + " items";
      return child + " died before its feeder had sent " + items + " into " + queue;
    }
  }

  /** A process will not wait for its feeder when it exits. */
  record JoinCancelled(String queue, String child) implements FeederFact, Reply {
    @Override
    public World change(World before) {
      BoundedQueue found = before.queue(queue);
      return before.with(found.with(found.feeders().cancelled(child)));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " will not wait for its feeder of " + queue;
    }
  }

  /** Some of what it put is not sent, and the process waits until all is. */
  record JoinWaits(String queue, String child) implements FeederFact {
    @Override
    public World change(World before) {
      BoundedQueue found = before.queue(queue);
      Waiter waiter = new Waiter(child, before.now());
      return before.with(found.with(found.feeders().joinedBy(waiter)));
    }

    @Override
    public String sentence() {
      return child + " waits until its feeder has sent all into " + queue;
    }
  }

  /** All that the process has put is sent, or it does not care. */
  record Joined(String queue, String child, Duration waited) implements FeederFact, Reply {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).leftBy(child));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " need not wait for its feeder of " + queue + Fact.after(waited);
    }
  }
}
