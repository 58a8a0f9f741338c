package dev.interlock.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What the steps of one process read, set and name, procedures included. */
final class Survey {

  /** In the {@code to} of an {@code update}: the old value. */
  static final String IT = "it";

  private final Set<String> sets = new TreeSet<>();
  private final List<Expression> reads = new ArrayList<>();
  private final List<Expression> states = new ArrayList<>();
  private final List<Naming> names = new ArrayList<>();
  private final List<Expression> updates = new ArrayList<>();
  private final Set<String> procedures = new TreeSet<>();
  private boolean hasIgnored;

  static Survey of(Program program) {
    Survey survey = new Survey();
    for (var variable : program.variables().entrySet()) {
      survey.sets(variable.getKey());
      survey.reads(variable.getValue());
    }
    survey.steps(program.steps());
    return survey;
  }

  void reads(Expression expression) {
    reads.add(expression);
  }

  void reads(Template template) {
    template.expressions(reads);
  }

  /** Data in which {@code it} has a meaning. */
  void readsWithIt(Template template) {
    template.expressions(updates);
  }

  /** A signal that would end the process does not. */
  void ignoresSignals() {
    hasIgnored = true;
  }

  boolean hasIgnored() {
    return hasIgnored;
  }

  /** An expression over the state. */
  void state(Expression expression) {
    states.add(expression);
  }

  void sets(String variable) {
    sets.add(variable);
  }

  void names(Naming naming) {
    names.add(naming);
    reads(naming.name());
  }

  void steps(List<Step> steps) {
    for (Step step : steps) {
      step.survey(this);
    }
  }

  /** A called procedure, which is looked at once. */
  void procedure(String name, List<Step> steps) {
    if (procedures.add(name)) {
      steps(steps);
    }
  }

  Set<String> sets() {
    return sets;
  }

  List<Expression> reads() {
    return reads;
  }

  /** Those in which {@code it} has a meaning. */
  List<Expression> updates() {
    return updates;
  }

  List<Expression> states() {
    return states;
  }

  List<Naming> names() {
    return names;
  }
}
