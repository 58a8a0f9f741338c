package dev.interlock.scenario;

import dev.interlock.program.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of loading a scenario.
 *
 * @param scenario present if and only if there are no problems
 * @param problems in the order of the file
 */
public record Loaded(Optional<Scenario> scenario, List<Problem> problems) {
  public Loaded {
    problems = List.copyOf(problems);
  }
}
