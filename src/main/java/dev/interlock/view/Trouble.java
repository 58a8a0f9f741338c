package dev.interlock.view;

import dev.interlock.analysis.Reach;
import java.util.List;

/**
 * What is wrong.
 *
 * @param alarms the findings, oldest first
 * @param stuck who waits and can never be freed any more, in order of declaration
 * @param reach what the steps of each process may ask for, which says who could free whom
 */
public record Trouble(List<Alarm> alarms, List<String> stuck, Reach reach) {

  /** Nothing is wrong. */
  public static final Trouble NONE = new Trouble(List.of(), List.of(), Reach.UNKNOWN);

  public Trouble {
    alarms = List.copyOf(alarms);
    stuck = List.copyOf(stuck);
  }
}
