package dev.interlock.model;

import dev.interlock.model.ProcessFact.Stream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a queue does by itself: feeders move what was put into the pipe, getters get it, and its
 * slot goes to the next who waits to put.
 */
final class Feeding {

  private static final String TRACEBACK =
      """
      Traceback (most recent call last):
        File "multiprocessing/queues.py", line 244, in _feed
          obj = _ForkingPickler.dumps(obj)
                ^^^^^^^^^^^^^^^^^^^^^^^^^^
        File "multiprocessing/reduction.py", line 51, in dumps
          cls(buf, protocol).dump(obj)
      TypeError: cannot pickle '_thread.lock' object
      """;

  private Feeding() {}

  static List<Fact> settle(World world, BoundedQueue start) {
    Unfolding facts = new Unfolding(world);
    List<Fact> next = next(world, start);
    while (!next.isEmpty()) {
      facts.addAll(next);
      next = next(facts.world(), facts.world().queue(start.name()));
    }
    return facts.facts();
  }

  /** The next thing that happens by itself; nothing if the queue is at rest. */
  private static List<Fact> next(World world, BoundedQueue queue) {
    Channel channel = queue.channel();
    if (!channel.receivers().isEmpty() && !channel.items().isEmpty()) {
      Waiter oldest = channel.receivers().get(0);
      return List.of(
          new QueueFact.ItemGot(
              queue.name(), oldest.child(), channel.items().get(0).value(), waited(oldest, world)));
    }
    if (channel.unblocked().isPresent()) {
      return List.of(sent(queue, channel.unblocked().get().item()));
    }
    Optional<Item> moving = queue.feeders().next(world, channel);
    return moving.isPresent() ? move(queue, moving.get()) : answers(world, queue);
  }

  /** The next who need not wait any longer for a slot, or for its feeder. */
  private static List<Fact> answers(World world, BoundedQueue queue) {
    if (!queue.putters().isEmpty() && !queue.isFull()) {
      Putter next = queue.putters().get(0);
      return List.of(QueueFact.ItemPut.of(queue.name(), next.item(), waited(next.waiter(), world)));
    }
    return queue.feeders().joiners().stream()
        .filter(it -> queue.unsent(it.child()) == 0)
        .limit(1)
        .<Fact>map(it -> new FeederFact.Joined(queue.name(), it.child(), waited(it, world)))
        .toList();
  }

  private static Duration waited(Waiter waiter, World world) {
    return world.now().minus(waiter.since());
  }

  /** The feeder of this process takes the next item from its buffer, unless it has one in hand. */
  static List<Fact> feed(BoundedQueue queue, String child) {
    return queue.channel().broughtBy(child).isPresent()
        ? List.of()
        : queue.feeders().first(child).map(it -> move(queue, it)).orElse(List.of());
  }

  private static List<Fact> move(BoundedQueue queue, Item item) {
    String child = item.producer();
    if (!item.isPicklable()) {
      return List.of(
          new FeederFact.Unpicklable(queue.name(), child),
          new ProcessFact.Printed(child, Stream.STDERR, TRACEBACK));
    }
    return List.of(
        queue.channel().admits(item)
            ? sent(queue, item)
            : new FeederFact.SendWaits(queue.name(), child, item.value()));
  }

  static Fact sent(BoundedQueue queue, Item item) {
    return new FeederFact.ItemSent(queue.name(), item.producer(), item.value());
  }
}
