package dev.interlock.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Python's {@code Queue} and {@code JoinableQueue} as a value: slots, a buffer for each process
 * that puts, which its feeder empties a little later, and one pipe, from which everybody gets.
 *
 * <p>As in Python, putting takes a slot and is done, although nobody can get the item until the
 * feeder has sent it; a slot is given back when the item is got, and never if it is lost. Unlike in
 * Python, where a death in the middle of a transfer may block the queue for ever, the dead leave
 * their line, and half an item is thrown away.
 *
 * @param isJoinable whether it counts unfinished items
 * @param capacity most slots; zero or less: no bound
 * @param channel the pipe, with the feeders that wait for room in it, and who waits to get
 * @param feeders what each process keeps for itself
 * @param tally what is lost, unfinished and in work; the latter two only if it is joinable
 * @param putters who waits for a slot, with what they bring, oldest first
 * @param joiners who waits until nothing is unfinished
 * @see <a href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Queue">
 *     multiprocessing.Queue</a>
 */
public record BoundedQueue(
    String name,
    boolean isJoinable,
    int capacity,
    Channel channel,
    Feeders feeders,
    Tally tally,
    PVector<Putter> putters,
    PVector<Waiter> joiners)
    implements Resource {

  /** An empty queue without lines. */
  public static BoundedQueue empty(String name, boolean isJoinable, int capacity) {
    return new BoundedQueue(
        name,
        isJoinable,
        capacity,
        Channel.empty(Channel.PIPE_BYTES),
        Feeders.none(),
        Tally.ZERO,
        TreePVector.empty(),
        TreePVector.empty());
  }

  @Override
  public String typeName() {
    return isJoinable ? "JoinableQueue" : "Queue";
  }

  public boolean isBounded() {
    return capacity > 0;
  }

  /** Slots of items that were lost with their producers. */
  public int phantoms() {
    return tally.phantoms();
  }

  /** Items that were put and not yet {@code task_done}; 0 if it is not joinable. */
  public int unfinished() {
    return tally.unfinished();
  }

  /** How many slots are taken; {@code qsize} in Python. */
  public int depth() {
    return channel.items().size()
        + channel.senders().size()
        + feeders.buffered().size()
        + phantoms();
  }

  public boolean isFull() {
    return isBounded() && depth() >= capacity;
  }

  /** All items in it, oldest first: those in the pipe, half-way, and in buffers. */
  public List<Item> items() {
    List<Item> items = new ArrayList<>(channel.all());
    feeders.buffered().forEach(it -> items.add(it.item()));
    return items;
  }

  /** Who waits to get, oldest first. */
  public PVector<Waiter> getters() {
    return channel.receivers();
  }

  /** How many items of this process are not in the pipe yet. */
  public int unsent(String child) {
    return feeders.countOf(child) + (channel.broughtBy(child).isPresent() ? 1 : 0);
  }

  boolean isClosedBy(String child) {
    return feeders.closedBy().contains(child);
  }

  @Override
  public List<Fact> settle(World world) {
    return Feeding.settle(world, this);
  }

  @Override
  public Optional<Duration> due() {
    return feeders.due(channel);
  }

  /** Its feeder has had the time it takes to move what it put before. */
  @Override
  public Optional<Resource> noticing(String asker, Duration now) {
    return feeders.hasUnripe(asker) ? Optional.of(with(feeders.ripened(asker))) : Optional.empty();
  }

  /**
   * Whoever has put something does not exit before it is sent, unless it said it would not wait.
   */
  @Override
  public boolean holdsBack(String child) {
    return unsent(child) > 0 && !feeders.cancelledBy().contains(child);
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    Duration waited = world.now().minus(waiter.since());
    return Line.has(getters(), waiter.child())
        ? List.of(new QueueFact.Empty(name, waiter.child(), waited))
        : List.of(new QueueFact.Full(name, waiter.child(), waited));
  }

  /**
   * A dead waiter leaves the line; what it has not sent is lost, and the slots stay taken; what it
   * had got and not finished stays unfinished.
   */
  @Override
  public List<Fact> exited(World world, String child) {
    List<Fact> facts = new ArrayList<>();
    boolean waits =
        Line.has(getters(), child)
            || Line.has(joiners, child)
            || Line.has(feeders.joiners(), child)
            || putters.stream().anyMatch(it -> it.child().equals(child));
    if (waits) {
      facts.add(new QueueFact.Abandoned(name, child));
    }
    if (unsent(child) > 0) {
      facts.add(new FeederFact.ItemsLost(name, child, unsent(child)));
    }
    if (inWorkOf(child) > 0) {
      facts.add(new QueueFact.LeftUnfinished(name, child, inWorkOf(child)));
    }
    return facts;
  }

  /** Not more than are out of the queue and unfinished: others may have said it for this one. */
  private int inWorkOf(String child) {
    return Math.min(tally.inWorkOf(child), unfinished() - depth());
  }

  BoundedQueue put(Item item, Duration now) {
    return with(isJoinable ? tally.put() : tally)
        .with(feeders.with(item, now))
        .lines(Channel.without(putters, item.producer()), joiners);
  }

  BoundedQueue putWaits(Putter putter) {
    return lines(putters.plus(putter), joiners);
  }

  /** One item more is in the pipe: the one half-way, or the oldest in the buffer. */
  BoundedQueue sent(String child) {
    Optional<Item> halfWay = channel.broughtBy(child);
    return halfWay.isPresent()
        ? with(channel.withoutSender(child).with(halfWay.get()))
        : with(channel.with(feeders.first(child).orElseThrow())).fed(child);
  }

  BoundedQueue sendWaits(String child, Duration now) {
    Item item = feeders.first(child).orElseThrow();
    return with(channel.joinedBy(new Putter(new Waiter(child, now), item))).fed(child);
  }

  /** The oldest item of a process has left its buffer. */
  BoundedQueue fed(String child) {
    return with(feeders.withoutFirst(child));
  }

  BoundedQueue got(String child) {
    return with(isJoinable ? tally.got(child) : tally)
        .with(channel.leftByReceiver(child).withoutOldest());
  }

  BoundedQueue lost(String child, int count) {
    return with(tally.lost(count)).with(channel.withoutSender(child)).with(feeders.without(child));
  }

  BoundedQueue finishedOne(String child) {
    return with(tally.finished(child));
  }

  BoundedQueue leftUnfinished(String child) {
    return with(tally.withoutWorkOf(child));
  }

  BoundedQueue joinWaits(Waiter waiter) {
    return lines(putters, joiners.plus(waiter));
  }

  /** A process leaves every line where it stood itself; its feeder goes on. */
  BoundedQueue leftBy(String child) {
    return lines(Channel.without(putters, child), Line.without(joiners, child))
        .with(channel.leftByReceiver(child))
        .with(feeders.leftBy(child));
  }

  BoundedQueue with(Channel next) {
    return new BoundedQueue(name, isJoinable, capacity, next, feeders, tally, putters, joiners);
  }

  BoundedQueue with(Feeders next) {
    return new BoundedQueue(name, isJoinable, capacity, channel, next, tally, putters, joiners);
  }

  private BoundedQueue with(Tally next) {
    return new BoundedQueue(name, isJoinable, capacity, channel, feeders, next, putters, joiners);
  }

  private BoundedQueue lines(PVector<Putter> putting, PVector<Waiter> joining) {
    return new BoundedQueue(name, isJoinable, capacity, channel, feeders, tally, putting, joining);
  }
}
