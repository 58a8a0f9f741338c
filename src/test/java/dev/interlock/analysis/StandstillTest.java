package dev.interlock.analysis;

import static dev.interlock.model.Stage.after;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.Condition;
import dev.interlock.model.Fact;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Request;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class StandstillTest {

  private static final List<Resource> SHARED =
      List.of(
          Lock.free("a"),
          Lock.free("b"),
          BoundedQueue.empty("q", false, 1),
          BoundedQueue.empty("jobs", true, 0),
          SharedFile.of("db", "/run/db", Optional.empty()));
  private static final World TWO = alive(SHARED, "p1", "p2");

  @Test
  void two_who_wait_for_each_other_form_a_cycle() {
    World world = served(TWO, acquire("p1", "a"), acquire("p2", "b"), acquire("p1", "b"));
    assertEquals(Optional.empty(), Standstill.of(world));
    assertEquals(
        new Diagnosed(
            Cause.Kind.CYCLE,
            List.of("p1", "p2"),
            List.of("a", "b"),
            "p1 holds a and waits for b, p2 holds b and waits for a",
            "take locks in the same order everywhere"),
        cause(served(world, acquire("p2", "a"))));
  }

  @Test
  void a_cycle_may_go_through_the_end_of_a_process() {
    World world =
        served(
            TWO,
            acquire("p1", "a"),
            acquire("p2", "a"),
            new ProcessRequest.Join(caller("p1"), "p2", Patience.FOR_EVER));
    assertEquals(
        new Diagnosed(
            Cause.Kind.CYCLE,
            List.of("p1", "p2"),
            List.of("a"),
            "p1 holds a and waits for p2 to end, p2 waits for a",
            "release a lock before waiting for a process that needs it"),
        cause(world));
  }

  @Test
  void the_cycle_is_named_even_if_others_wait_for_it() {
    World three = alive(SHARED, "main", "p1", "p2");
    World world =
        served(
            three,
            acquire("p2", "a"),
            acquire("p1", "b"),
            acquire("p2", "b"),
            acquire("p1", "a"),
            new ProcessRequest.End(caller("main"), 0));
    assertEquals(List.of("p1", "p2"), cause(world).processes());
    assertEquals(List.of("b", "a"), cause(world).resources());
    assertEquals(
        List.of(
            "main is through with its code and waits for its children p1 and p2 to end",
            "p1 waits for a, which p2 holds",
            "p2 waits for b, which p1 holds"),
        sentences(world));
  }

  @Test
  void one_who_takes_its_own_lock_waits_for_itself() {
    World alone = alive(SHARED, "p1");
    assertEquals(
        new Diagnosed(
            Cause.Kind.SELF,
            List.of("p1"),
            List.of("a"),
            "p1 waits for a, which it holds itself",
            "release it before taking it again, or use an rlock"),
        cause(served(alone, acquire("p1", "a"), acquire("p1", "a"))));
  }

  @Test
  void a_lock_whose_holder_is_dead_is_orphaned() {
    World three = alive(SHARED, "main", "p1", "p2");
    World world =
        served(
            three,
            acquire("p1", "a"),
            acquire("p2", "a"),
            acquire("main", "a"),
            new OutsideRequest.Exited("p1", 143));
    assertEquals(
        new Diagnosed(
            Cause.Kind.ORPHANED_LOCK,
            List.of("main", "p2"),
            List.of("a"),
            "main and p2 wait for a, whose holder is dead",
            "do not terminate a process that may hold a lock: nothing releases it for the dead"),
        cause(world));
    assertEquals(
        List.of(
            "main waits for a, whose holder p1 is dead", "p2 waits for a, whose holder p1 is dead"),
        sentences(world));
  }

  @Test
  void a_full_queue_lacks_a_consumer() {
    World world = served(alive(SHARED, "p1"), put("p1", "q"), put("p1", "q"));
    assertEquals(Cause.Kind.NO_CONSUMER, cause(world).kind());
    assertEquals(List.of("q"), cause(world).resources());
    assertEquals(List.of("p1 waits to put into q, which is full (1 item)"), sentences(world));
  }

  @Test
  void an_empty_queue_lacks_a_producer() {
    World world = served(TWO, get("p2", "q"), new ProcessRequest.End(caller("p1"), 0));
    assertEquals(
        new Diagnosed(
            Cause.Kind.NO_PRODUCER,
            List.of("p2"),
            List.of("q"),
            "p2 waits to get from q, which is empty, and nobody is left who puts into it",
            "put a sentinel for every consumer, or give the get a timeout"),
        cause(world));
  }

  @Test
  void what_was_got_and_never_done_is_the_cause_before_the_empty_queue() {
    World world =
        served(
            TWO,
            put("p1", "jobs"),
            get("p2", "jobs"),
            get("p2", "jobs"),
            new ProcessRequest.Join(caller("p1"), "jobs", Patience.FOR_EVER));
    assertEquals(Cause.Kind.NEVER_DONE, cause(world).kind());
    assertEquals(
        List.of(
            "p1 joins jobs, where 1 item is unfinished",
            "p2 waits to get from jobs, which is empty"),
        sentences(world));
  }

  @Test
  void what_is_awaited_and_nobody_does_was_never_set() {
    World world = served(alive(SHARED, "p1"), await("p1"));
    assertEquals(
        new Diagnosed(
            Cause.Kind.NEVER_SET,
            List.of("p1"),
            List.of(),
            "p1 awaits a.holder == 'p2', and nobody is left who could make it true",
            "let somebody make it true, or give the await a timeout"),
        cause(world));
  }

  @Test
  void a_file_that_stays_open_can_be_part_of_a_cycle() {
    World world =
        served(
            TWO,
            new OpenFile(caller("p1"), "db", Mode.READ),
            acquire("p2", "a"),
            new OpenFile(caller("p2"), "db", Mode.READ),
            acquire("p1", "a"));
    assertEquals(
        "p1 holds db and waits for a, p2 holds a and waits for db", cause(world).sentence());
  }

  @Test
  void nobody_is_stuck_while_somebody_can_move() {
    World waits = served(TWO, get("p1", "q"));
    assertEquals(Optional.empty(), Standstill.of(waits));
    assertEquals(
        Optional.empty(),
        Standstill.of(served(waits, new TimeRequest.Sleep(caller("p2"), seconds(9)))));
    assertEquals(
        Optional.empty(),
        Standstill.of(
            served(
                waits,
                new LockRequest.Acquire(caller("p2"), "a", Patience.FOR_EVER),
                new QueueRequest.Get(caller("p2"), "q", Patience.upTo(seconds(9))))));
    World stuck = served(waits, get("p2", "q"));
    assertEquals(2, Standstill.of(stuck).orElseThrow().waits().size());
    assertEquals(
        Optional.empty(),
        Standstill.of(served(stuck, new UserRequest.Send("p2", Signal.KILL))),
        "a signal is under way");
  }

  @Test
  void nobody_is_stuck_while_somebody_is_being_born_nor_when_all_are_dead() {
    World world = after(TWO, new dev.interlock.model.ProcessFact.Exited("p2", 0));
    World born =
        after(
            served(world, get("p1", "q")),
            new dev.interlock.model.ProcessFact.StartAsked("p2", Optional.of("p1"), false));
    assertEquals(Optional.empty(), Standstill.of(born));
    assertEquals(
        Optional.empty(), Standstill.of(served(world, new OutsideRequest.Exited("p1", 0))));
  }

  @Test
  void a_stopped_holder_is_neither_dead_nor_stuck_for_the_user_can_continue_it() {
    World stopped =
        served(TWO, acquire("p1", "a"), new OutsideRequest.Stopped("p1"), acquire("p2", "a"));
    assertEquals(Optional.empty(), Standstill.of(stopped));
    assertEquals(List.of(false), stuck(stopped));
  }

  @Test
  void a_circle_stays_one_when_somebody_in_it_is_stopped() {
    World circle =
        served(TWO, acquire("p1", "a"), acquire("p2", "b"), acquire("p1", "b"), acquire("p2", "a"));
    World stopped = served(circle, new OutsideRequest.Stopped("p1"));
    assertEquals(Cause.Kind.CYCLE, cause(stopped).kind());
    assertEquals(List.of(true, true), stuck(stopped));
  }

  private static List<Boolean> stuck(World world) {
    return Prospects.of(world, Reach.UNKNOWN).stream().map(Prospect::isHopeless).toList();
  }

  private static World served(World world, Request... requests) {
    World next = world;
    for (Request request : requests) {
      next = after(next, request.decide(next).toArray(Fact[]::new));
    }
    return next;
  }

  private static Diagnosed cause(World world) {
    return Diagnosed.of(Standstill.of(world).orElseThrow().cause());
  }

  private static List<String> sentences(World world) {
    return Standstill.of(world).orElseThrow().waits().stream().map(Wait::sentence).toList();
  }

  private static ChildRequest acquire(String child, String lock) {
    return new LockRequest.Acquire(caller(child), lock, Patience.FOR_EVER);
  }

  private static ChildRequest put(String child, String queue) {
    return new QueueRequest.Put(caller(child), queue, Value.of(1), Patience.FOR_EVER);
  }

  private static ChildRequest get(String child, String queue) {
    return new QueueRequest.Get(caller(child), queue, Patience.FOR_EVER);
  }

  private static ChildRequest await(String child) {
    return new TimeRequest.Await(
        caller(child), new Condition("a.holder == 'p2'", new TreeMap<>()), Patience.FOR_EVER);
  }
}
