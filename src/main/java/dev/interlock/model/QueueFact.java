package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.function.UnaryOperator;

/** A fact about one queue. */
public sealed interface QueueFact extends Fact {

  String queue();

  String child();

  @Override
  default List<String> about() {
    return List.of(child(), queue());
  }

  /** Changes the queue of this name, be it a simple one or not. */
  private static World on(
      World before,
      String name,
      UnaryOperator<BoundedQueue> queue,
      UnaryOperator<SimpleQueue> simple) {
    return before.with(
        before.findResource(name).orElse(null) instanceof SimpleQueue found
            ? simple.apply(found)
            : queue.apply(before.queue(name)));
  }

  /**
   * A process put an item, and goes on; into a simple queue it is sent at once, else its feeder
   * will send it.
   */
  record ItemPut(String queue, String child, Value value, boolean isPicklable, Duration waited)
      implements QueueFact, Reply {

    /** It can be sent. */
    public ItemPut(String queue, String child, Value value, Duration waited) {
      this(queue, child, value, true, waited);
    }

    static ItemPut of(String queue, Item item, Duration waited) {
      return new ItemPut(queue, item.producer(), item.value(), item.isPicklable(), waited);
    }

    @Override
    public World change(World before) {
      Item item = new Item(value, child, isPicklable);
      return on(before, queue, it -> it.put(item, before.now()), it -> it.put(item));
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

  /** The queue is full, and the process waits for room. */
  record PutWaits(String queue, String child, Value value, boolean isPicklable)
      implements QueueFact {

    /** It can be sent. */
    public PutWaits(String queue, String child, Value value) {
      this(queue, child, value, true);
    }

    static PutWaits of(String queue, Item item) {
      return new PutWaits(queue, item.producer(), item.value(), item.isPicklable());
    }

    @Override
    public World change(World before) {
      Waiter waiter = new Waiter(child, before.now());
      Putter putter = new Putter(waiter, new Item(value, child, isPicklable));
      return on(
          before, queue, it -> it.putWaits(putter), it -> it.with(it.channel().joinedBy(putter)));
    }

    @Override
    public String sentence() {
      return child + " waits to put " + value.shown() + ": " + queue + " is full";
    }
  }

  /** The oldest item was handed to a process. */
  record ItemGot(String queue, String child, Value value, Duration waited)
      implements QueueFact, Reply {
    @Override
    public World change(World before) {
      return on(before, queue, it -> it.got(child), it -> it.got(child));
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

  /** The queue is empty, and the process waits for an item. */
  record GetWaits(String queue, String child) implements QueueFact {
    @Override
    public World change(World before) {
      Waiter waiter = new Waiter(child, before.now());
      return on(
          before,
          queue,
          it -> it.with(it.channel().joinedBy(waiter)),
          it -> it.with(it.channel().joinedBy(waiter)));
    }

    @Override
    public String sentence() {
      return child + " waits to get: " + queue + " is empty";
    }
  }

  /** There was no room in time. */
  record Full(String queue, String child, Duration waited) implements QueueFact, Reply {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).leftBy(child));
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
    public World change(World before) {
      return before.with(before.queue(queue).leftBy(child));
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
    public World change(World before) {
      return before.with(before.queue(queue).finishedOne(child));
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

  /**
   * A process ended with items that it had got and not said task_done for: whoever joins the queue
   * waits for ever, unless another says it.
   */
  record LeftUnfinished(String queue, String child, int count) implements QueueFact {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).leftUnfinished(child));
    }

    @Override
    public String sentence() {
      String items = count == 1 ? "1 item" : count + " items";
      return child + " ended with " + items + " of " + queue + " unfinished";
    }
  }

  /** Something is unfinished, and the process waits until nothing is. */
  record JoinWaits(String queue, String child) implements QueueFact {
    @Override
    public World change(World before) {
      return before.with(before.queue(queue).joinWaits(new Waiter(child, before.now())));
    }

    @Override
    public String sentence() {
      return child + " joins " + queue + ": unfinished items are left";
    }
  }

  /** Nothing is unfinished. */
  record Joined(String queue, String child, Duration waited) implements QueueFact, Reply {
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
      return child + " has joined " + queue + Fact.after(waited);
    }
  }

  /** A process cannot put and get here any more; the others can. */
  record Closed(String queue, String child) implements QueueFact, Reply {
    @Override
    public World change(World before) {
      return on(before, queue, it -> it.with(it.feeders().closed(child)), it -> it.closed(child));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " closed its side of " + queue;
    }
  }

  /** A process died waiting here. */
  record Abandoned(String queue, String child) implements QueueFact {
    @Override
    public World change(World before) {
      return on(before, queue, it -> it.leftBy(child), it -> it.leftBy(child));
    }

    @Override
    public String sentence() {
      return child + " died waiting for " + queue;
    }
  }
}
