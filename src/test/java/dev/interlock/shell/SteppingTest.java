package dev.interlock.shell;

import static dev.interlock.model.Stage.caller;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.Child;
import dev.interlock.model.Condition;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.Recorded;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.Stage;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A paused play that goes on step by step, and one that is played at a pace. */
@Timeout(10)
class SteppingTest {

  private static final Request PAUSE = new UserRequest.Pause(true);
  private static final Request STEP = new UserRequest.Step();

  /** Ends a test. */
  private static final Request STOP = new UserRequest.Finish(RunFact.End.STOPPED);

  private final List<String> told = new CopyOnWriteArrayList<>();

  /** What is delivered once a fact with this sentence is known, the first time. */
  private final Map<String, List<Request>> reactions = new TreeMap<>();

  private final Conductor conductor = conductor(new PlayClock(System::nanoTime, true));

  private Conductor conductor(PlayClock clock) {
    return new Conductor(
        new Kernel(world(), (condition, world) -> Answer.of(false), List.of(this::note)),
        clock,
        () -> {},
        Runnable::run,
        new Conductor.Ending(now -> false, List::of));
  }

  /** Main, once it has been born, and anna and bob, whom they started. */
  private static World world() {
    World world =
        World.of(
            List.of(
                Child.declared("main", 0, "MainProcess", false, Optional.empty()),
                Child.declared("anna", 1, "Process-1", false, Optional.empty()),
                Child.declared("bob", 2, "Process-2", false, Optional.empty()),
                Child.declared("late", 3, "Process-3", false, Optional.empty())),
            List.of(Lock.free("mutex")));
    World annas = Stage.born(world, "anna", Optional.of("main"), false);
    return Stage.born(annas, "bob", Optional.of("anna"), false);
  }

  private void note(Recorded recorded, World after) {
    String sentence = recorded.fact().sentence();
    told.add(recorded.at().toMinutes() + "' " + sentence);
    List<Request> next = reactions.remove(sentence);
    if (next != null) {
      next.forEach(this::deliver);
    }
  }

  private void deliver(Request request) {
    conductor.deliver(Delivery.of(request));
  }

  /**
   * Plays until one of these requests, or a reaction, is {@link #STOP}. Main waits for ever.
   *
   * @return what came after the pause, or after the pace was set
   */
  private List<String> play(Request... requests) {
    deliver(new OutsideRequest.Spawned("main", 7));
    deliver(new ProcessRequest.Hello(caller("main")));
    deliver(await("main"));
    List.of(requests).forEach(this::deliver);
    conductor.run();
    return told.stream()
        .dropWhile(it -> !it.contains("paused") && !it.contains("pace"))
        .skip(1)
        .takeWhile(it -> !it.contains("over:"))
        .toList();
  }

  @Test
  void a_step_serves_the_oldest_request_with_all_that_comes_of_it_and_no_other() {
    reactions.put("bob was granted mutex", List.of(STOP));
    assertEquals(
        List.of(
            "0' anna asks: mutex.release()", "0' anna released mutex", "0' bob was granted mutex"),
        play(acquire("anna"), acquire("bob"), PAUSE, release("anna"), release("bob"), STEP));
  }

  @Test
  void with_nothing_asked_the_clock_jumps_to_the_next_deadline_and_one_wait_is_over() {
    reactions.put("anna woke after 600.00 s", List.of(STOP));
    assertEquals(
        List.of("10' anna woke after 600.00 s"),
        play(PAUSE, STEP, sleep("anna", 10), STEP, sleep("bob", 10), STEP).stream()
            .filter(it -> !it.contains("asks"))
            .toList());
  }

  @Test
  void what_is_due_comes_before_what_was_asked() {
    reactions.put("anna woke after 600.00 s", List.of(acquire("anna"), STEP));
    reactions.put("bob woke after 600.00 s", List.of(STEP));
    reactions.put("anna was granted mutex", List.of(STOP));
    assertEquals(
        List.of(
            "10' anna woke after 600.00 s",
            "10' bob woke after 600.00 s",
            "10' anna asks: mutex.acquire()",
            "10' anna was granted mutex"),
        play(PAUSE, STEP, sleep("anna", 10), STEP, sleep("bob", 10), STEP).stream()
            .filter(it -> !it.contains("sleep"))
            .toList());
  }

  @Test
  void a_step_waits_for_a_process_that_is_about_to_ask() {
    reactions.put("anna was granted mutex", List.of(STOP));
    assertEquals(
        List.of("0' bob printed hm", "0' anna asks: mutex.acquire()", "0' anna was granted mutex"),
        play(
            PAUSE,
            STEP,
            STEP,
            new OutsideRequest.Output("bob", Stream.STDOUT, "hm"),
            acquire("anna"),
            acquire("bob")));
  }

  @Test
  void a_step_that_nothing_can_come_of_is_not_kept_for_later() {
    Thread player = Thread.currentThread();
    Thread later =
        new Thread(
            () -> {
              while (player.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
              }
              deliver(new OutsideRequest.Exited("bob", 0));
            });
    reactions.put("paused", List.of(STEP));
    reactions.put(
        "anna has joined bob", List.of(acquire("anna"), new UserRequest.SetSpeed(2), STOP));
    Request join = new ProcessRequest.Join(caller("anna"), "bob", Patience.FOR_EVER);
    later.start();
    assertEquals(
        List.of("0' bob exited with 0", "0' anna has joined bob", "0' speed ×2"),
        play(join, await("bob"), PAUSE));
  }

  @Test
  void a_step_of_a_play_that_is_not_paused_is_not_kept_for_its_pause() {
    assertEquals(List.of(), play(STEP, PAUSE, acquire("anna"), STOP));
  }

  @Test
  void a_pace_keeps_grants_apart_in_real_time_and_costs_the_play_none() {
    Duration pace = ofMillis(40);
    reactions.put("anna woke after 600.00 s", List.of(acquire("anna")));
    reactions.put("anna was granted mutex", List.of(STOP));
    long begin = System.nanoTime();
    assertEquals(
        List.of(
            "10' anna woke after 600.00 s",
            "10' bob woke after 600.00 s",
            "10' anna asks: mutex.acquire()",
            "10' anna was granted mutex"),
        play(sleep("anna", 10), sleep("bob", 10), new UserRequest.SetPace(pace)));
    assertTrue(System.nanoTime() - begin >= pace.multipliedBy(2).toNanos());
  }

  @Test
  void a_pace_holds_no_birth_back() {
    Request late = new ProcessRequest.Start(caller("anna"), "late");
    assertEquals(
        List.of("0' anna asks: late.start()", "0' anna starts late"),
        play(new UserRequest.SetPace(ofMinutes(1)), acquire("bob"), late, STOP).stream()
            .filter(it -> it.contains("late"))
            .toList());
  }

  private static Request acquire(String who) {
    return new LockRequest.Acquire(caller(who), "mutex", Patience.FOR_EVER);
  }

  private static Request release(String who) {
    return new LockRequest.Release(caller(who), "mutex");
  }

  private static Request sleep(String who, int minutes) {
    return new TimeRequest.Sleep(caller(who), ofMinutes(minutes));
  }

  private static Request await(String who) {
    return new TimeRequest.Await(
        caller(who), new Condition("False", new TreeMap<>()), Patience.FOR_EVER);
  }
}
