package dev.interlock.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.pcollections.TreePSet;

/**
 * A pipe as a value: two ends, and what is under way to each of them.
 *
 * <p>As with forked processes, everybody holds both ends from its start on, until it closes them or
 * ends; a receiver sees the end of file only when nobody holds the far end any more, itself
 * included. Unlike in Python, messages are never torn, and half a message of a dead sender is
 * thrown away.
 *
 * @param first without duplex, the end that receives
 * @param second without duplex, the end that sends
 * @param isDuplex whether both ends send and receive
 * @see <a href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Pipe">
 *     multiprocessing.Pipe</a>
 */
public record Pipe(String name, Side first, Side second, boolean isDuplex) implements Resource {

  /** How many bytes one direction of a duplex pipe holds on Linux, roughly. */
  public static final long DUPLEX_BYTES = 219_000;

  /**
   * One end.
   *
   * @param inbound what is under way to it, with who waits to receive it and to send more
   * @param closedBy who does not hold it any more, although it lives
   */
  public record Side(String end, Channel inbound, TreePSet<String> closedBy) {
    private Side with(Channel next) {
      return new Side(end, next, closedBy);
    }

    private Side closed(String child) {
      return new Side(end, inbound, closedBy.plus(child));
    }
  }

  /** A pipe with nothing in it, whose ends have these names. */
  public static Pipe of(String name, String first, String second, boolean isDuplex) {
    Channel empty = Channel.empty(isDuplex ? DUPLEX_BYTES : Channel.PIPE_BYTES);
    return new Pipe(
        name,
        new Side(first, empty, TreePSet.empty()),
        new Side(second, empty, TreePSet.empty()),
        isDuplex);
  }

  /** What steps reach it by: they belong into the world beside the pipe. */
  public List<PipeEnd> ends() {
    return List.of(new PipeEnd(first.end(), name, true), new PipeEnd(second.end(), name, false));
  }

  @Override
  public String typeName() {
    return "Pipe";
  }

  /** The end of this name. */
  public Side side(String end) {
    return first.end().equals(end) ? first : second;
  }

  /** The other end. */
  public Side far(String end) {
    return first.end().equals(end) ? second : first;
  }

  public boolean mayReceive(String end) {
    return isDuplex || first.end().equals(end);
  }

  public boolean maySend(String end) {
    return isDuplex || second.end().equals(end);
  }

  /** Who holds an end: lives, and has not closed it; in order of declaration. */
  public List<String> holders(World world, String end) {
    return world.inOrder().stream().filter(it -> isHolder(it, side(end))).map(Child::name).toList();
  }

  private static boolean isHolder(Child child, Side side) {
    return child.isAlive() && !side.closedBy().contains(child.name());
  }

  boolean isHeld(World world, Side side) {
    return world.children().values().stream().anyMatch(it -> isHolder(it, side));
  }

  @Override
  public List<Fact> settle(World world) {
    Unfolding facts = new Unfolding(world);
    Optional<Fact> next = next(world);
    while (next.isPresent()) {
      facts.add(next.get());
      next = facts.world().pipe(name).next(facts.world());
    }
    return facts.facts();
  }

  private Optional<Fact> next(World world) {
    return next(world, first).or(() -> next(world, second));
  }

  /** The next thing that happens by itself at an end; empty if all is at rest. */
  private Optional<Fact> next(World world, Side side) {
    Channel inbound = side.inbound();
    if (!inbound.senders().isEmpty()) {
      Optional<Fact> sender = served(world, side);
      if (sender.isPresent()) {
        return sender;
      }
    }
    if (inbound.pollers().isEmpty() && inbound.receivers().isEmpty()) {
      return Optional.empty();
    }
    boolean isOver = inbound.isEmpty() && !isHeld(world, far(side.end()));
    if (inbound.isEmpty() && !isOver) {
      return Optional.empty();
    }
    if (!inbound.pollers().isEmpty()) {
      Waiter poller = inbound.pollers().get(0);
      Duration waited = waited(poller, world);
      return Optional.of(new PipeFact.Polled(name, side.end(), poller.child(), true, waited));
    }
    Waiter receiver = inbound.receivers().get(0);
    Duration waited = waited(receiver, world);
    return Optional.of(
        isOver
            ? over(side.end(), receiver.child(), waited)
            : received(side, receiver.child(), waited));
  }

