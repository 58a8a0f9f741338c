package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Lock;
import dev.interlock.model.Putter;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who holds which locks and who stands where in which line, by process: the world turned round.
 *
 * @param held one lock that a process holds, and since when
 * @param places places in line, from 1
 */
record Overview(SortedMap<String, List<Lock>> held, SortedMap<String, Integer> places) {

  static Overview of(World world) {
    SortedMap<String, List<Lock>> held = new TreeMap<>();
    SortedMap<String, Integer> places = new TreeMap<>();
    for (Resource resource : world.resources().values()) {
      if (resource instanceof Lock lock) {
        lock.holder()
            .ifPresent(holder -> held.merge(holder.child(), List.of(lock), Overview::both));
        number(places, lock.waiters());
      } else if (resource instanceof BoundedQueue queue) {
        number(places, queue.putters().stream().map(Putter::waiter).toList());
        number(places, queue.getters());
        number(places, queue.joiners());
      } else if (resource instanceof SimpleQueue queue) {
        number(places, queue.channel().senders().stream().map(Putter::waiter).toList());
        number(places, queue.channel().receivers());
      } else if (resource instanceof SharedFile file) {
        number(places, file.line().stream().map(SharedFile.Access::waiter).toList());
      }
    }
    return new Overview(held, places);
  }

  private static List<Lock> both(List<Lock> some, List<Lock> more) {
    return java.util.stream.Stream.concat(some.stream(), more.stream()).toList();
  }

  private static void number(SortedMap<String, Integer> places, List<Waiter> line) {
    for (int i = 0; i < line.size(); i++) {
      places.put(line.get(i).child(), i + 1);
    }
  }

  List<Lock> heldBy(String process) {
    return held.getOrDefault(process, List.of());
  }

  Optional<Integer> place(String process) {
    return Optional.ofNullable(places.get(process));
  }
}
