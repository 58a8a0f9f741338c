package dev.interlock.view;

import java.util.Optional;

/**
 * How the output is read.
 *
 * @param frozen number of the line after the last one shown; empty: follows the output
 * @param wraps whether long lines go on in the next row
 * @param errorsOnly whether only the error streams are shown
 * @param colours whether the children's own colours are shown
 * @param filter only lines that contain this, whatever the case; empty: all
 */
public record Reading(
    Outputs outputs,
    Optional<Long> frozen,
    boolean wraps,
    boolean errorsOnly,
    boolean colours,
    String filter) {

  static final Reading START = new Reading(Outputs.AUTO, Optional.empty(), false, false, true, "");

  Reading at(Optional<Long> line) {
    return new Reading(outputs, line, wraps, errorsOnly, colours, filter);
  }

  Reading as(Outputs next) {
    return new Reading(next, Optional.empty(), wraps, errorsOnly, colours, filter);
  }
}
