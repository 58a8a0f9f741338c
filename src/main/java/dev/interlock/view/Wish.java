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

  static String of(Child child, Pending pending, Scene scene) {
    World world = scene.world();
    String target = pending.target();
    Optional<Resource> resource = world.findResource(target);
    return switch (pending.verb()) {
      case "sleep" -> scene.say("wish.sleep");
      case "spin" -> scene.say("wish.spin");
      case "acquire" ->
          scene.say("wish.acquire", resource.flatMap(Resource::lockName).orElse(target));
      case "wait" ->
          resource
              .map(it -> waiting(it, child, scene))
              .orElseGet(() -> scene.say("wish.wait", target));
      case "get" -> scene.say("wish.get", target);
      case "put" -> scene.say("wish.put", target);
      case "join" -> scene.say(resource.isPresent() ? "wish.join-queue" : "wish.join", target);
      case "open" -> scene.say("wish.open", target);
      case "await" ->
          scene.say("wish.await", pending.condition().map(Condition::expression).orElse(""));
      case "join_thread" -> scene.say("wish.join-feeder", target);
      case "send" -> scene.say("wish.send", target);
      case "recv" -> scene.say("wish.recv", target);
      case "poll" -> scene.say("wish.poll", target);
      case "read" -> scene.say("wish.read", target);
      case "write" -> scene.say("wish.write", target);
      case "append" -> scene.say("wish.append", target);
      case "pop" -> scene.say("wish.pop", target);
      case "update" -> scene.say("wish.update", target);
      case "end" -> ending(child, scene);
      case "start" -> scene.say("wish.start", target);
      default -> pending.written();
    };
  }

  private static String ending(Child child, Scene scene) {
    World world = scene.world();
    if (!world.liveChildrenOf(child.name()).isEmpty()) {
      return scene.say("wish.end-children");
    }
    return world.resources().values().stream()
        .filter(it -> it.holdsBack(child.name()))
        .map(it -> scene.say("wish.end-feeder", it.name()))
        .findFirst()
        .orElseGet(() -> scene.say("wish.end"));
  }

  private static String waiting(Resource resource, Child child, Scene scene) {
    String name = resource.name();
    if (resource instanceof ConditionVariable condition) {
      boolean isWoken = condition.woken().stream().anyMatch(it -> it.child().equals(child.name()));
      return isWoken
          ? scene.say("wish.woken", condition.lock())
          : scene.say("wish.condition", name);
    }
    if (resource instanceof Barrier barrier) {
      return barrier.acting().isPresent()
          ? scene.say("wish.barrier", name)
          : scene.say("wish.barrier-count", name, barrier.waiters().size(), barrier.parties());
    }
    return scene.say(resource instanceof Event ? "wish.event" : "wish.wait", name);
  }
}
