package dev.interlock.scenario;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.Pipe;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Terminal;
import dev.interlock.program.Dice;
import dev.interlock.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a scenario's processes share, in the world before anything happens. */
public final class Resources {

  private final long seed;
  private final List<Resource> all = new ArrayList<>();

  private Resources(long seed) {
    this.seed = seed;
  }

  /**
   * Makes all of them, and the locks that they have for themselves.
   *
   * @param seed of the run; unfair locks draw their lots from it, each its own
   */
  public static List<Resource> of(List<ResourceSpec> specs, long seed) {
    Resources resources = new Resources(seed);
    specs.forEach(resources::add);
    return List.copyOf(resources.all);
  }

  /** What a file with this text holds. */
  public static Content content(String text) {
    return new Content(
        text,
        PlainJson.parse(text) instanceof Answer.Ok ok
            ? Optional.of(ok.result())
            : Optional.empty());
  }

  private void add(ResourceSpec spec) {
    spec.usedLock().ifPresent(lock -> addOwnLock(spec.name(), lock));
    if (spec instanceof ResourceSpec.Lock lock) {
      all.add(Lock.of(lock.name(), type(lock), lock.value(), fairness(lock)));
    } else if (spec instanceof ResourceSpec.Condition condition) {
      all.add(ConditionVariable.of(condition.name(), condition.lock()));
    } else if (spec instanceof ResourceSpec.Event event) {
      all.add(Event.unset(event.name()));
    } else if (spec instanceof ResourceSpec.Barrier it) {
      all.add(Barrier.of(it.name(), it.parties(), it.timeout(), it.hasAction()));
    } else if (spec instanceof ResourceSpec.Queue queue) {
      all.add(BoundedQueue.empty(queue.name(), queue.isJoinable(), queue.maxsize()));
    } else if (spec instanceof ResourceSpec.SimpleQueue queue) {
      all.add(SimpleQueue.empty(queue.name()));
    } else if (spec instanceof ResourceSpec.Shared it) {
      all.add(SharedValue.of(it.name(), kind(it), it.initial(), it.lock()));
    } else if (spec instanceof ResourceSpec.Terminal terminal) {
      all.add(new Terminal(terminal.name(), ""));
    } else if (spec instanceof ResourceSpec.Pipe it) {
      Pipe pipe = Pipe.of(it.name(), it.first(), it.second(), it.isDuplex());
      all.add(pipe);
      all.addAll(pipe.ends());
    } else if (spec instanceof ResourceSpec.File file) {
      all.add(SharedFile.of(file.name(), file.path(), file.content().map(Resources::content)));
    }
  }

  private void addOwnLock(String name, String lock) {
    if (lock.equals(ResourceSpec.ownLock(name))) {
      all.add(Lock.of(lock, Lock.Type.RLOCK, 1, Fairness.STRICT));
    }
  }

  private static Lock.Type type(ResourceSpec.Lock lock) {
    return switch (lock.kind()) {
      case RLOCK -> Lock.Type.RLOCK;
      case SEMAPHORE -> Lock.Type.SEMAPHORE;
      case BOUNDED_SEMAPHORE -> Lock.Type.BOUNDED_SEMAPHORE;
      default -> Lock.Type.LOCK;
    };
  }

  private static SharedValue.Kind kind(ResourceSpec.Shared shared) {
    return switch (shared.kind()) {
      case ARRAY -> SharedValue.Kind.ARRAY;
      case DICT -> SharedValue.Kind.DICT;
      case LIST -> SharedValue.Kind.LIST;
      case NAMESPACE -> SharedValue.Kind.NAMESPACE;
      default -> SharedValue.Kind.VALUE;
    };
  }

  private Fairness fairness(ResourceSpec.Lock lock) {
    return lock.isFair()
        ? Fairness.STRICT
        : Fairness.byLot(
            Dice.of(seed, lock.name(), "fair").between(Long.MIN_VALUE, Long.MAX_VALUE));
  }
}
