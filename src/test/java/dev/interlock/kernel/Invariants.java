package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.CallFact;
import dev.interlock.model.Child;
import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.FeederFact;
import dev.interlock.model.Life;
import dev.interlock.model.Lock;
import dev.interlock.model.LockFact;
import dev.interlock.model.Pending;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What holds in every world, whatever has been asked. */
final class Invariants implements Projection {

  private final Flow flow = new Flow();
  private final DataRules data = new DataRules();
  private final Map<String, Pending> asked = new TreeMap<>();
  private long numbers;

  @Override
  public void follow(Recorded recorded, World after) {
    Fact fact = recorded.fact();
    assertEquals(++numbers, recorded.number());
    if (fact instanceof CallFact.Asked it) {
      asked.put(it.child(), it.pending());
    }
    gaveUp(fact)
        .ifPresent(
            child ->
                assertTrue(
                    isDue(Optional.ofNullable(asked.get(child)).orElseThrow(), recorded.at()),
                    () -> "too early: " + recorded));
    if (fact instanceof DataFact it) {
      data.follow(it, after);
    }
    if (fact instanceof QueueFact queue) {
      flow.follow(queue, after);
    }
    if (fact instanceof PipeFact pipe) {
      flow.follow(pipe, after);
    }
    if (fact instanceof FeederFact feeder) {
      flow.follow(feeder, after);
    }
  }

  /** Who gave up after a wait. */
  private static Optional<String> gaveUp(Fact fact) {
    if (fact instanceof LockFact.TimedOut it && !it.waited().isZero()) {
      return Optional.of(it.child());
    }
    if (fact instanceof QueueFact.Full it && !it.waited().isZero()) {
      return Optional.of(it.child());
    }
    if (fact instanceof QueueFact.Empty it && !it.waited().isZero()) {
      return Optional.of(it.child());
    }
    if (fact instanceof PipeFact.Polled it && !it.isReady() && !it.waited().isZero()) {
      return Optional.of(it.child());
    }
    if (fact instanceof ProcessFact.Joined it && !it.ended() && !it.waited().isZero()) {
      return Optional.of(it.child());
    }
    if (fact instanceof CallFact.Awaited it && !it.met()) {
      return Optional.of(it.child());
    }
    return fact instanceof CallFact.Woke it && !it.slept().isZero()
        ? Optional.of(it.child())
        : Optional.empty();
  }

  private static boolean isDue(Pending pending, Duration now) {
    return pending.deadline().filter(it -> it.compareTo(now) <= 0).isPresent();
  }

  @Override
  public void settled(World world) {
    Map<String, List<String>> lines = new TreeMap<>();
    world.resources().values().forEach(it -> check(it, world, lines));
    world.resources().values().stream()
        .filter(SharedValue.class::isInstance)
        .forEach(it -> data.check((SharedValue) it, world));
    world.children().values().forEach(child -> check(child, world, lines));
  }

  private static void check(Resource resource, World world, Map<String, List<String>> lines) {
    if (resource instanceof Lock lock) {
      assertTrue(lock.holder().isPresent() || lock.waiters().isEmpty(), "waits for a free lock");
      lock.holder().ifPresent(it -> assertEquals(!world.child(it.child()).isAlive(), it.isDead()));
      lock.waiters().stream()
          .map(it -> world.child(it.child()))
          .filter(it -> !DataRules.isErrand(it, world))
          .forEach(
              it -> stands(it.name(), "acquire " + it.pending().orElseThrow().target(), lines));
    }
    if (resource instanceof SharedValue shared) {
      shared.line().forEach(it -> stands(it.waiter(), it.access().verb(), shared.name(), lines));
    }
    if (resource instanceof SimpleQueue queue) {
      Flow.check(queue.channel(), world);
      queue.channel().receivers().forEach(it -> stands(it, "get", queue.name(), lines));
      queue.channel().senders().forEach(it -> stands(it.waiter(), "put", queue.name(), lines));
    }
    if (resource instanceof Pipe pipe) {
      stand(pipe, pipe.first(), lines);
      stand(pipe, pipe.second(), lines);
      Flow.check(pipe, world);
    }
    if (resource instanceof BoundedQueue queue) {
      Flow.check(queue, world);
      queue.feeders().joiners().forEach(it -> stands(it, "join_thread", queue.name(), lines));
      assertTrue(queue.putters().isEmpty() || queue.isFull(), "waits for room that is there");
      assertTrue(queue.joiners().isEmpty() || queue.unfinished() > 0, "waits for what is done");
      queue.getters().forEach(it -> stands(it, "get", queue.name(), lines));
      queue.putters().forEach(it -> stands(it.waiter(), "put", queue.name(), lines));
      queue.joiners().forEach(it -> stands(it, "join", queue.name(), lines));
    }
    if (resource instanceof SharedFile file) {
      assertTrue(file.open().isPresent() || file.line().isEmpty(), "waits for a closed file");
      file.open().ifPresent(it -> assertTrue(world.child(it.waiter().child()).isAlive()));
      file.halfWritten().forEach(it -> assertTrue(world.child(it).isAlive(), "torn by " + it));
      file.line().forEach(it -> stands(it.waiter(), "open", file.name(), lines));
    }
  }

  private static void stand(Pipe pipe, Pipe.Side side, Map<String, List<String>> lines) {
    String far = pipe.far(side.end()).end();
    side.inbound().receivers().forEach(it -> stands(it, "recv", side.end(), lines));
    side.inbound().pollers().forEach(it -> stands(it, "poll", side.end(), lines));
    side.inbound().senders().forEach(it -> stands(it.waiter(), "send", far, lines));
  }

  private static void stands(
      Waiter waiter, String verb, String target, Map<String, List<String>> lines) {
    stands(waiter.child(), verb + " " + target, lines);
  }

  private static void stands(String child, String wish, Map<String, List<String>> lines) {
    lines.computeIfAbsent(child, it -> new ArrayList<>()).add(wish);
  }

  /** Who waits stands in the one line where it should; nobody else stands anywhere. */
  private static void check(Child child, World world, Map<String, List<String>> lines) {
    List<String> stands = lines.getOrDefault(child.name(), List.of());
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
    assertTrue(
        switch (pending.verb()) {
          case "join" -> world.child(target).isAlive();
          case "end" ->
              child.isEnding()
                  && (!world.liveChildrenOf(child.name()).isEmpty()
                      || world.resources().values().stream()
                          .anyMatch(it -> it.holdsBack(child.name())));
          case "start" -> world.child(target).life() instanceof Life.Starting;
          case "sleep" -> pending.deadline().isPresent();
          default -> pending.condition().isPresent();
        },
        () -> child.name() + " waits for nothing: " + pending.written());
  }

  /** Nobody waits past its deadline; an await that does not wait hears so at the next tick. */
  void checkTime(World world, Duration now) {
    for (Child child : world.children().values()) {
      child
          .pending()
          .filter(it -> it.condition().isEmpty() || it.since().compareTo(now) < 0)
          .ifPresent(it -> assertTrue(!isDue(it, now), () -> child.name() + " is overdue"));
    }
  }

  void same(World folded, World live) {
    assertEquals(folded, live, "the log alone tells the world");
  }

  /** The facts of a family that never happened. */
  static List<String> missing(Class<? extends Fact> family, List<String> happened) {
    List<String> missing = new ArrayList<>();
    for (Class<?> kind : family.getPermittedSubclasses()) {
      if (!happened.contains(kind.getName())) {
        missing.add(kind.getSimpleName());
      }
    }
    Collections.sort(missing);
    return missing;
  }
}
