package dev.interlock.analysis;

import static dev.interlock.analysis.Requests.acquire;
import static dev.interlock.analysis.Requests.release;
import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.Request;
import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class LockOrderTest {

  private final Findings findings = new Findings();
  private final Kernel kernel =
      new Kernel(
          alive(
              List.of(
                  Lock.free("a"),
                  Lock.free("b"),
                  Lock.free("c"),
                  Lock.of("again", Lock.Type.RLOCK, 1, Fairness.STRICT),
                  Lock.of("items", Lock.Type.SEMAPHORE, 1, Fairness.STRICT),
                  Lock.of("lottery", Lock.Type.LOCK, 1, Fairness.byLot(1))),
              "anna",
              "bob",
              "cleo"),
          (condition, world) -> Answer.of(false),
          List.of(findings));

  @Test
  void opposite_orders_are_found_although_nothing_happened() {
    inside("anna", "a", "b");
    inside("bob", "b", "a");
    inside("bob", "b", "a");
    assertEquals(
        List.of(
            "bob took a while it held b (fact 12), anna took b while it held a (fact 4):"
                + " they may block each other for ever another time"),
        sentences());
    assertEquals(List.of("b", "a"), findings.all().get(0).resources());
    assertEquals(List.of("anna", "bob"), findings.all().get(0).processes());
  }

  @Test
  void an_inversion_may_take_three_locks() {
    inside("anna", "a", "b");
    inside("bob", "b", "c");
    assertEquals(List.of(), sentences());
    inside("cleo", "c", "a");
    assertEquals(List.of("c", "a", "b"), findings.all().get(0).resources());
  }

  @Test
  void one_process_alone_cannot_block_itself_by_order_nor_do_semaphores_count() {
    inside("anna", "a", "b");
    inside("anna", "b", "a");
    inside("anna", "items", "c");
    inside("bob", "c", "items");
    assertEquals(List.of(), sentences());
    inside("bob", "a", "b");
    assertEquals(1, findings.all().size(), "now another takes them as well");
  }

  @Test
  void a_lock_that_all_hold_meanwhile_makes_the_order_of_the_others_harmless() {
    serve(acquire("anna", "c"));
    inside("anna", "a", "b");
    serve(release("anna", "c"));
    serve(acquire("bob", "c"));
    inside("bob", "b", "a");
    serve(release("bob", "c"));
    assertEquals(List.of(), sentences());
    inside("bob", "b", "a");
    assertEquals(
        List.of("b", "a"), findings.all().get(0).resources(), "bob has gone without it once");
  }

  @Test
  void to_take_a_recursive_lock_again_is_to_wait_for_nobody() {
    for (String child : List.of("anna", "bob")) {
      serve(acquire(child, "again"));
      inside(child, "a", "again");
      serve(release(child, "again"));
    }
    assertEquals(List.of(), sentences());
  }

  @Test
  void who_only_tries_or_waits_with_a_limit_blocks_nobody_for_ever() {
    inside("anna", "a", "b");
    for (Patience patience : List.of(Patience.NONE, Patience.upTo(Duration.ofSeconds(1)))) {
      serve(acquire("bob", "b"));
      serve(new LockRequest.Acquire(caller("bob"), "a", patience));
      serve(release("bob", "a"));
      serve(release("bob", "b"));
    }
    assertEquals(List.of(), sentences());
    inside("bob", "b", "a");
    assertEquals(1, findings.all().size(), "now it would wait");
  }

  @Test
  void who_is_bypassed_again_and_again_starves() {
    serve(acquire("anna", "lottery"));
    serve(acquire("bob", "lottery"));
    int won = 0;
    while (findings.all().isEmpty() && won < 200) {
      serve(release("anna", "lottery"));
      serve(acquire("anna", "lottery"));
      if (kernel.world().lock("lottery").isHeldBy("bob")) {
        serve(release("bob", "lottery"));
        serve(acquire("bob", "lottery"));
      }
      won++;
    }
    Finding starvation = findings.all().get(0);
    assertEquals(Finding.Kind.STARVATION, starvation.kind());
    assertEquals(List.of("lottery"), starvation.resources());
    assertEquals(
        "anna waits for lottery, and 5 others who asked later have got it meanwhile",
        starvation.sentence());
  }

  private void inside(String child, String first, String second) {
    serve(acquire(child, first));
    serve(acquire(child, second));
    serve(release(child, second));
    serve(release(child, first));
  }

  private void serve(Request request) {
    kernel.step(request, Duration.ZERO);
  }

  private List<String> sentences() {
    return findings.all().stream().map(Finding::sentence).toList();
  }
}
