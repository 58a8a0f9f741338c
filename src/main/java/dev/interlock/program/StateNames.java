package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Checks the names in expressions over the state: {@code await}, {@code watch}, {@code final}. */
public final class StateNames {

  private final Declared declared;
  private final Set<String> others;
  private final List<Problem> problems;

  private StateNames(Declared declared, Set<String> others, List<Problem> problems) {
    this.declared = declared;
    this.others = others;
    this.problems = problems;
  }

  /**
   * Checks that each name is a resource, a process, {@code params} or one of the others, that it
   * has the field that is asked for, and that a counted name is indexed.
   *
   * @param others what else the expression may read: variables
   * @param problems gets what is wrong, at its column
   */
  public static void check(
      Expression expression, Declared declared, Set<String> others, List<Problem> problems) {
    StateNames check = new StateNames(declared, others, problems);
    if (expression.rolls()) {
      problems.add(
          new Problem(expression.place(), "dice cannot be rolled in an expression over the state"));
    }
    for (Ast.Use use : expression.uses()) {
      check.use(use, expression.place(use));
    }
  }

  private void use(Ast.Use use, Place place) {
    if (others.contains(use.name())) {
      return;
    }
    if (use.name().equals("params")) {
      params(use, place, declared, problems);
      return;
    }
    Declared.Resource resource = declared.resources().get(use.name());
    Declared.Role role = declared.processes().get(use.name());
    if (resource == null && role == null) {
      List<String> known = new ArrayList<>(declared.resources().keySet());
      known.addAll(declared.processes().keySet());
      known.addAll(others);
      String what = "nothing is named \"" + use.name() + "\"";
      problems.add(new Problem(place, what, DidYouMean.among(use.name(), known)));
    } else if (resource != null) {
      counted(use, place, resource.count());
      fields(use, place, resource.kind());
    } else if (role != null) {
      counted(use, place, role.count());
      field(use, place, "a process", Kind.PROCESS_FIELDS);
    }
  }

  private void counted(Ast.Use use, Place place, OptionalInt count) {
    if (count.isPresent() && !use.isIndexed() && use.field().isPresent()) {
      String what = "\"" + use.name() + "\" has a count; say which one, from 1";
      problems.add(new Problem(place, what, Optional.of(use.name() + "[1]")));
    }
  }

  private void fields(Ast.Use use, Place place, Kind kind) {
    if (kind.isOpaque()) {
      problems.add(new Problem(place, "expressions have nothing to ask of " + kind.shown()));
    } else if (!kind.isContent()) {
      field(use, place, kind.shown(), kind.fields());
    }
  }

  private void field(Ast.Use use, Place place, String shown, List<String> known) {
    if (use.field().isPresent() && !known.contains(use.field().get())) {
      String wanted = use.field().get();
      String what = shown + " has no \"" + wanted + "\"; it has " + String.join(", ", known);
      problems.add(new Problem(place, what, DidYouMean.among(wanted, known)));
    }
  }

  /** Reports a field of {@code params} that is not declared. */
  static void params(Ast.Use use, Place place, Declared declared, List<Problem> problems) {
    if (use.field().isPresent() && !declared.params().containsKey(use.field().get())) {
      String wanted = use.field().get();
      problems.add(
          new Problem(
              place,
              "no param \"" + wanted + "\"",
              DidYouMean.among(wanted, declared.params().keySet())));
    }
  }
}
