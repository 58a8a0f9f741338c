package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.ConditionVariable.Sleeper;
import dev.interlock.model.Event;
import dev.interlock.model.Life;
import dev.interlock.model.Lock;
import dev.interlock.model.Pending;
import dev.interlock.model.Pipe;
import dev.interlock.model.Putter;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where everybody stands at rest: who waits in the one line where it should, nobody else anywhere,
 * and nobody dead.
 */
final class Standing {

  private final World world;
  private final Map<String, List<String>> places = new TreeMap<>();

  private Standing(World world) {
    this.world = world;
  }

  static void check(World world) {
    Standing standing = new Standing(world);
    world.resources().values().forEach(standing::note);
    world.children().values().forEach(standing::check);
  }

  private void note(Resource resource) {
    String name = resource.name();
    if (resource instanceof Lock lock) {
      lock.waiters().forEach(it -> atLock(it.child(), lock));
    } else if (resource instanceof ConditionVariable condition) {
      condition.waiters().forEach(it -> at(it.waiter(), "wait", name));
      condition.woken().stream().map(Sleeper::waiter).forEach(it -> at(it, "wait", name));
    } else if (resource instanceof Event event) {
      event.waiters().forEach(it -> at(it, "wait", name));
    } else if (resource instanceof Barrier barrier) {
      barrier.waiters().forEach(it -> at(it, "wait", name));
    } else if (resource instanceof SharedValue data) {
      data.line().forEach(it -> at(it.waiter(), it.access().verb(), name));
    } else if (resource instanceof SharedFile file) {
      file.line().forEach(it -> at(it.waiter(), "open", name));
    } else if (resource instanceof SimpleQueue queue) {
      queue.channel().receivers().forEach(it -> at(it, "get", name));
      queue.channel().senders().stream().map(Putter::waiter).forEach(it -> at(it, "put", name));
    } else if (resource instanceof Pipe pipe) {
      atEnd(pipe, pipe.first());
      atEnd(pipe, pipe.second());
    } else if (resource instanceof BoundedQueue queue) {
      queue.getters().forEach(it -> at(it, "get", name));
      queue.putters().stream().map(Putter::waiter).forEach(it -> at(it, "put", name));
      queue.joiners().forEach(it -> at(it, "join", name));
      queue.feeders().joiners().forEach(it -> at(it, "join_thread", name));
    }
  }

  private void atEnd(Pipe pipe, Pipe.Side side) {
    String far = pipe.far(side.end()).end();
    side.inbound().receivers().forEach(it -> at(it, "recv", side.end()));
    side.inbound().pollers().forEach(it -> at(it, "poll", side.end()));
    side.inbound().senders().stream().map(Putter::waiter).forEach(it -> at(it, "send", far));
  }

  private void at(Waiter waiter, String verb, String target) {
    places.computeIfAbsent(waiter.child(), it -> new ArrayList<>()).add(verb + " " + target);
  }

  /** Who stands there on behalf of something else stands in a line of that as well. */
  private void atLock(String child, Lock lock) {
    Pending pending = world.child(child).pending().orElseThrow();
    Optional<String> wanted = world.findResource(pending.target()).flatMap(Resource::lockName);
    assertEquals(Optional.of(lock.name()), wanted, () -> child + " stands at the wrong lock");
    if (pending.verb().equals("acquire")) {
      at(new Waiter(child, pending.since()), "acquire", pending.target());
    }
  }

  private void check(Child child) {
    List<String> stands = places.getOrDefault(child.name(), List.of());
    if (child.pending().isEmpty()) {
      assertEquals(List.of(), stands, child.name());
      return;
    }
    assertTrue(child.life() instanceof Life.Alive, "the dead wait for nothing");
    Pending pending = child.pending().get();
    String target = pending.target();
    if (world.findResource(target).isPresent()) {
      assertEquals(List.of(pending.verb() + " " + target), stands, child.name());
      return;
    }
    assertEquals(List.of(), stands, child.name());
    assertTrue(isToWait(child, pending), () -> child.name() + " waits for nothing: " + pending);
  }

  private boolean isToWait(Child child, Pending pending) {
    String target = pending.target();
    return switch (pending.verb()) {
      case "join" -> world.child(target).isAlive();
      case "end" ->
          child.isEnding()
              && (!world.liveChildrenOf(child.name()).isEmpty()
                  || Flow.holdsBack(child.name(), world));
      case "start" -> world.child(target).life() instanceof Life.Starting;
      case "sleep", "spin" -> pending.deadline().isPresent();
      default -> pending.condition().isPresent();
    };
  }
}
