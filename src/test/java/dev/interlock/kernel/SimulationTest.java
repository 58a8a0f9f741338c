package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.CallFact;
import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.FeederFact;
import dev.interlock.model.FileFact;
import dev.interlock.model.LockFact;
import dev.interlock.model.PipeFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.RunFact;
import dev.interlock.model.TerminalFact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class SimulationTest {

  private static final int SEEDS = 500;
  private static final int REQUESTS = 200;

  @Test
  void whatever_is_asked_the_rules_hold_and_everything_happens() {
    Set<String> happened = new TreeSet<>();
    for (long seed = 0; seed < SEEDS; seed++) {
      try {
        new Simulation(seed).run(REQUESTS).forEach(fact -> happened.add(fact.getClass().getName()));
      } catch (AssertionError | RuntimeException failure) {
        throw new AssertionError("seed " + seed + ": " + failure.getMessage(), failure);
      }
    }
    Map<String, List<String>> missing = new LinkedHashMap<>();
    for (Class<? extends Fact> family :
        List.of(
            LockFact.class,
            QueueFact.class,
            FeederFact.class,
            PipeFact.class,
            FileFact.class,
            DataFact.class,
            TerminalFact.class,
            CallFact.class,
            ProcessFact.class,
            RunFact.class)) {
      missing.put(family.getSimpleName(), Invariants.missing(family, new ArrayList<>(happened)));
    }
    missing.values().removeIf(List::isEmpty);
    assertEquals(Map.of(), missing, "too tame: these never happened");
  }
}