  /** The oldest sender, if there is room now, or if there will never be. */
  private Optional<Fact> served(World world, Side side) {
    Putter sender = side.inbound().senders().get(0);
    if (isHeld(world, side)) {
      return side.inbound().unblocked().map(it -> sent(side, it, world));
    }
    Duration waited = waited(sender.waiter(), world);
    return Optional.of(
        new PipeFact.BrokenPipe(name, far(side.end()).end(), sender.child(), waited));
  }

  private static Duration waited(Waiter waiter, World world) {
    return world.now().minus(waiter.since());
  }

  /** A message that was half-way is in the pipe now. */
  Fact sent(Side receiving, Putter sender, World world) {
    return new PipeFact.Sent(
        name,
        far(receiving.end()).end(),
        sender.child(),
        sender.item().value(),
        waited(sender.waiter(), world));
  }

  /** The oldest message, which is there. */
  Fact received(Side side, String child, Duration waited) {
    return new PipeFact.Received(
        name, side.end(), child, side.inbound().next().orElseThrow().value(), waited);
  }

  /** Nobody can send any more; an error first if what was sent the other way was never read. */
  Fact over(String end, String child, Duration waited) {
    boolean wasReset = !far(end).inbound().items().isEmpty();
    return wasReset
        ? new PipeFact.ConnectionReset(name, end, child, waited)
        : new PipeFact.EndOfFile(name, end, child, waited);
  }

  /** Its ends are waited for, not the pipe. */
  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return List.of();
  }

  @Override
  public List<Fact> exited(World world, String child) {
    List<Fact> facts = new ArrayList<>();
    for (Side side : List.of(first, second)) {
      if (side.inbound().isAwaitedBy(child)) {
        boolean sends = side.inbound().broughtBy(child).isPresent();
        String end = sends ? far(side.end()).end() : side.end();
        facts.add(new PipeFact.Abandoned(name, end, child));
      }
    }
    return facts;
  }

  /** One message more is on its way from this end. */
  Pipe sent(String end, Item item) {
    return with(far(end), it -> it.withoutSender(item.producer()).with(item));
  }

  Pipe sendWaits(String end, Putter sender) {
    return with(far(end), it -> it.joinedBy(sender));
  }

  Pipe received(String end, String child) {
    return with(side(end), it -> it.leftByReceiver(child).withoutOldest());
  }

  Pipe receiveWaits(String end, Waiter receiver) {
    return with(side(end), it -> it.joinedBy(receiver));
  }

  Pipe pollWaits(String end, Waiter poller) {
    return with(side(end), it -> it.polledBy(poller));
  }

  /** Nobody will ever read what was sent from this end. */
  Pipe reset(String end) {
    return with(far(end), Channel::drained);
  }

  Pipe leftBy(String child) {
    UnaryOperator<Channel> leave = it -> it.withoutSender(child).leftByReceiver(child);
    return with(first, leave).withSecond(leave);
  }

  Pipe closed(String end, String child) {
    return first.end().equals(end)
        ? new Pipe(name, first.closed(child), second, isDuplex)
        : new Pipe(name, first, second.closed(child), isDuplex);
  }

  private Pipe with(Side side, UnaryOperator<Channel> change) {
    return side.end().equals(first.end())
        ? new Pipe(name, first.with(change.apply(first.inbound())), second, isDuplex)
        : withSecond(change);
  }

  private Pipe withSecond(UnaryOperator<Channel> change) {
    return new Pipe(name, first, second.with(change.apply(second.inbound())), isDuplex);
  }
}
