package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Channel;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Fairness;
import dev.interlock.model.Feeders;
import dev.interlock.model.Lock;
import dev.interlock.model.Pipe;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SharedValue.Kind;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Tally;
import dev.interlock.model.Terminal;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/**
 * What the processes of a simulation share: something of every kind, a little different for each.
 */
final class Scenery {

  /** Small, so that it is full now and then. */
  private static final long PIPE_BYTES = 64;

  private final Draw draw;

  private Scenery(Draw draw) {
    this.draw = draw;
  }

  static List<Resource> of(Draw draw) {
    Scenery scenery = new Scenery(draw);
    List<Resource> all = new ArrayList<>();
    all.addAll(scenery.locks());
    all.addAll(scenery.meetings());
    all.addAll(queues());
    all.addAll(pipe("simplex", "reader", "writer", false));
    all.addAll(pipe("duplex", "left", "right", true));
    all.addAll(scenery.data());
    assertEquals(
        all.size(), all.stream().map(Resource::name).distinct().count(), "a name for each");
    return all;
  }

  private List<Resource> locks() {
    return List.of(
        lock("a", Lock.Type.LOCK, 1),
        lock("b", Lock.Type.LOCK, 1),
        lock("r", Lock.Type.RLOCK, 1),
        lock("s", Lock.Type.SEMAPHORE, draw.below(3)),
        lock("bounded", Lock.Type.BOUNDED_SEMAPHORE, 1 + draw.below(2)),
        lock("most", Lock.Type.SEMAPHORE, Lock.MOST_PERMITS),
        lock("waived", draw.any(Lock.Type.values()), 1).waived());
  }

  private Lock lock(String name, Lock.Type type, int value) {
    Fairness fairness = draw.coin() ? Fairness.STRICT : Fairness.byLot(draw.below(1000));
    return Lock.of(name, type, value, fairness);
  }

  private List<Resource> meetings() {
    return List.of(
        lock("c.lock", Lock.Type.RLOCK, 1),
        ConditionVariable.of("c", "c.lock"),
        ConditionVariable.of("d", draw.any("a", "r")),
        lock("w.lock", Lock.Type.RLOCK, 1).waived(),
        ConditionVariable.of("w", "w.lock"),
        Event.unset("e"),
        barrier("gate", false),
        barrier("act", true));
  }

  private Barrier barrier(String name, boolean hasAction) {
    return Barrier.of(
        name,
        1 + draw.below(3),
        draw.oneIn(3) ? Optional.of(draw.length()) : Optional.empty(),
        hasAction);
  }

  private static List<Resource> queues() {
    return List.of(
        queue("q", false, 2),
        queue("jobs", true, 0),
        queue("narrow", true, 1),
        new SimpleQueue("simple", Channel.empty(PIPE_BYTES), TreePSet.empty()));
  }

  private static BoundedQueue queue(String name, boolean isJoinable, int capacity) {
    return new BoundedQueue(
        name,
        isJoinable,
        capacity,
        Channel.empty(PIPE_BYTES),
        Feeders.none(),
        Tally.ZERO,
        TreePVector.empty(),
        TreePVector.empty());
  }

  /** The pipe and its two ends. */
  private static List<Resource> pipe(String name, String first, String second, boolean isDuplex) {
    Channel empty = Channel.empty(PIPE_BYTES);
    Pipe pipe =
        new Pipe(
            name,
            new Pipe.Side(first, empty, TreePSet.empty()),
            new Pipe.Side(second, empty, TreePSet.empty()),
            isDuplex);
    List<Resource> all = new ArrayList<>(pipe.ends());
    all.add(pipe);
    return all;
  }

  private List<Resource> data() {
    return List.of(
        lock("counter.lock", Lock.Type.RLOCK, 1),
        shared("counter", Kind.VALUE, Value.of(0), "counter.lock"),
        shared("seats", Kind.ARRAY, Value.of(List.of(Value.of(0), Value.of(0))), "a"),
        shared("bare", Kind.VALUE, Value.of(0), ""),
        shared("list", Kind.LIST, Value.of(List.of()), ""),
        new Terminal("tty", ""),
        SharedFile.of("db", "/run/db", Optional.of(new Content("1", Optional.empty()))));
  }

  private static SharedValue shared(String name, Kind kind, Value initial, String lock) {
    return SharedValue.of(name, kind, initial, Optional.of(lock).filter(it -> !it.isEmpty()));
  }
}
