package dev.interlock.view;

import dev.interlock.model.Barrier;
import dev.interlock.model.Child;
import dev.interlock.model.Condition;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.Event;
import dev.interlock.model.Pending;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import java.util.Optional;

/** What a waiting process wants, in few words: {@code wants mutex}. */
final class Wish {

  private Wish() {}

  static String of(Child child, Pending pending, World world) {
    String target = pending.target();
    Optional<Resource> resource = world.findResource(target);
    return switch (pending.verb()) {
      case "sleep" -> "sleeps";
      case "spin" -> "spins";
      case "acquire" -> "wants " + resource.flatMap(Resource::lockName).orElse(target);
      case "wait" -> resource.map(it -> waiting(it, child)).orElse("waits for " + target);
      case "get" -> "gets from " + target;
      case "put" -> "puts into " + target;
      case "join" -> resource.isPresent() ? "joins queue " + target : "joins " + target;
      case "open" -> "opens " + target;
      case "await" -> "awaits " + pending.condition().map(Condition::expression).orElse("");
      case "join_thread" -> "joins its feeder of " + target;
      case "send" -> "sends through " + target;
      case "recv" -> "receives from " + target;
      case "poll" -> "polls " + target;
      case "read" -> "reads " + target;
      case "write" -> "writes " + target;
      case "append" -> "appends to " + target;
      case "pop" -> "pops from " + target;
      case "update" -> "updates " + target;
      case "end" -> ending(child, world);
      case "start" -> "starts " + target;
      default -> pending.written();
    };
  }

  private static String ending(Child child, World world) {
    if (!world.liveChildrenOf(child.name()).isEmpty()) {
      return "ends after its children";
    }
    return world.resources().values().stream()
        .filter(it -> it.holdsBack(child.name()))
        .map(it -> "ends after feeder of " + it.name())
        .findFirst()
        .orElse("ends");
  }

  private static String waiting(Resource resource, Child child) {
    String name = resource.name();
    if (resource instanceof ConditionVariable condition) {
      boolean isWoken = condition.woken().stream().anyMatch(it -> it.child().equals(child.name()));
      return isWoken ? "woken, wants " + condition.lock() : "waits for cond " + name;
    }
    if (resource instanceof Barrier barrier) {
      return barrier.acting().isPresent()
          ? "at barrier " + name
          : "at barrier " + name + " " + barrier.waiters().size() + "/" + barrier.parties();
    }
    return resource instanceof Event ? "waits for event " + name : "waits for " + name;
  }
}
