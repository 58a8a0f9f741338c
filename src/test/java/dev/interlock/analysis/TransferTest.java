package dev.interlock.analysis;

import static dev.interlock.analysis.Requests.get;
import static dev.interlock.analysis.Requests.join;
import static dev.interlock.analysis.Requests.served;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.born;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.declared;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeRequest;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Request;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Why processes wait at queues, and what becomes of items. */
class TransferTest {

  /** Larger than the pipe of a queue. */
  private static final Value LARGE = Value.of("x".repeat(70_000));

  private static final List<Resource> SHARED = shared();

  private static final World BOTH = alive(SHARED, "main", "anna");

  @Test
  void who_joins_a_process_before_it_gets_its_items_waits_for_ever() {
    World world = served(BOTH, put("anna", LARGE), end("anna"), join("main", "anna"));
    assertEquals(
        new Diagnosed(
            Cause.Kind.JOIN_BEFORE_DRAIN,
            List.of("main", "anna"),
            List.of("q"),
            "main joins anna, which cannot end before its items in q are got,"
                + " and main is who would get them",
            "get all items first, then join"),
        Diagnosed.of(Standstill.of(world).orElseThrow().cause()));
    assertEquals(
        "anna is through with its code and waits until its unsent item fits into the pipe of q,"
            + " which is full",
        Wait.of(world, world.child("anna")).orElseThrow().sentence());
  }

  @Test
  void the_one_it_joins_may_itself_wait_for_the_one_that_cannot_end() {
    World two = born(declared(SHARED, "main", "anna", "bob"), "main", Optional.empty(), false);
    World three =
        born(born(two, "anna", Optional.of("main"), false), "bob", Optional.of("anna"), false);
    World world =
        served(three, put("bob", LARGE), end("bob"), join("anna", "bob"), join("main", "anna"));
    SortedMap<String, Set<String>> gets = new TreeMap<>(Map.of("q", Set.of("get")));
    SortedMap<String, SortedMap<String, Set<String>>> deeds = new TreeMap<>();
    deeds.put("main", gets);
    deeds.put("anna", new TreeMap<>());
    deeds.put("bob", new TreeMap<>());
    Cause cause = Standstill.of(world, new Reach(deeds)).orElseThrow().cause();
    assertEquals(Cause.Kind.JOIN_BEFORE_DRAIN, cause.kind());
    assertEquals(
        "main joins anna, which waits for bob, which cannot end before its items in q are got,"
            + " and main is who would get them",
        cause.sentence());
  }

  @Test
  void if_the_one_who_joins_would_not_get_them_nobody_does() {
    SortedMap<String, SortedMap<String, Set<String>>> deeds = new TreeMap<>();
    deeds.put("main", new TreeMap<>());
    deeds.put("anna", new TreeMap<>());
    World world = served(BOTH, put("anna", LARGE), end("anna"), join("main", "anna"));
    Standstill standstill = Standstill.of(world, new Reach(deeds)).orElseThrow();
    assertEquals(Cause.Kind.NO_CONSUMER, standstill.cause().kind());
  }

  @Test
  void a_getter_frees_the_feeder_and_so_the_exit() {
    World world = served(BOTH, put("anna", LARGE), end("anna"), get("main", "q"));
    assertEquals(true, world.child("main").pending().isEmpty(), "main has got the item");
    assertEquals(true, world.child("anna").pending().isEmpty(), "anna may exit");
  }

  @Test
  void an_empty_simple_queue_lacks_a_producer() {
    World world = served(BOTH, get("main", "simple"), get("anna", "simple"));
    Cause cause = Standstill.of(world).orElseThrow().cause();
    assertEquals(Cause.Kind.NO_PRODUCER, cause.kind());
    assertEquals(List.of("simple"), cause.resources());
  }

  @Test
  void whoever_holds_the_far_end_itself_never_sees_the_end_of_the_file() {
    World world =
        served(
            BOTH,
            new ObjectRequest.Close(caller("main"), "far"),
            new PipeRequest.Receive(caller("anna"), "near"),
            join("main", "anna"));
    Standstill standstill = Standstill.of(world).orElseThrow();
    assertEquals(Cause.Kind.NO_PRODUCER, standstill.cause().kind());
    assertEquals(List.of("near"), standstill.cause().resources());
    assertEquals(
        "anna waits for a message at near, whose far end far is held open by anna",
        standstill.waits().get(1).sentence());
  }

  @Test
  void who_send_to_each_other_lack_a_consumer() {
    World world = served(BOTH, send("anna", "left"), send("main", "right"));
    Cause cause = Standstill.of(world).orElseThrow().cause();
    assertEquals(Cause.Kind.NO_CONSUMER, cause.kind());
    assertEquals(List.of("right", "left"), cause.resources());
  }

  private static ChildRequest send(String child, String end) {
    Value larger = Value.of("x".repeat(300_000));
    return new PipeRequest.Send(caller(child), end, larger);
  }

  @Test
  void what_the_dead_have_not_sent_is_lost() {
    Findings findings = new Findings();
    Kernel kernel = new Kernel(BOTH, (condition, world) -> Answer.of(false), List.of(findings));
    for (Request request :
        List.of(
            put("anna", Value.of(1)), put("anna", LARGE), new OutsideRequest.Exited("anna", 137))) {
      kernel.step(request, Duration.ZERO);
    }
    assertEquals(
        List.of(
            "items_lost: anna ended with 1 item for q unsent: nobody will get it, and the slots"
                + " stay taken"),
        findings.all().stream().map(it -> it.title() + ": " + it.sentence()).toList());
  }

  private static List<Resource> shared() {
    List<Resource> all = new ArrayList<>();
    all.add(BoundedQueue.empty("q", false, 0));
    all.add(SimpleQueue.empty("simple"));
    for (Pipe pipe :
        List.of(Pipe.of("one", "near", "far", false), Pipe.of("two", "left", "right", true))) {
      all.add(pipe);
      all.addAll(pipe.ends());
    }
    return all;
  }

  private static ChildRequest put(String child, Value value) {
    return new QueueRequest.Put(caller(child), "q", value, Patience.FOR_EVER);
  }

  private static ChildRequest end(String child) {
    return new ProcessRequest.End(caller(child), 0);
  }
}
