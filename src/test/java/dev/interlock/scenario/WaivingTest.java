package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WaivingTest {

  private static final Scenario SCENARIO =
      Loader.load(
              "play.json",
              """
              { "resources": {
                  "mutex": { "kind": "lock" },
                  "fork": { "kind": "lock", "count": 3 },
                  "rooms": { "kind": "semaphore", "value": 2 },
                  "ready": { "kind": "condition", "lock": "mutex" },
                  "done": { "kind": "condition" },
                  "n": { "kind": "value", "count": 2 },
                  "bare": { "kind": "value", "lock": false },
                  "q": { "kind": "queue" } },
                "main": [] }
              """
                  .getBytes(StandardCharsets.UTF_8),
              Map.of())
          .scenario()
          .orElseThrow();

  @Test
  void a_counted_name_means_each_of_them() {
    assertEquals(List.of("fork-1", "fork-2", "fork-3"), locks("fork"));
    assertEquals(List.of("fork-2", "rooms"), locks("fork-2", "rooms"));
  }

  @Test
  void what_has_a_lock_means_its_lock() {
    assertEquals(List.of("mutex"), locks("ready", "mutex"));
    assertEquals(List.of("done.lock", "n-1.lock", "n-2.lock"), locks("done", "n"));
    assertEquals(List.of("n-2.lock"), locks("n-2.lock"));
  }

  @Test
  void what_is_no_lock_is_told_with_those_that_are() {
    String expected = " in play.json; expected one of mutex, fork, rooms, ready, done, n";
    assertEquals(
        List.of(
            "no lock \"mutx\"" + expected + ". Did you mean \"mutex\"?",
            "no lock \"q\"" + expected,
            "no lock \"bare\"" + expected,
            "no lock \"fork-4\"" + expected + ". Did you mean \"fork\"?"),
        Waiving.of(SCENARIO, List.of("mutx", "q", "bare", "fork-4")).problems());
  }

  private static List<String> locks(String... names) {
    Waiving waiving = Waiving.of(SCENARIO, List.of(names));
    assertEquals(List.of(), waiving.problems());
    return waiving.locks();
  }
}
