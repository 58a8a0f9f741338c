package dev.interlock.model;

import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * One direction of a pipe as a value: messages that have been sent and not received, and who waits
 * at either side, all oldest first.
 *
 * <p>Who sends what does not fit waits, and the oldest of them is half-way: part of its message is
 * there, so that a receiver sees that something comes. As in the operating system, a message larger
 * than the whole channel gets through only while somebody receives.
 *
 * @param capacity most bytes of messages
 * @param filled bytes of the messages in it
 * @param items what has been sent whole
 * @param senders who waits for room
 * @param receivers who waits for a message
 * @param pollers who waits until there is a message, and leaves it there
 */
public record Channel(
    long capacity,
    long filled,
    PVector<Item> items,
    PVector<Putter> senders,
    PVector<Waiter> receivers,
    PVector<Waiter> pollers) {

  /** How many bytes a pipe holds on Linux. */
  public static final long PIPE_BYTES = 65_536;

  /** A channel with nothing in it. */
  public static Channel empty(long capacity) {
    return new Channel(
        capacity,
        0,
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty(),
        TreePVector.empty());
  }

  /** Whether there is nothing for a receiver, not even half a message. */
  public boolean isEmpty() {
    return items.isEmpty() && senders.isEmpty();
  }

  /** Whether a message can be sent at once. */
  boolean admits(Item item) {
    return senders.isEmpty() && fits(item);
  }

  private boolean fits(Item item) {
    boolean isAwaited = items.isEmpty() && !receivers.isEmpty();
    return isAwaited || filled + item.bytes() <= capacity;
  }

  /** The sender who need not wait any longer. */
  Optional<Putter> unblocked() {
    return senders.stream().limit(1).filter(it -> fits(it.item())).findFirst();
  }

  /** The sender who comes through once somebody receives, because nothing else is there. */
  Optional<Putter> squeezed() {
    return items.isEmpty() ? senders.stream().findFirst() : Optional.empty();
  }

  /** The message that the next receiver gets; empty if there is none. */
  Optional<Item> next() {
    return items.stream().findFirst().or(() -> squeezed().map(Putter::item));
  }

  /** The message with which a process waits for room. */
  Optional<Item> broughtBy(String child) {
    return senders.stream().filter(it -> it.child().equals(child)).map(Putter::item).findFirst();
  }

  /** What has been sent, whole or half. */
  public List<Item> all() {
    return items.plusAll(senders.stream().map(Putter::item).toList());
  }

  boolean isAwaitedBy(String child) {
    return broughtBy(child).isPresent() || Line.has(receivers, child) || Line.has(pollers, child);
  }

  Channel with(Item item) {
    return new Channel(
        capacity, filled + item.bytes(), items.plus(item), senders, receivers, pollers);
  }

  Channel withoutOldest() {
    return new Channel(
        capacity, filled - items.get(0).bytes(), items.minus(0), senders, receivers, pollers);
  }

  /** What was in it is gone; whoever waits still does. */
  Channel drained() {
    return new Channel(capacity, 0, TreePVector.empty(), senders, receivers, pollers);
  }

  Channel joinedBy(Putter sender) {
    return lines(senders.plus(sender), receivers, pollers);
  }

  Channel joinedBy(Waiter receiver) {
    return lines(senders, receivers.plus(receiver), pollers);
  }

  Channel withoutSender(String child) {
    return lines(without(senders, child), receivers, pollers);
  }

  Channel polledBy(Waiter poller) {
    return lines(senders, receivers, pollers.plus(poller));
  }

  /** A process no longer waits for a message. */
  Channel leftByReceiver(String child) {
    return lines(senders, Line.without(receivers, child), Line.without(pollers, child));
  }

  static PVector<Putter> without(PVector<Putter> line, String child) {
    return TreePVector.from(line.stream().filter(it -> !it.child().equals(child)).toList());
  }

  private Channel lines(
      PVector<Putter> sending, PVector<Waiter> receiving, PVector<Waiter> polling) {
    return new Channel(capacity, filled, items, sending, receiving, polling);
  }
}
