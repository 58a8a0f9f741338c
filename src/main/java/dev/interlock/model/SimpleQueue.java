package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.TreePSet;

/**
 * Python's {@code SimpleQueue} as a value: one pipe, and nothing else. Who puts waits until the
 * item is in the pipe.
 *
 * @param closedBy who cannot use it any more
 * @see <a
 *     href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.SimpleQueue">
 *     multiprocessing.SimpleQueue</a>
 */
public record SimpleQueue(String name, Channel channel, TreePSet<String> closedBy)
    implements Resource {

  /** An empty queue without lines. */
  public static SimpleQueue empty(String name) {
    return new SimpleQueue(name, Channel.empty(Channel.PIPE_BYTES), TreePSet.empty());
  }

  @Override
  public String typeName() {
    return "SimpleQueue";
  }

  /** Takes the item if it fits into the pipe; else the caller waits. */
  List<Fact> put(Item item, Patience patience) {
    String caller = item.producer();
    if (!patience.equals(Patience.FOR_EVER)) {
      return List.of(refused(caller, "put", "TypeError", unexpected("put", patience)));
    }
    if (!item.isPicklable()) {
      String message = "cannot pickle '_thread.lock' object";
      return List.of(refused(caller, "put", "TypeError", message));
    }
    if (closedBy.contains(caller)) {
      return List.of(closed(caller, "put"));
    }
    return List.of(
        channel.admits(item)
            ? QueueFact.ItemPut.of(name, item, Duration.ZERO)
            : QueueFact.PutWaits.of(name, item));
  }

  /** Gives the oldest item, or waits for one. */
  List<Fact> get(String caller, Patience patience, Duration now) {
    if (!patience.equals(Patience.FOR_EVER)) {
      return List.of(refused(caller, "get", "TypeError", unexpected("get", patience)));
    }
    if (closedBy.contains(caller)) {
      return List.of(closed(caller, "get"));
    }
    if (channel.isEmpty()) {
      return List.of(new QueueFact.GetWaits(name, caller));
    }
    List<Fact> facts = new ArrayList<>();
    channel.squeezed().map(it -> put(it, now)).ifPresent(facts::add);
    channel
        .next()
        .map(it -> new QueueFact.ItemGot(name, caller, it.value(), Duration.ZERO))
        .ifPresent(facts::add);
    return facts;
  }

  private static String unexpected(String verb, Patience patience) {
    String word = patience.timeout().isPresent() ? "timeout" : "block";
    return verb + "() got an unexpected keyword argument '" + word + "'";
  }

  private Fact closed(String caller, String verb) {
    return refused(caller, verb, "OSError", "handle is closed");
  }

  /** Whether nothing is in it, not even half an item. */
  List<Fact> isEmpty(String caller) {
    return List.of(
        closedBy.contains(caller)
            ? closed(caller, "empty")
            : new CallFact.Told(caller, "empty", name, Value.of(channel.isEmpty())));
  }

  private Fact refused(String caller, String verb, String error, String message) {
    return new CallFact.Refused(caller, verb, name, error, message);
  }

  @Override
  public List<Fact> settle(World world) {
    Unfolding facts = new Unfolding(world);
    List<Fact> next = next(world.now());
    while (!next.isEmpty()) {
      facts.addAll(next);
      next = facts.world().simpleQueue(name).next(world.now());
    }
    return facts.facts();
  }

  /** The next thing that happens by itself; nothing if it is at rest. */
  private List<Fact> next(Duration now) {
    if (!channel.receivers().isEmpty() && !channel.items().isEmpty()) {
      Waiter oldest = channel.receivers().get(0);
      Duration waited = now.minus(oldest.since());
      return List.of(
          new QueueFact.ItemGot(name, oldest.child(), channel.items().get(0).value(), waited));
    }
    return channel.unblocked().map(it -> List.of(put(it, now))).orElse(List.of());
  }

  private Fact put(Putter putter, Duration now) {
    return QueueFact.ItemPut.of(name, putter.item(), now.minus(putter.waiter().since()));
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return List.of();
  }

  @Override
  public List<Fact> exited(World world, String child) {
    return channel.isAwaitedBy(child) ? List.of(new QueueFact.Abandoned(name, child)) : List.of();
  }

  SimpleQueue put(Item item) {
    return with(channel.withoutSender(item.producer()).with(item));
  }

  SimpleQueue got(String child) {
    return with(channel.leftByReceiver(child).withoutOldest());
  }

  SimpleQueue leftBy(String child) {
    return with(channel.withoutSender(child).leftByReceiver(child));
  }

  SimpleQueue closed(String child) {
    return new SimpleQueue(name, channel, closedBy.plus(child));
  }

  SimpleQueue with(Channel next) {
    return new SimpleQueue(name, next, closedBy);
  }
}
