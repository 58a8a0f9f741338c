package dev.interlock.view;

import java.util.Optional;

/**
 * How the output is read.
 *
 * @param frozen number of the line after the last one shown; empty: follows the output
 */
public record Reading(Outputs outputs, Optional<Long> frozen) {

  static final Reading START = new Reading(Outputs.AUTO, Optional.empty());

  Reading at(Optional<Long> line) {
    return new Reading(outputs, line);
  }

  Reading as(Outputs next) {
    return new Reading(next, Optional.empty());
  }
}
