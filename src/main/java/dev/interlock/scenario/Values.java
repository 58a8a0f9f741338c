package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.value.Value;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Takes values of the wanted kind out of nodes, templates filled in. What does not fit is a problem
 * and gives nothing.
 */
final class Values {

  /** Longer than any run, yet safe to add to any time. */
  private static final double CENTURY_SECONDS = 36_500 * 86_400.0;

  private final Problems problems;
  private final Map<String, Value> names;

  Values(Problems problems, Map<String, Value> names) {
    this.problems = problems;
    this.names = names;
  }

  /** The same with more names that templates may use. */
  Values with(Map<String, Value> more) {
    Map<String, Value> all = new LinkedHashMap<>(names);
    all.putAll(more);
    return new Values(problems, all);
  }

  Problems problems() {
    return problems;
  }

  Map<String, Value> names() {
    return names;
  }

  Optional<Value> any(Node node) {
    List<Problem> found = new ArrayList<>();
    Optional<Value> value = Filling.fill(node, names, found);
    problems.addAll(found);
    return value;
  }

  /** Tells that something else was expected. */
  void wrong(String expected, Node node, Value found) {
    String shown =
        found instanceof Value.Int || found instanceof Value.Real
            ? found.shown()
            : Problems.kind(found);
    problems.add(node.place(), "expected " + expected + ", found " + shown);
  }

  Optional<String> text(Node node) {
    Optional<Value> value = any(node);
    if (value.isPresent() && !(value.get() instanceof Value.Text)) {
      problems.add(node.place(), "expected a text, found " + Problems.kind(value.get()));
    }
    return value.flatMap(it -> it instanceof Value.Text text ? Optional.of(text.text()) : none());
  }

  /** A text that is no template. */
  Optional<String> word(Node node) {
    if (node.value() instanceof Value.Text text) {
      return Optional.of(text.text());
    }
    problems.expected("a text", node);
    return Optional.empty();
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  /** A text of at least one character without control characters. */
  Optional<String> line(Node node) {
    Optional<String> text = text(node);
    if (text.isPresent() && text.get().isEmpty()) {
      problems.add(node.place(), "expected a text, found an empty one");
      return Optional.empty();
    }
    if (text.isPresent() && text.get().chars().anyMatch(Character::isISOControl)) {
      problems.add(node.place(), "expected one line of text, found a control character");
      return Optional.empty();
    }
    return text;
  }

  Optional<Boolean> flag(Node node) {
    Optional<Value> value = any(node);
    if (value.isPresent() && value.get() instanceof Value.Bool bool) {
      return Optional.of(bool.is());
    }
    value.ifPresent(it -> wrong("true or false", node, it));
    return Optional.empty();
  }

  Optional<Long> whole(Node node, long least, long most) {
    Optional<Value> value = any(node);
    if (value.isPresent()
        && value.get() instanceof Value.Int whole
        && whole.number() >= least
        && whole.number() <= most) {
      return Optional.of(whole.number());
    }
    String bounds =
        most == Long.MAX_VALUE
            ? (least == Long.MIN_VALUE ? "" : " of at least " + least)
            : " from " + least + " to " + most;
    value.ifPresent(it -> wrong("a whole number" + bounds, node, it));
    return Optional.empty();
  }

  Optional<Double> number(Node node, double least, double most) {
    Optional<Value> value = any(node);
    Optional<Double> number = value.flatMap(Values::real);
    if (number.isPresent() && number.get() >= least && number.get() <= most) {
      return number;
    }
    String bounds =
        most == Double.MAX_VALUE
            ? " of at least " + plain(least)
            : " from " + plain(least) + " to " + plain(most);
    value.ifPresent(it -> wrong("a number" + bounds, node, it));
    return Optional.empty();
  }

  /** Seconds, as long as a century at most; negative is 0, and null is none. */
  Optional<Duration> timeout(Node node) {
    Optional<Value> value = any(node);
    Optional<Double> seconds = value.flatMap(Values::real);
    if (value.isPresent() && seconds.isEmpty() && !(value.get() instanceof Value.None)) {
      wrong("a number of seconds, or null", node, value.get());
    }
    return seconds
        .map(it -> Math.max(0, Math.min(it, CENTURY_SECONDS)))
        .map(it -> Duration.ofNanos(BigDecimal.valueOf(it).movePointRight(9).longValue()));
  }

  private static String plain(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }

  private static Optional<Double> real(Value value) {
    if (value instanceof Value.Int whole) {
      return Optional.of((double) whole.number());
    }
    return value instanceof Value.Real real ? Optional.of(real.number()) : Optional.empty();
  }

  Optional<Node.Obj> object(Node node) {
    if (node instanceof Node.Obj object) {
      return Optional.of(object);
    }
    problems.expected("an object", node);
    return Optional.empty();
  }

  /** The entries of a list that may not be empty. */
  List<Node> entries(Node node, String empty) {
    if (!(node instanceof Node.Arr list)) {
      problems.expected("a list", node);
      return List.of();
    }
    if (list.items().isEmpty()) {
      problems.add(node.place(), empty);
    }
    return list.items();
  }

  /** The texts of a list that may not be empty; each must be a text of at least one character. */
  List<String> texts(Node node, String empty) {
    List<String> texts = new ArrayList<>();
    for (Node entry : entries(node, empty)) {
      line(entry).ifPresent(texts::add);
    }
    return texts;
  }

  /** Finds keys that are none of the known ones. */
  void keys(Node.Obj object, List<String> known) {
    for (Node.Member member : object.members()) {
      if (!known.contains(member.key())) {
        problems.unknown(
            member.keyPlace(), "unknown key \"" + member.key() + "\"", member.key(), known);
      }
    }
  }
}
