package dev.interlock.kernel;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Condition;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class KernelTest {

  private final List<String> log = new ArrayList<>();
  private final History history = new History();
  private final Kernel kernel =
      new Kernel(
          alive(List.of(Lock.free("mutex")), "main", "anna", "bob"),
          KernelTest::evaluate,
          List.<Projection>of(this::note, history));

  private void note(Recorded fact, World after) {
    log.add(fact.number() + " " + fact.at().toMillis() + " " + fact.fact().sentence());
  }

  private static Answer evaluate(Condition condition, World world) {
    return condition.expression().equals("held")
        ? Answer.of(world.lock("mutex").holder().isPresent())
        : new Answer.Err("TypeError", "oh");
  }

  @Test
  void time_passes_before_a_request_is_served() {
    kernel.step(acquire("anna", Patience.FOR_EVER), seconds(0));
    kernel.step(acquire("bob", Patience.upTo(seconds(1))), seconds(0));
    log.clear();
    kernel.step(new LockRequest.Release(caller("anna"), "mutex"), seconds(2));
    assertEquals(
        List.of(
            "5 2000 bob gave up waiting for mutex after 2.00 s",
            "6 2000 anna asks: mutex.release()",
            "7 2000 anna released mutex"),
        log);
  }

  @Test
  void a_wait_is_over_at_its_deadline_and_not_before() {
    kernel.step(acquire("anna", Patience.FOR_EVER), seconds(0));
    kernel.step(acquire("bob", Patience.upTo(seconds(1))), seconds(0));
    log.clear();
    kernel.tick(seconds(1).minusNanos(1));
    assertEquals(List.of(), log);
    kernel.tick(seconds(1));
    assertEquals(List.of("5 1000 bob gave up waiting for mutex after 1.00 s"), log);
  }

  @Test
  void what_is_awaited_is_looked_at_after_every_request() {
    kernel.step(await("anna", "held"), seconds(1));
    kernel.step(acquire("bob", Patience.FOR_EVER), seconds(3));
    kernel.step(await("main", "held"), seconds(4));
    assertEquals(
        List.of(
            "1 1000 anna asks: await()",
            "2 3000 bob asks: mutex.acquire()",
            "3 3000 bob was granted mutex",
            "4 3000 anna sees what it awaited after 2.00 s",
            "5 4000 main asks: await()",
            "6 4000 main sees what it awaited"),
        log);
  }

  @Test
  void an_error_in_what_is_awaited_is_raised_in_the_process() {
    kernel.step(await("anna", "nonsense"), seconds(0));
    assertEquals(
        List.of("1 0 anna asks: await()", "2 0 anna was refused await(): TypeError: oh"), log);
  }

  @Test
  void what_is_to_be_evaluated_is_answered_at_once_true_or_not() {
    kernel.step(evaluate("anna", "held"), seconds(1));
    kernel.step(acquire("bob", Patience.FOR_EVER), seconds(1));
    kernel.step(evaluate("anna", "held"), seconds(1));
    kernel.step(evaluate("anna", "nonsense"), seconds(1));
    assertEquals(
        List.of(
            "1 1000 anna asks: evaluate()",
            "2 1000 anna asked evaluate(): False",
            "3 1000 bob asks: mutex.acquire()",
            "4 1000 bob was granted mutex",
            "5 1000 anna asks: evaluate()",
            "6 1000 anna asked evaluate(): True",
            "7 1000 anna asks: evaluate()",
            "8 1000 anna was refused evaluate(): TypeError: oh"),
        log);
  }

  @Test
  void history_keeps_the_latest_facts_without_output() {
    for (int n = 0; n < History.LENGTH; n++) {
      kernel.step(acquire("anna", Patience.NONE), seconds(n));
    }
    kernel.step(new OutsideRequest.Output("anna", Stream.STDOUT, "hi"), seconds(9_999));
    assertEquals(History.LENGTH, history.latest().size());
    assertEquals(History.LENGTH + 1, history.latest().get(0).number());
    kernel.step(acquire("bob", Patience.NONE), seconds(9_999));
    assertEquals(
        List.of("bob asks: mutex.acquire()", "bob did not get mutex"),
        History.about(history.latest(), "bob").stream().map(it -> it.fact().sentence()).toList());
  }

  private static LockRequest acquire(String child, Patience patience) {
    return new LockRequest.Acquire(caller(child), "mutex", patience);
  }

  private static TimeRequest await(String child, String expression) {
    return new TimeRequest.Await(
        caller(child), new Condition(expression, new TreeMap<>()), Patience.FOR_EVER);
  }

  private static TimeRequest evaluate(String child, String expression) {
    return new TimeRequest.Evaluate(caller(child), new Condition(expression, new TreeMap<>()));
  }
}
