package dev.interlock.cli;

import dev.interlock.program.Problem;
import dev.interlock.scenario.Scenario;
import java.util.Optional;

/** Whether a scenario may be played where nobody may run programs of their own. */
final class Permission {

  private Permission() {}

  /** Where the first command stands that would be run; empty if there is none. */
  static Optional<String> refusal(Scenario scenario) {
    return scenario.processes().stream()
        .flatMap(process -> process.command().stream())
        .map(command -> new Problem(command.place(), "commands are not run here (--no-commands)"))
        .map(Problem::toString)
        .findFirst();
  }
}
