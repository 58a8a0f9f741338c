package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.program.Place;
import dev.interlock.program.Problem;
import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/** Gathers all that is wrong with one scenario. */
final class Problems {

  private final List<Problem> all = new ArrayList<>();

  void add(Place place, String what) {
    all.add(new Problem(place, what));
  }

  void addAll(Collection<Problem> problems) {
    all.addAll(problems);
  }

  /** A name that is none of the known ones; {@code what} ends before the list of these. */
  void unknown(Place place, String what, String wanted, Collection<String> known) {
    String rest = known.isEmpty() ? "" : "; expected one of " + String.join(", ", known);
    all.add(new Problem(place, what + rest, DidYouMean.among(wanted, known)));
  }

  void notYet(Place place, String what) {
    add(place, what + " is not supported yet");
  }

  void expected(String what, Node found) {
    add(found.place(), "expected " + what + ", found " + kind(found));
  }

  /** What a node is, with its article. */
  static String kind(Node node) {
    if (node instanceof Node.Obj) {
      return "an object";
    }
    return node instanceof Node.Arr ? "a list" : kind(node.value());
  }

  static String kind(Value value) {
    if (value instanceof Value.Text) {
      return "a text";
    }
    if (value instanceof Value.Int || value instanceof Value.Real) {
      return "a number";
    }
    if (value instanceof Value.Items) {
      return "a list";
    }
    if (value instanceof Value.Fields) {
      return "an object";
    }
    return value instanceof Value.Bool bool ? String.valueOf(bool.is()) : "null";
  }

  /** Each problem once, in the order of the file. */
  List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(new LinkedHashSet<>(all));
    sorted.sort(
        Comparator.comparingInt((Problem problem) -> problem.place().line())
            .thenComparingInt(problem -> problem.place().column()));
    return sorted;
  }
}
