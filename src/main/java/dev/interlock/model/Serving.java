package dev.interlock.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a queue answers to a process. */
final class Serving {

  private Serving() {}

  /** Takes the item if there is a slot. */
  static List<Fact> put(BoundedQueue queue, Item item, Patience patience) {
    String caller = item.producer();
    if (queue.isClosedBy(caller)) {
      return List.of(closed(queue, caller, "put"));
    }
    if (!queue.isFull()) {
      return List.of(QueueFact.ItemPut.of(queue.name(), item, Duration.ZERO));
    }
    return patience.waits()
        ? List.of(QueueFact.PutWaits.of(queue.name(), item))
        : List.of(new QueueFact.Full(queue.name(), caller, Duration.ZERO));
  }

  /** Gives the oldest item in the pipe. */
  static List<Fact> get(BoundedQueue queue, String caller, Patience patience) {
    if (queue.isClosedBy(caller)) {
      return List.of(closed(queue, caller, "get"));
    }
    Channel channel = queue.channel();
    if (channel.isEmpty()) {
      return List.of(
          patience.waits()
              ? new QueueFact.GetWaits(queue.name(), caller)
              : new QueueFact.Empty(queue.name(), caller, Duration.ZERO));
    }
    List<Fact> facts = new ArrayList<>();
    channel.squeezed().map(it -> Feeding.sent(queue, it.item())).ifPresent(facts::add);
    channel
        .next()
        .map(it -> new QueueFact.ItemGot(queue.name(), caller, it.value(), Duration.ZERO))
        .ifPresent(facts::add);
    return facts;
  }

  private static Fact closed(BoundedQueue queue, String caller, String verb) {
    return refused(queue, caller, verb, "ValueError", "Queue " + queue.name() + " is closed");
  }

  /** Why the caller cannot look into the pipe: its own end is closed. */
  static Optional<Fact> unreadable(BoundedQueue queue, String caller) {
    boolean isGone =
        queue.isClosedBy(caller)
            && queue.feeders().users().contains(caller)
            && queue.unsent(caller) == 0;
    return isGone
        ? Optional.of(refused(queue, caller, "empty", "OSError", "handle is closed"))
        : Optional.empty();
  }

  /** Waits until all that the caller has put is in the pipe. */
  static List<Fact> joinThread(BoundedQueue queue, String caller) {
    if (!queue.isClosedBy(caller)) {
      String message = "Queue " + queue.name() + " not closed";
      return List.of(refused(queue, caller, "join_thread", "AssertionError", message));
    }
    return queue.holdsBack(caller)
        ? List.of(new FeederFact.JoinWaits(queue.name(), caller))
        : List.of(new FeederFact.Joined(queue.name(), caller, Duration.ZERO));
  }

  /** Counts one item as done; the last one lets those go who join the queue. */
  static List<Fact> taskDone(BoundedQueue queue, String caller, Duration now) {
    if (!queue.isJoinable()) {
      return List.of(lacks(queue, caller, "task_done"));
    }
    if (queue.unfinished() == 0) {
      String message = "task_done() called too many times";
      return List.of(refused(queue, caller, "task_done", "ValueError", message));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new QueueFact.TaskDone(queue.name(), caller));
    if (queue.unfinished() == 1) {
      queue.joiners().stream()
          .map(it -> new QueueFact.Joined(queue.name(), it.child(), now.minus(it.since())))
          .forEach(facts::add);
    }
    return facts;
  }

  /** Waits until nothing is unfinished; Python knows no timeout here. */
  static List<Fact> join(BoundedQueue queue, String caller) {
    if (!queue.isJoinable()) {
      return List.of(lacks(queue, caller, "join"));
    }
    return queue.unfinished() == 0
        ? List.of(new QueueFact.Joined(queue.name(), caller, Duration.ZERO))
        : List.of(new QueueFact.JoinWaits(queue.name(), caller));
  }

  private static Fact lacks(BoundedQueue queue, String caller, String verb) {
    String message = "'Queue' object has no attribute '" + verb + "'";
    return refused(queue, caller, verb, "AttributeError", message);
  }

  private static Fact refused(
      BoundedQueue queue, String caller, String verb, String error, String message) {
    return new CallFact.Refused(caller, verb, queue.name(), error, message);
  }
}
