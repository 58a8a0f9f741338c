package dev.interlock.shell;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.Caller;
import dev.interlock.model.Child;
import dev.interlock.model.Condition;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import dev.interlock.model.Request;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class ConductorTest {

  private final List<String> told = new CopyOnWriteArrayList<>();
  private final World start =
      World.of(
          List.of(Child.declared("main", 0, "MainProcess", false, Optional.empty())), List.of());
  private Conductor conductor = conductor(new PlayClock(System::nanoTime, false));

  /** What main does next whenever it is answered. */
  private final Deque<Request> script = new ArrayDeque<>();

  private Conductor conductor(PlayClock clock) {
    return new Conductor(
        new Kernel(start, (condition, world) -> new Answer.Ok(Value.none()), List.of(this::note)),
        clock,
        () -> {},
        Runnable::run,
        new Conductor.Ending(now -> now.child("main").waitsFor("await", ""), List::of));
  }

  private void note(Recorded recorded, World after) {
    told.add(recorded.fact().sentence());
    if (recorded.fact() instanceof Reply && !script.isEmpty()) {
      deliver(script.remove());
    }
  }

  @Test
  void ends_when_nobody_lives() {
    deliver(new OutsideRequest.Spawned("main", 7));
    deliver(new OutsideRequest.Exited("main", 3));
    conductor.run();
    assertEquals(
        List.of(
            "main is to start",
            "main started, pid 7",
            "main exited with 3",
            "over: everybody has ended"),
        told);
  }

  @Test
  void ends_when_everybody_is_stuck() {
    deliver(new OutsideRequest.Spawned("main", 7));
    deliver(new ProcessRequest.Hello(caller(1)));
    deliver(
        new TimeRequest.Await(
            caller(2), new Condition("False", new TreeMap<>()), Patience.FOR_EVER));
    conductor.run();
    assertEquals("over: everybody who lives is stuck", told.get(told.size() - 1));
  }

  @Test
  void keeps_what_children_want_while_the_play_is_paused() {
    deliver(new OutsideRequest.Spawned("main", 7));
    deliver(new ProcessRequest.Hello(caller(1)));
    deliver(new UserRequest.Pause(true));
    deliver(new ProcessRequest.Inspect(caller(2), "main"));
    deliver(new UserRequest.SetSpeed(2));
    deliver(new UserRequest.Pause(false));
    deliver(new OutsideRequest.Exited("main", 0));
    conductor.run();
    assertEquals(
        List.of("paused", "speed ×2", "resumed", "main asks: main.inspect()"), told.subList(4, 8));
  }

  @Test
  void wakes_a_sleeper_at_its_deadline_and_not_before() {
    deliver(new OutsideRequest.Spawned("main", 7));
    deliver(new ProcessRequest.Hello(caller(1)));
    deliver(new UserRequest.SetSpeed(100));
    deliver(new TimeRequest.Sleep(caller(2), ofSeconds(2)));
    told.clear();
    Thread killer =
        new Thread(
            () -> {
              while (told.stream().noneMatch(it -> it.startsWith("main woke"))) {
                Thread.onSpinWait();
              }
              deliver(new OutsideRequest.Exited("main", 0));
            });
    killer.start();
    conductor.run();
    String woke = told.stream().filter(it -> it.startsWith("main woke")).findFirst().orElseThrow();
    assertTrue(Double.parseDouble(woke.replaceAll("[^0-9.]", "")) >= 2, woke);
  }

  @Test
  void in_virtual_time_nobody_waits_for_a_sleeper() {
    PlayClock still = new PlayClock(() -> 0, true);
    conductor = conductor(still);
    script.add(new TimeRequest.Sleep(caller(2), ofMinutes(10)));
    script.add(new TimeRequest.Spin(caller(3), ofSeconds(30)));
    script.add(new OutsideRequest.Exited("main", 0));
    deliver(new OutsideRequest.Spawned("main", 7));
    deliver(new ProcessRequest.Hello(caller(1)));
    conductor.run();
    assertEquals(
        List.of("main woke after 600.00 s", "main woke after 30.00 s"),
        told.stream().filter(it -> it.contains("woke")).toList());
    assertEquals(ofSeconds(630), still.now());
  }

  private static Caller caller(long id) {
    return new Caller("main", id, "");
  }

  private void deliver(Request request) {
    conductor.deliver(Delivery.of(request));
  }
}
