package dev.interlock.view;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What others know and the world does not.
 *
 * @param alarms the findings, oldest first
 * @param stuck who waits and can never be freed any more, in order of declaration
 * @param watched the scenario's figures
 * @param steps of each process, by its declared name, in order
 * @param expected what the scenario expects
 * @param choices the scenarios that can be played
 */
public record Told(
    List<Alarm> alarms,
    List<String> stuck,
    List<Watched> watched,
    SortedMap<String, List<StepLine>> steps,
    List<Expected> expected,
    List<Choice> choices) {

  public static final Told NOTHING =
      new Told(List.of(), List.of(), List.of(), new TreeMap<>(), List.of(), List.of());

  public Told {
    alarms = List.copyOf(alarms);
    stuck = List.copyOf(stuck);
    watched = List.copyOf(watched);
    steps = Collections.unmodifiableSortedMap(steps);
    expected = List.copyOf(expected);
    choices = List.copyOf(choices);
  }
}
