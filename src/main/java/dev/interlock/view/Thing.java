package dev.interlock.view;

import java.util.Optional;

/**
 * Something that can be selected.
 *
 * @param pane in which it stands
 * @param name of the process or resource; of a finding or an expectation its place, from 1
 */
public record Thing(Pane pane, String name) {

  static Thing process(String name) {
    return new Thing(Pane.PROCESSES, name);
  }

  /** Its name, if it is a process. */
  Optional<String> asProcess() {
    return pane == Pane.PROCESSES ? Optional.of(name) : Optional.empty();
  }
}
