package dev.interlock.past;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.ConditionFact;
import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.Lock;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * What happened up to now. Each fact makes the next one in logarithmic time, and however long a run
 * is, no part grows beyond a bound.
 *
 * @param processes by declared name; those of which there was a fact
 * @param locks by name; those of which there was a fact, as with all that follows
 * @param queues by name
 * @param data files and shared values, by name
 * @param accesses the latest facts about reading and writing data, oldest first
 */
public record Past(
    TreePMap<String, ProcessPast> processes,
    TreePMap<String, LockPast> locks,
    TreePMap<String, QueuePast> queues,
    TreePMap<String, DataPast> data,
    PVector<Recorded> accesses) {

  /** How many accesses are kept. */
  public static final int ACCESSES = 200;

  /** Nothing has happened yet. */
  public static final Past NONE =
      new Past(
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePMap.empty(),
          TreePVector.empty());

  /**
   * The past once this fact belongs to it.
   *
   * @param world as it is after the fact
   */
  public Past after(Recorded recorded, World world) {
    Fact fact = recorded.fact();
    if (fact instanceof ProcessFact.Printed) {
      return this;
    }
    Past next = DataPast.isAccess(fact) ? accessed(recorded) : this;
    for (String name : fact.about()) {
      next = next.seen(name, recorded, world);
    }
    Optional<String> lock = lockBehind(fact, world);
    return lock.isPresent() ? next.seen(lock.get(), recorded, world) : next;
  }

  /** That of a process; nothing if there was no fact about it, as with all that follows. */
  public ProcessPast process(String name) {
    return processes.getOrDefault(name, ProcessPast.NONE);
  }

  public LockPast lock(String name) {
    return locks.getOrDefault(name, LockPast.NONE);
  }

  public QueuePast queue(String name) {
    return queues.getOrDefault(name, QueuePast.NONE);
  }

  /** That of a file or a shared value. */
  public DataPast data(String name) {
    return data.getOrDefault(name, DataPast.NONE);
  }

  /** A lock that a fact changes although it is not about it. */
  private static Optional<String> lockBehind(Fact fact, World world) {
    if (fact instanceof DataFact data) {
      return world.data(data.data()).lock();
    }
    if (fact instanceof ConditionFact.Notified notified) {
      return Optional.of(notified.lock());
    }
    return fact instanceof ConditionFact.TimedOut timedOut
        ? Optional.of(timedOut.lock())
        : Optional.empty();
  }

  private Past seen(String name, Recorded recorded, World world) {
    return world
        .findChild(name)
        .map(child -> lived(name, recorded, Doing.of(child)))
        .orElseGet(() -> world.findResource(name).map(it -> used(it, recorded)).orElse(this));
  }

  private Past lived(String name, Recorded recorded, Doing doing) {
    ProcessPast next = process(name).doing(recorded.at(), doing);
    Optional<Mark> mark = Mark.of(recorded.fact());
    if (mark.isPresent()) {
      next = next.marked(recorded.at(), mark.get());
    }
    return new Past(processes.plus(name, next), locks, queues, data, accesses);
  }

  private Past used(Resource resource, Recorded recorded) {
    String name = resource.name();
    Fact fact = recorded.fact();
    Duration at = recorded.at();
    if (resource instanceof Lock lock) {
      LockPast next = lock(name).after(fact, lock, at);
      return new Past(processes, locks.plus(name, next), queues, data, accesses);
    }
    if (resource instanceof BoundedQueue || resource instanceof SimpleQueue) {
      QueuePast next = queue(name).after(fact, resource, at);
      return new Past(processes, locks, queues.plus(name, next), data, accesses);
    }
    if (resource instanceof SharedFile || resource instanceof SharedValue) {
      DataPast next = data(name).after(fact, resource, at);
      return new Past(processes, locks, queues, data.plus(name, next), accesses);
    }
    return this;
  }

  private Past accessed(Recorded recorded) {
    PVector<Recorded> more = accesses.plus(recorded);
    return new Past(processes, locks, queues, data, more.size() > ACCESSES ? more.minus(0) : more);
  }
}
