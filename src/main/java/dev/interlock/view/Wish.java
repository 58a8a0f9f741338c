package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.Condition;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.SharedFile;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** What a waiting process wants, and why it does not get it. */
final class Wish {

  private Wish() {}

  /** What is wanted, in few words: {@code wants mutex}. */
  static String of(Pending pending, World world) {
    String target = pending.target();
    return switch (pending.verb()) {
      case "sleep" -> "sleeps";
      case "acquire" -> "wants " + target;
      case "get" -> "gets from " + target;
      case "put" -> "puts into " + target;
      case "join" ->
          world.findResource(target).isPresent() ? "joins queue " + target : "joins " + target;
      case "open" -> "opens " + target;
      case "await" -> "awaits " + pending.condition().map(Condition::expression).orElse("");
      case "end" -> "ends after its children";
      case "start" -> "starts " + target;
      default -> pending.written();
    };
  }

  /**
   * Why a process waits: what keeps it, what keeps that one, and so on, until somebody can move or
   * the chain closes.
   */
  static List<String> reasons(Child child, World world, Duration now) {
    List<String> reasons = new ArrayList<>();
    Set<String> seen = new TreeSet<>();
    Optional<Child> next = Optional.of(child);
    while (next.isPresent() && next.get().pending().isPresent()) {
      Child waiter = next.get();
      if (!seen.add(waiter.name())) {
        reasons.add("so the circle closes: nobody in it can ever move");
        break;
      }
      Pending pending = waiter.pending().get();
      reasons.add(waiter.name() + " " + of(pending, world) + ": " + reason(pending, world, now));
      next = keeper(pending, world);
    }
    return reasons;
  }

  private static String reason(Pending pending, World world, Duration now) {
    String limit =
        pending.deadline().map(end -> ", " + Times.length(end.minus(now)) + " left").orElse("");
    String target = pending.target();
    return switch (pending.verb()) {
      case "acquire" -> lock(world.lock(target), now) + limit;
      case "get" -> "it is empty" + limit;
      case "put" -> full(world.queue(target)) + limit;
      case "join" -> join(target, world) + limit;
      case "open" -> open(world.file(target));
      case "sleep" -> limit.isEmpty() ? "for ever" : limit.substring(2);
      case "await" -> "it is not true yet" + limit;
      case "end" -> "it waits for " + children(pending, world);
      default -> "it is not answered yet" + limit;
    };
  }

  private static String lock(Lock lock, Duration now) {
    if (lock.holder().isEmpty()) {
      return "it is free";
    }
    Lock.Holder holder = lock.holder().get();
    return holder.isDead()
        ? holder.child() + " died holding it, nobody is left who will release it"
        : holder.child() + " has held it for " + Times.length(now.minus(holder.since()));
  }

  private static String full(BoundedQueue queue) {
    return "it is full, " + queue.depth() + "/" + queue.capacity();
  }

  private static String join(String target, World world) {
    if (world.findResource(target).orElse(null) instanceof BoundedQueue queue) {
      return queue.unfinished() + " unfinished";
    }
    return "it is alive";
  }

  private static String open(SharedFile file) {
    return file.open()
        .map(access -> access.waiter().child() + " has it open")
        .orElse("it is not open");
  }

  private static String children(Pending pending, World world) {
    return String.join(
        ", ", world.liveChildrenOf(pending.caller().child()).stream().map(Child::name).toList());
  }

  /** Whoever would have to move first, if it is one process. */
  private static Optional<Child> keeper(Pending pending, World world) {
    String target = pending.target();
    return switch (pending.verb()) {
      case "acquire" ->
          world.lock(target).holder().flatMap(holder -> world.findChild(holder.child()));
      case "open" ->
          world.file(target).open().flatMap(open -> world.findChild(open.waiter().child()));
      case "join" -> world.findChild(target);
      default -> Optional.empty();
    };
  }
}
