package dev.interlock.analysis;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why a process does not go on, and who could let it. One that sleeps does not wait.
 *
 * @param target the lock, queue, file or process; empty for its children and for a condition
 * @param since when it asked, on the play's clock
 * @param deadline when it gives up; empty: never
 * @param on the live processes that hold it up; empty if nobody in particular does, or nobody alive
 * @param sentence all this in words, the process first
 */
public record Wait(
    String child,
    Reason reason,
    String target,
    Duration since,
    Optional<Duration> deadline,
    List<String> on,
    String sentence) {

  /** What has to happen before the process can go on. */
  public enum Reason {
    /** A living holder releases the lock. */
    LOCK,
    /** The holder of the lock is dead; only somebody else could release it. */
    ORPHANED_LOCK,
    /** Another process is through with the file. */
    FILE,
    /** Somebody gets an item from a full queue. */
    ROOM,
    /** Somebody puts an item into an empty queue. */
    ITEM,
    /** Every item of the queue is done. */
    UNFINISHED,
    /** The process that it joins ends. */
    EXIT,
    /** Its own code has ended; its children end. */
    CHILDREN,
    /** What it awaits becomes true. */
    CONDITION
  }

  /** Why this process waits; empty if it does not. */
  public static Optional<Wait> of(World world, Child child) {
    if (!child.isAlive() || child.pending().isEmpty()) {
      return Optional.empty();
    }
    Pending pending = child.pending().get();
    Optional<Resource> resource = world.findResource(pending.target());
    return resource.isPresent()
        ? atResource(world, child.name(), pending, resource.get())
        : elsewhere(world, child, pending);
  }

  private static Optional<Wait> atResource(
      World world, String child, Pending pending, Resource resource) {
    if (resource instanceof Lock lock && has(lock.waiters(), child)) {
      return lock.holder().map(holder -> atLock(child, pending, lock, holder));
    }
    if (resource instanceof SharedFile file
        && file.line().stream().anyMatch(it -> it.waiter().child().equals(child))) {
      return file.open()
          .map(it -> it.waiter().child())
          .filter(opener -> world.findChild(opener).filter(Child::isAlive).isPresent())
          .map(
              opener ->
                  with(
                      pending,
                      Reason.FILE,
                      List.of(opener),
                      "waits to open " + file.name() + ", which " + opener + " has open"));
    }
    return resource instanceof BoundedQueue queue
        ? atQueue(child, pending, queue)
        : Optional.empty();
  }

  private static Wait atLock(String child, Pending pending, Lock lock, Lock.Holder holder) {
    String name = lock.name();
    if (holder.isDead()) {
      String words = "waits for " + name + ", whose holder " + holder.child() + " is dead";
      return with(pending, Reason.ORPHANED_LOCK, List.of(), words);
    }
    boolean own = holder.child().equals(child);
    String who = own ? "it holds itself" : holder.child() + " holds";
    return with(
        pending, Reason.LOCK, List.of(holder.child()), "waits for " + name + ", which " + who);
  }

  private static Optional<Wait> atQueue(String child, Pending pending, BoundedQueue queue) {
    String name = queue.name();
    if (queue.putters().stream().anyMatch(it -> it.waiter().child().equals(child))) {
      String full = Listing.count(queue.depth(), "item");
      String words = "waits to put into " + name + ", which is full (" + full + ")";
      return Optional.of(with(pending, Reason.ROOM, List.of(), words));
    }
    if (has(queue.getters(), child)) {
      String words = "waits to get from " + name + ", which is empty";
      return Optional.of(with(pending, Reason.ITEM, List.of(), words));
    }
    if (!has(queue.joiners(), child)) {
      return Optional.empty();
    }
    String left = queue.unfinished() == 1 ? "1 item is" : queue.unfinished() + " items are";
    String words = "joins " + name + ", where " + left + " unfinished";
    return Optional.of(with(pending, Reason.UNFINISHED, List.of(), words));
  }

  private static Optional<Wait> elsewhere(World world, Child child, Pending pending) {
    if (pending.condition().isPresent()) {
      String words = "awaits " + pending.condition().get().expression();
      return Optional.of(with(pending, Reason.CONDITION, List.of(), words));
    }
    if (pending.verb().equals("join")) {
      return world
          .findChild(pending.target())
          .filter(Child::isAlive)
          .map(it -> with(pending, Reason.EXIT, List.of(it.name()), toEnd("joins", it.name())));
    }
    List<String> children = world.liveChildrenOf(child.name()).stream().map(Child::name).toList();
    boolean ends = pending.verb().equals("end") && child.isEnding() && !children.isEmpty();
    return ends
        ? Optional.of(with(pending, Reason.CHILDREN, children, afterCode(children)))
        : Optional.empty();
  }

  private static String toEnd(String verb, String name) {
    return verb + " " + name + ", which has not ended";
  }

  private static String afterCode(List<String> children) {
    String who = children.size() == 1 ? "its child " : "its children ";
    return "is through with its code and waits for " + who + Listing.of(children) + " to end";
  }

  private static Wait with(Pending pending, Reason reason, List<String> on, String words) {
    String child = pending.caller().child();
    return new Wait(
        child,
        reason,
        pending.target(),
        pending.since(),
        pending.deadline(),
        on,
        child + " " + words);
  }

  private static boolean has(Iterable<Waiter> line, String child) {
    for (Waiter waiter : line) {
      if (waiter.child().equals(child)) {
        return true;
      }
    }
    return false;
  }
}
