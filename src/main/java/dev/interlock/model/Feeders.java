package dev.interlock.model;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.pcollections.PVector;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * What each process has of a queue for itself: a buffer of what it put, which a feeder of its own
 * moves into the pipe a little later, and whether it has closed its side.
 *
 * @param buffered what no feeder has touched yet, of all processes, in order of putting
 * @param users who has ever put something, so that it has a feeder
 * @param closedBy who cannot use the queue any more
 * @param cancelledBy whose exit does not wait for its feeder
 * @param joiners who waits until its own feeder is through
 */
public record Feeders(
    PVector<Buffered> buffered,
    TreePSet<String> users,
    TreePSet<String> closedBy,
    TreePSet<String> cancelledBy,
    PVector<Waiter> joiners) {

  /** How long an item stays in its buffer at most, if nothing else moves it. */
  static final Duration DELAY = Duration.ofMillis(250);

  /**
   * An item that was put and not sent.
   *
   * @param since when it was put, on the play's clock
   * @param isRipe whether its producer has asked for something since
   */
  public record Buffered(Item item, Duration since, boolean isRipe) {
    private boolean isOf(String child) {
      return item.producer().equals(child);
    }
  }

  /** Nobody has put anything. */
  public static Feeders none() {
    return new Feeders(
        TreePVector.empty(),
        TreePSet.empty(),
        TreePSet.empty(),
        TreePSet.empty(),
        TreePVector.empty());
  }

  /** How many items of this process nobody has touched. */
  public int countOf(String child) {
    return (int) buffered.stream().filter(it -> it.isOf(child)).count();
  }

  /** The oldest item of a process, for its feeder. */
  Optional<Item> first(String child) {
    return buffered.stream().filter(it -> it.isOf(child)).map(Buffered::item).findFirst();
  }

  /**
   * The oldest item that moves by itself: its producer went on, waits, or computes long enough. One
   * feeder moves one item at a time.
   */
  Optional<Item> next(World world, Channel channel) {
    Set<String> busy = new TreeSet<>();
    channel.senders().forEach(it -> busy.add(it.child()));
    for (Buffered item : buffered) {
      if (busy.add(item.item().producer()) && moves(item, world)) {
        return Optional.of(item.item());
      }
    }
    return Optional.empty();
  }

  private boolean moves(Buffered buffer, World world) {
    Child child = world.child(buffer.item().producer());
    boolean isGivenUp = child.isEnding() && cancelledBy.contains(child.name());
    boolean isTime = buffer.since().plus(DELAY).compareTo(world.now()) <= 0;
    return !isGivenUp && (buffer.isRipe() || isTime || child.pending().isPresent());
  }

  /** When the next item moves although its producer does nothing. */
  Optional<Duration> due(Channel channel) {
    return buffered.stream()
        .filter(it -> !it.isRipe() && channel.broughtBy(it.item().producer()).isEmpty())
        .map(it -> it.since().plus(DELAY))
        .min(Comparator.naturalOrder());
  }

  boolean hasUnripe(String child) {
    return buffered.stream().anyMatch(it -> it.isOf(child) && !it.isRipe());
  }

  Feeders ripened(String child) {
    return buffered(
        TreePVector.from(
            buffered.stream()
                .map(it -> it.isOf(child) ? new Buffered(it.item(), it.since(), true) : it)
                .toList()));
  }

  Feeders with(Item item, Duration now) {
    return new Feeders(
        buffered.plus(new Buffered(item, now, false)),
        users.plus(item.producer()),
        closedBy,
        cancelledBy,
        joiners);
  }

  Feeders withoutFirst(String child) {
    for (int i = 0; i < buffered.size(); i++) {
      if (buffered.get(i).isOf(child)) {
        return buffered(buffered.minus(i));
      }
    }
    return this;
  }

  Feeders without(String child) {
    return buffered(TreePVector.from(buffered.stream().filter(it -> !it.isOf(child)).toList()));
  }

  private Feeders buffered(PVector<Buffered> next) {
    return new Feeders(next, users, closedBy, cancelledBy, joiners);
  }

  Feeders closed(String child) {
    return new Feeders(buffered, users, closedBy.plus(child), cancelledBy, joiners);
  }

  Feeders cancelled(String child) {
    return new Feeders(buffered, users, closedBy, cancelledBy.plus(child), joiners);
  }

  Feeders joinedBy(Waiter waiter) {
    return new Feeders(buffered, users, closedBy, cancelledBy, joiners.plus(waiter));
  }

  Feeders leftBy(String child) {
    return new Feeders(buffered, users, closedBy, cancelledBy, Line.without(joiners, child));
  }
}
