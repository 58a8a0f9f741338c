package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A queue as a value: its items, oldest first, and who waits to put, to get and to join, oldest
 * first.
 *
 * <p>As Python's {@code Queue} and {@code JoinableQueue}; items that are put are there at once.
 *
 * @param isJoinable whether it counts unfinished items
 * @param capacity most items; zero or less: no bound
 * @param unfinished items that were put and not yet {@code task_done}; 0 if not joinable
 * @param putters who waits for room, with what they bring
 * @param getters who waits for an item
 * @param joiners who waits until nothing is unfinished
 */
public record BoundedQueue(
    String name,
    boolean isJoinable,
    int capacity,
    PVector<Item> items,
    int unfinished,
    PVector<Putter> putters,
    PVector<Waiter> getters,
    PVector<Waiter> joiners)
    implements Resource {

  /** Something in a queue, and who put it there. */
  public record Item(Value value, String producer) {}

  /** A process that waits for room. */
  public record Putter(Waiter waiter, Value value) {}

  /** An empty queue without lines. */
  public static BoundedQueue empty(String name, boolean isJoinable, int capacity) {
    return new BoundedQueue(
        name,
        isJoinable,
        capacity,
        TreePVector.empty(),
        0,
        TreePVector.empty(),
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

  /** How many items there are now; {@code qsize} in Python. */
  public int depth() {
    return items.size();
  }

  public boolean isFull() {
    return isBounded() && depth() >= capacity;
  }

  /** Takes the item if there is room, and hands it on if somebody waits for one. */
  List<Fact> put(String caller, Value value, Patience patience, Duration now) {
    if (isFull()) {
      return patience.waits()
          ? List.of(new QueueFact.PutWaits(name, caller, value))
          : List.of(new QueueFact.Full(name, caller, Duration.ZERO));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new QueueFact.ItemPut(name, caller, value, Duration.ZERO));
    getters.stream()
        .limit(1)
        .map(it -> new QueueFact.ItemGot(name, it.child(), value, now.minus(it.since())))
        .forEach(facts::add);
    return facts;
  }

  /** Gives the oldest item, and its room to the oldest who waits for room. */
  List<Fact> get(String caller, Patience patience, Duration now) {
    if (items.isEmpty()) {
      return patience.waits()
          ? List.of(new QueueFact.GetWaits(name, caller))
          : List.of(new QueueFact.Empty(name, caller, Duration.ZERO));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new QueueFact.ItemGot(name, caller, items.get(0).value(), Duration.ZERO));
    putters.stream()
        .limit(1)
        .map(
            it ->
                new QueueFact.ItemPut(
                    name, it.waiter().child(), it.value(), now.minus(it.waiter().since())))
        .forEach(facts::add);
    return facts;
  }

  /** Counts one item as done; the last one lets those go who join the queue. */
  List<Fact> taskDone(String caller, Duration now) {
    if (!isJoinable) {
      return List.of(lacks(caller, "task_done"));
    }
    if (unfinished == 0) {
      return List.of(
          new CallFact.Refused(
              caller, "task_done", name, "ValueError", "task_done() called too many times"));
    }
    List<Fact> facts = new ArrayList<>();
    facts.add(new QueueFact.TaskDone(name, caller));
    if (unfinished == 1) {
      joiners.stream()
          .map(it -> new QueueFact.Joined(name, it.child(), now.minus(it.since())))
          .forEach(facts::add);
    }
    return facts;
  }

  /** Waits until nothing is unfinished; Python knows no timeout here. */
  List<Fact> join(String caller) {
    if (!isJoinable) {
      return List.of(lacks(caller, "join"));
    }
    return unfinished == 0
        ? List.of(new QueueFact.Joined(name, caller, Duration.ZERO))
        : List.of(new QueueFact.JoinWaits(name, caller));
  }

  private Fact lacks(String caller, String verb) {
    return new CallFact.Refused(
        caller, verb, name, "AttributeError", "'Queue' object has no attribute '" + verb + "'");
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    Duration waited = world.now().minus(waiter.since());
    return Line.has(getters, waiter.child())
        ? List.of(new QueueFact.Empty(name, waiter.child(), waited))
        : List.of(new QueueFact.Full(name, waiter.child(), waited));
  }

  /** A dead waiter leaves the line; nothing else happens. */
  @Override
  public List<Fact> exited(World world, String child) {
    boolean waits =
        Line.has(getters, child)
            || Line.has(joiners, child)
            || putters.stream().anyMatch(it -> it.waiter().child().equals(child));
    return waits ? List.of(new QueueFact.Abandoned(name, child)) : List.of();
  }

  BoundedQueue with(Item item) {
    return new BoundedQueue(
        name,
        isJoinable,
        capacity,
        items.plus(item),
        unfinished + (isJoinable ? 1 : 0),
        putters,
        getters,
        joiners);
  }

  BoundedQueue withoutOldest() {
    return new BoundedQueue(
        name, isJoinable, capacity, items.minus(0), unfinished, putters, getters, joiners);
  }

  BoundedQueue finishedOne() {
    return new BoundedQueue(
        name, isJoinable, capacity, items, unfinished - 1, putters, getters, joiners);
  }

  BoundedQueue putWaits(Putter putter) {
    return lines(putters.plus(putter), getters, joiners);
  }

  BoundedQueue getWaits(Waiter waiter) {
    return lines(putters, getters.plus(waiter), joiners);
  }

  BoundedQueue joinWaits(Waiter waiter) {
    return lines(putters, getters, joiners.plus(waiter));
  }

  BoundedQueue leftBy(String child) {
    return lines(
        TreePVector.from(
            putters.stream().filter(it -> !it.waiter().child().equals(child)).toList()),
        Line.without(getters, child),
        Line.without(joiners, child));
  }

  private BoundedQueue lines(
      PVector<Putter> putting, PVector<Waiter> getting, PVector<Waiter> joining) {
    return new BoundedQueue(
        name, isJoinable, capacity, items, unfinished, putting, getting, joining);
  }
}
