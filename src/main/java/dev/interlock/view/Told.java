package dev.interlock.view;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What others know and the world does not.
 *
 * @param watched the scenario's figures
 * @param steps of each process, by its declared name, in order
 * @param expected what the scenario expects
 * @param choices the scenarios that can be played
 */
public record Told(
    Trouble trouble,
    List<Watched> watched,
    SortedMap<String, List<StepLine>> steps,
    List<Expected> expected,
    List<Choice> choices) {

  public static final Told NOTHING =
      new Told(Trouble.NONE, List.of(), new TreeMap<>(), List.of(), List.of());

  public Told {
    watched = List.copyOf(watched);
    steps = Collections.unmodifiableSortedMap(steps);
    expected = List.copyOf(expected);
    choices = List.copyOf(choices);
  }

  List<Alarm> alarms() {
    return trouble.alarms();
  }

  List<String> stuck() {
    return trouble.stuck();
  }
}
