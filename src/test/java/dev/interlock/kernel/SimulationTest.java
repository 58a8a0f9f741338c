package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SimulationTest {

  private static final int SEEDS = 3000;
  private static final int REQUESTS = 50;

  @Test
  void whatever_is_asked_the_rules_hold_and_everything_happens() {
    Set<String> happened = new TreeSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      Simulation simulation = new Simulation(seed);
      try {
        simulation.run(REQUESTS).forEach(fact -> happened.add(fact.getClass().getName()));
      } catch (AssertionError | RuntimeException failure) {
        String message = "seed " + seed + ": " + failure.getMessage() + "\n" + simulation.story();
        throw new AssertionError(message, failure);
      }
    }
    List<String> missing = new ArrayList<>(kinds(Fact.class));
    missing.removeAll(happened);
    assertEquals(List.of(), missing, "too tame: these never happened");
  }

  /** All kinds of fact that there are, by their families. */
  private static Set<String> kinds(Class<?> family) {
    Set<String> kinds = new TreeSet<>();
    if (family.isRecord()) {
      kinds.add(family.getName());
    } else if (family.isSealed()) {
      for (Class<?> member : family.getPermittedSubclasses()) {
        kinds.addAll(kinds(member));
      }
    }
    return kinds;
  }
}
