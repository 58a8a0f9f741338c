package dev.interlock.program;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The steps of one process, compiled. Instances of a counted process share it. */
public final class Program {

  private final String process;
  private final Place place;
  private final Declared declared;
  private final Map<String, Template> variables;
  private final List<Step> steps;

  Program(
      String process,
      Place place,
      Declared declared,
      Map<String, Template> variables,
      List<Step> steps) {
    this.process = process;
    this.place = place;
    this.declared = declared;
    this.variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    this.steps = List.copyOf(steps);
  }

  /** The declaration's name. */
  public String process() {
    return process;
  }

  /** Where the process is declared. */
  public Place place() {
    return place;
  }

  Declared declared() {
    return declared;
  }

  /**
   * Whether it may ignore a signal that would end it: then it must be started in such a way that it
   * can.
   */
  public boolean ignoresSignals() {
    return Survey.of(this).hasIgnored();
  }

  /** With which it begins, in the order in which they are set. */
  Map<String, Template> variables() {
    return variables;
  }

  List<Step> steps() {
    return steps;
  }
}
