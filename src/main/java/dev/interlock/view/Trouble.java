package dev.interlock.view;

import java.util.List;

/**
 * What is wrong.
 *
 * @param alarms the findings, oldest first
 * @param stuck who waits and can never be freed any more, in order of declaration
 */
public record Trouble(List<Alarm> alarms, List<String> stuck) {

  /** Nothing is wrong. */
  public static final Trouble NONE = new Trouble(List.of(), List.of());

  public Trouble {
    alarms = List.copyOf(alarms);
    stuck = List.copyOf(stuck);
  }
}
