package dev.interlock.view;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Channel;
import dev.interlock.model.Child;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Life;
import dev.interlock.model.Lock;
import dev.interlock.model.Pipe;
import dev.interlock.model.Putter;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Who holds which locks, who stands where in which line, and who acts for others, by process: the
 * world turned round.
 *
 * @param held the locks of a process, and its permits
 * @param places places in line, from 1
 * @param acting what a process does that others wait for
 */
record Overview(
    SortedMap<String, List<Held>> held,
    SortedMap<String, Integer> places,
    SortedMap<String, Act> acting) {

  /**
   * What a process does that others wait for.
   *
   * @param key of its words, which name the resource
   */
  record Act(String key, String resource) {}

  /**
   * A lock, or permits of a semaphore, in the hands of one process.
   *
   * @param times how many permits, or how deep
   * @param since when the first was granted
   */
  record Held(String lock, int times, Duration since) {

    String words() {
      return times > 1 ? lock + " ×" + times : lock;
    }
  }

  static Overview of(World world) {
    Overview overview = new Overview(new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    for (Resource resource : world.resources().values()) {
      overview.add(resource, world);
    }
    return overview;
  }

  private void add(Resource resource, World world) {
    if (resource instanceof Lock lock) {
      List<Lock.Holder> holders = holders(lock, world);
      holders.stream().map(Lock.Holder::child).distinct().forEach(it -> hold(it, lock, holders));
      number(lock.waiters());
    } else if (resource instanceof ConditionVariable condition) {
      number(condition.waiters().stream().map(ConditionVariable.Sleeper::waiter).toList());
    } else if (resource instanceof Barrier barrier) {
      barrier.acting().ifPresent(it -> acting.put(it, new Act("standing.acts", barrier.name())));
    } else if (resource instanceof BoundedQueue queue) {
      number(queue.putters().stream().map(Putter::waiter).toList());
      number(queue.getters());
      number(queue.joiners());
      number(queue.feeders().joiners());
    } else if (resource instanceof SimpleQueue queue) {
      number(queue.channel());
    } else if (resource instanceof Pipe pipe) {
      number(pipe.first().inbound());
      number(pipe.second().inbound());
    } else if (resource instanceof SharedValue value) {
      value.opener().ifPresent(it -> acting.put(it.waiter().child(), act(value)));
      number(value.line().stream().map(SharedValue.Wish::waiter).toList());
    } else if (resource instanceof SharedFile file) {
      number(file.line().stream().map(SharedFile.Access::waiter).toList());
    }
  }

  /**
   * Who holds a lock, oldest first. Nobody holds a signal; and who took a permit of a plain
   * semaphore and ended well meant another to give it back.
   */
  static List<Lock.Holder> holders(Lock lock, World world) {
    return lock.holders().stream()
        .filter(it -> !lock.isSignal())
        .filter(it -> lock.type().isGivenBack() || !endedWell(it, world))
        .toList();
  }

  private static boolean endedWell(Lock.Holder holder, World world) {
    return world.child(holder.child()).life() instanceof Life.Exited exited && exited.code() == 0;
  }

  private void hold(String child, Lock lock, List<Lock.Holder> holders) {
    List<Lock.Holder> hers = holders.stream().filter(it -> it.child().equals(child)).toList();
    int times = Math.max(hers.size(), lock.depth());
    List<Held> all = new ArrayList<>(heldBy(child));
    all.add(new Held(lock.name(), times, hers.get(0).since()));
    held.put(child, List.copyOf(all));
  }

  private static Act act(SharedValue value) {
    return new Act("standing.updates", value.name());
  }

  private void number(Channel channel) {
    number(channel.senders().stream().map(Putter::waiter).toList());
    number(channel.receivers());
    number(channel.pollers());
  }

  private void number(List<Waiter> line) {
    for (int i = 0; i < line.size(); i++) {
      places.put(line.get(i).child(), i + 1);
    }
  }

  List<Held> heldBy(String process) {
    return held.getOrDefault(process, List.of());
  }

  /** All that a process holds, in words; empty if it holds nothing. */
  String holdings(String process) {
    return heldBy(process).stream().map(Held::words).collect(Collectors.joining(", "));
  }

  Optional<Duration> heldSince(Child process) {
    return heldBy(process.name()).stream().map(Held::since).findFirst();
  }

  Optional<Integer> place(String process) {
    return Optional.ofNullable(places.get(process));
  }

  /** What it does that others wait for: to act for a barrier, say. */
  Optional<Act> actsFor(String process) {
    return Optional.ofNullable(acting.get(process));
  }
}
