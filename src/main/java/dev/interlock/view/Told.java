package dev.interlock.view;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What others know and the world does not. Whoever makes one changes nothing in it afterwards.
 *
 * @param watched the scenario's figures
 * @param steps of each process, by its declared name, in order
 * @param expected what the scenario expects
 * @param choices the scenarios that can be played
 * @param usage of each process that runs, by its declared name; empty where nobody tells
 */
public record Told(
    Trouble trouble,
    List<Watched> watched,
    SortedMap<String, List<StepLine>> steps,
    List<Expected> expected,
    List<Choice> choices,
    SortedMap<String, Usage> usage) {

  public static final Told NOTHING =
      new Told(Trouble.NONE, List.of(), new TreeMap<>(), List.of(), List.of());

  /** Nobody tells what the processes cost. */
  public Told(
      Trouble trouble,
      List<Watched> watched,
      SortedMap<String, List<StepLine>> steps,
      List<Expected> expected,
      List<Choice> choices) {
    this(trouble, watched, steps, expected, choices, new TreeMap<>());
  }

  List<Alarm> alarms() {
    return trouble.alarms();
  }

  List<String> stuck() {
    return trouble.stuck();
  }
}
