package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;

/** A fact about one queue. */
public sealed interface QueueFact extends Fact {

  String queue();

  String child();

  /** The queue once this is known. */
  BoundedQueue after(BoundedQueue before, Duration now);

  @Override
  default World change(World before) {
    return before.with(after(before.queue(queue()), before.now()));
  }

  @Override
  default List<String> about() {
    return List.of(child(), queue());
  }

  /** An item is in the queue now. */
  record ItemPut(String queue, String child, Value value, Duration waited)
      implements QueueFact, Reply {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.leftBy(child).with(new BoundedQueue.Item(value, child));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " put " + value.shown() + " into " + queue + Fact.after(waited);
    }
  }

  /** The oldest item was handed to a process. */
  record ItemGot(String queue, String child, Value value, Duration waited)
      implements QueueFact, Reply {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.leftBy(child).withoutOldest();
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child + " got " + value.shown() + " from " + queue + Fact.after(waited);
    }
  }

  /** The queue is full, and the process waits for room. */
  record PutWaits(String queue, String child, Value value) implements QueueFact {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.putWaits(new BoundedQueue.Putter(new Waiter(child, now), value));
    }

    @Override
    public String sentence() {
      return child + " waits to put " + value.shown() + ": " + queue + " is full";
    }
  }

  /** The queue is empty, and the process waits for an item. */
  record GetWaits(String queue, String child) implements QueueFact {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.getWaits(new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " waits to get: " + queue + " is empty";
    }
  }

  /** There was no room in time. */
  record Full(String queue, String child, Duration waited) implements QueueFact, Reply {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Err("Full", "");
    }

    @Override
    public String sentence() {
      return child + " could not put: " + queue + " is full" + Fact.after(waited);
    }
  }

  /** There was no item in time. */
  record Empty(String queue, String child, Duration waited) implements QueueFact, Reply {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Err("Empty", "");
    }

    @Override
    public String sentence() {
      return child + " could not get: " + queue + " is empty" + Fact.after(waited);
    }
  }

  /** One item less is unfinished, whoever got it. */
  record TaskDone(String queue, String child) implements QueueFact, Reply {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.finishedOne();
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " said task_done to " + queue;
    }
  }

  /** Something is unfinished, and the process waits until nothing is. */
  record JoinWaits(String queue, String child) implements QueueFact {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.joinWaits(new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " joins " + queue + ": unfinished items are left";
    }
  }

  /** Nothing is unfinished. */
  record Joined(String queue, String child, Duration waited) implements QueueFact, Reply {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " has joined " + queue + Fact.after(waited);
    }
  }

  /** A process died waiting here. */
  record Abandoned(String queue, String child) implements QueueFact {
    @Override
    public BoundedQueue after(BoundedQueue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public String sentence() {
      return child + " died waiting for " + queue;
    }
  }
}
