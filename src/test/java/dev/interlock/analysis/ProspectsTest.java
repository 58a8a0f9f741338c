package dev.interlock.analysis;

import static dev.interlock.analysis.Requests.acquire;
import static dev.interlock.analysis.Requests.await;
import static dev.interlock.analysis.Requests.get;
import static dev.interlock.analysis.Requests.join;
import static dev.interlock.analysis.Requests.served;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.born;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.declared;
import static dev.interlock.model.Stage.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProspectsTest {

  private static final List<Resource> SHARED =
      List.of(
          Lock.free("a"),
          Lock.free("b"),
          Lock.of("again", Lock.Type.RLOCK, 1, Fairness.STRICT),
          BoundedQueue.empty("q", false, 1),
          SimpleQueue.empty("simple"),
          Barrier.of("laps", 3, Optional.empty(), false));
  private static final World ALL = alive(SHARED, "main", "anna", "bob", "cleo");
  private static final World CYCLE =
      served(
          ALL,
          acquire("anna", "a"),
          acquire("bob", "b"),
          acquire("anna", "b"),
          acquire("bob", "a"));

  @Test
  void two_who_wait_for_each_other_are_stuck_while_others_run_who_never_release() {
    assertEquals(List.of("anna", "bob"), hopeless(CYCLE, idle("main", "anna", "bob", "cleo")));
  }

  @Test
  void they_are_not_stuck_if_a_running_process_may_release_one_of_the_locks() {
    Reach reach = reach(idle("main", "anna", "bob", "cleo"), "cleo", "a", "release");
    assertEquals(List.of(), hopeless(CYCLE, reach));
    assertEquals(List.of(), hopeless(CYCLE, Reach.UNKNOWN), "nobody knows what a command may do");
    assertEquals(
        List.of("anna", "cleo"), Prospects.of(CYCLE, reach).get(1).helpers(), "who frees bob");
  }

  @Test
  void a_process_that_has_not_been_started_may_still_come_and_help() {
    World world = alive(SHARED, "main", "anna", "bob");
    World more = declared(SHARED, "main", "anna", "bob", "cleo");
    World three =
        born(
            born(born(more, "main", Optional.empty(), false), "anna", Optional.of("main"), false),
            "bob",
            Optional.of("main"),
            false);
    Reach puts = reach(idle("main", "anna", "bob", "cleo"), "cleo", "q", "put");
    assertEquals(List.of("anna"), hopeless(served(three, get("anna", "q")), puts));
    assertEquals(
        List.of(), hopeless(served(three, get("anna", "q")), reach(puts, "main", "cleo", "start")));
    assertEquals(
        List.of("anna"), hopeless(served(world, get("anna", "q")), idle("main", "bob", "anna")));
  }

  @Test
  void who_waits_with_a_limit_or_sleeps_is_never_called_stuck_and_frees_others() {
    World world =
        served(
            ALL,
            acquire("anna", "a"),
            acquire("bob", "a"),
            new LockRequest.Acquire(caller("anna"), "a", Patience.upTo(seconds(5))));
    Reach reach = idle("main", "anna", "bob", "cleo");
    assertEquals(List.of(), hopeless(world, reach));
    World sleeps =
        served(
            ALL,
            acquire("anna", "a"),
            acquire("bob", "a"),
            new TimeRequest.Sleep(caller("anna"), seconds(5)));
    assertEquals(List.of(), hopeless(sleeps, reach));
  }

  @Test
  void whoever_waits_for_the_stuck_is_stuck_as_well() {
    World world = served(CYCLE, join("main", "anna"));
    assertEquals(
        List.of("main", "anna", "bob"), hopeless(world, idle("main", "anna", "bob", "cleo")));
  }

  @Test
  void a_barrier_needs_as_many_as_are_missing() {
    World world = served(ALL, await("anna", "laps"));
    Reach one = reach(idle("main", "anna", "bob", "cleo"), "bob", "laps", "wait");
    assertEquals(List.of("anna"), hopeless(world, one));
    assertEquals(List.of(), hopeless(world, reach(one, "cleo", "laps", "wait")));
    assertEquals(List.of(), hopeless(world, reach(one, "cleo", "laps", "abort")));
  }

  @Test
  void whoever_comes_for_a_while_or_may_be_ended_there_breaks_a_barrier_and_so_frees_all() {
    World world = served(ALL, await("anna", "laps"));
    Reach one = reach(idle("main", "anna", "bob", "cleo"), "bob", "laps", "wait");
    assertEquals(List.of("anna"), hopeless(world, one));
    assertEquals(List.of(), hopeless(world, reach(one, "bob", "laps", "wait timeout")));
    assertEquals(List.of(), hopeless(world, reach(one, "main", "bob", "terminate")));
  }

  @Test
  void whoever_is_through_with_its_code_frees_nobody_by_steps_it_had() {
    Reach puts = reach(idle("main", "anna", "bob", "cleo"), "main", "q", "put");
    World runs = served(ALL, get("anna", "q"));
    assertEquals(List.of(), hopeless(runs, puts));
    World ended = served(runs, new ProcessRequest.End(caller("main"), 0));
    assertEquals(List.of("main", "anna"), hopeless(ended, puts));
  }

  @Test
  void the_end_of_one_who_has_sent_half_a_message_makes_room_for_the_next() {
    World world = served(ALL, send("anna", 60_000), send("anna", 10_000), send("bob", 100));
    Reach reach = idle("main", "anna", "bob", "cleo");
    assertEquals(List.of("anna", "bob"), hopeless(world, reach));
    assertEquals(List.of(), hopeless(world, reach(reach, "main", "anna", "kill")));
    World freed = served(world, new OutsideRequest.Exited("anna", 137));
    assertEquals(List.of(), freed.child("bob").pending().stream().toList(), "and so it does");
  }

  private static ChildRequest send(String child, int length) {
    Value text = Value.of("x".repeat(length));
    return new QueueRequest.Put(caller(child), "simple", text, Patience.FOR_EVER);
  }

  @Test
  void a_daemon_whose_parent_goes_on_will_be_ended() {
    World world = alive(SHARED, "main");
    World more = declared(SHARED, "main", "anna");
    World both =
        born(born(more, "main", Optional.empty(), false), "anna", Optional.of("main"), true);
    Reach reach = idle("main", "anna");
    assertEquals(List.of(), hopeless(served(both, get("anna", "q")), reach));
    assertEquals(
        List.of("main", "anna"),
        hopeless(served(both, get("anna", "q"), join("main", "anna")), reach));
    assertEquals(List.of("main"), hopeless(served(world, get("main", "q")), reach));
  }

  @Test
  void a_foreign_release_frees_no_recursive_lock() {
    World world =
        served(
            ALL,
            acquire("anna", "again"),
            acquire("bob", "again"),
            new OutsideRequest.Exited("anna", 137));
    Reach reach = reach(idle("main", "anna", "bob", "cleo"), "cleo", "again", "release");
    assertEquals(List.of("bob"), hopeless(world, reach));
  }

  private static List<String> hopeless(World world, Reach reach) {
    return Prospects.of(world, reach).stream()
        .filter(Prospect::isHopeless)
        .map(it -> it.waits().child())
        .toList();
  }

  /** They ask for nothing that could help anybody. */
  private static Reach idle(String... children) {
    SortedMap<String, SortedMap<String, Set<String>>> deeds = new TreeMap<>();
    for (String child : children) {
      deeds.put(child, new TreeMap<>());
    }
    return new Reach(deeds);
  }

  private static Reach reach(Reach before, String child, String target, String verb) {
    SortedMap<String, SortedMap<String, Set<String>>> deeds = new TreeMap<>(before.deeds());
    SortedMap<String, Set<String>> own =
        new TreeMap<>(before.deeds().getOrDefault(child, new TreeMap<>(Map.of())));
    own.put(target, Set.of(verb));
    deeds.put(child, own);
    return new Reach(deeds);
  }
}
