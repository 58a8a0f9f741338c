package dev.interlock.scenario;

import dev.interlock.expect.Expectations.Alternate;
import dev.interlock.expect.Expectations.Contains;
import dev.interlock.expect.Expectations.Count;
import dev.interlock.expect.Expectations.Lines;
import dev.interlock.expect.Expectations.Matches;
import dev.interlock.expect.Expectations.Order;
import dev.interlock.expect.Expectations.Output;
import dev.interlock.expect.Expectations.Stream;
import dev.interlock.expect.Named;
import dev.interlock.program.Node;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads what a scenario expects to be printed. */
final class OutputReader {

  private static final List<String> TESTS = List.of("contains", "matches", "order", "alternate");
  private static final List<String> KEYS =
      List.of("from", "stream", "contains", "matches", "order", "alternate", "count");
  private static final Count AT_LEAST_ONE = new Count(1, Optional.empty());

  private final Values values;
  private final References references;

  OutputReader(Values values, References references) {
    this.values = values;
    this.references = references;
  }

  Optional<Output> read(Node node) {
    Optional<Node.Obj> object = values.object(node);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    values.keys(object.get(), KEYS);
    Optional<Node> from = object.get().find("from");
    Optional<Named> who = from.flatMap(references::process);
    Stream stream = object.get().find("stream").flatMap(this::stream).orElse(Stream.STDOUT);
    Optional<Lines> lines = lines(object.get());
    if (lines.isEmpty() || who.isPresent() != from.isPresent()) {
      return Optional.empty();
    }
    if (stream == Stream.BOTH && lines.get() instanceof Order) {
      values
          .problems()
          .add(node.place(), "\"order\" needs one stream: stdout and stderr have no common order");
      return Optional.empty();
    }
    return Optional.of(new Output(node.place(), who, stream, lines.get()));
  }

  private Optional<Stream> stream(Node node) {
    Optional<String> name = values.word(node);
    for (Stream stream : Stream.values()) {
      if (name.equals(Optional.of(stream.json()))) {
        return Optional.of(stream);
      }
    }
    name.ifPresent(
        it ->
            values
                .problems()
                .unknown(
                    node.place(),
                    "no stream \"" + it + "\"",
                    it,
                    Arrays.stream(Stream.values()).map(Stream::json).toList()));
    return Optional.empty();
  }

  private Optional<Lines> lines(Node.Obj object) {
    List<Node.Member> tests =
        object.members().stream().filter(it -> TESTS.contains(it.key())).toList();
    if (tests.size() != 1) {
      values
          .problems()
          .add(
              tests.isEmpty() ? object.place() : tests.get(1).keyPlace(),
              "expected exactly one of " + String.join(", ", TESTS));
      return Optional.empty();
    }
    String test = tests.get(0).key();
    Node node = tests.get(0).node();
    Optional<Node> count = object.find("count");
    if (test.equals("contains") || test.equals("matches")) {
      Optional<Count> many = count.isEmpty() ? Optional.of(AT_LEAST_ONE) : count(count.get());
      Optional<Lines> lines =
          test.equals("contains")
              ? values.line(node).flatMap(it -> many.map(n -> new Contains(it, n)))
              : pattern(node).flatMap(it -> many.map(n -> new Matches(it, n)));
      return lines;
    }
    count.ifPresent(
        it -> values.problems().add(it.place(), "\"count\" is for contains and matches"));
    return test.equals("order") ? order(node) : alternate(node);
  }

  private Optional<Pattern> pattern(Node node) {
    Optional<String> text = values.text(node);
    try {
      return text.map(Pattern::compile);
    } catch (PatternSyntaxException e) {
      values.problems().add(node.place(), "bad regular expression: " + e.getDescription() + at(e));
      return Optional.empty();
    }
  }

  private static String at(PatternSyntaxException e) {
    return e.getIndex() < 0 ? "" : ", near character " + (e.getIndex() + 1);
  }

  private Optional<Lines> order(Node node) {
    List<String> texts = values.texts(node, "an empty list can judge nothing");
    return texts.isEmpty() ? Optional.empty() : Optional.of(new Order(texts));
  }

  private Optional<Lines> alternate(Node node) {
    List<String> texts = values.texts(node, "an empty list can judge nothing");
    if (texts.size() == 1) {
      values.problems().add(node.place(), "one text cannot alternate: expected two or more");
      return Optional.empty();
    }
    List<String> clashes = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < texts.size(); j++) {
        if (i != j
            && texts.get(j).contains(texts.get(i))
            && (i < j || !texts.get(i).equals(texts.get(j)))) {
          clashes.add(
              "\"%s\" is part of \"%s\": a line with the one would count as both"
                  .formatted(texts.get(i), texts.get(j)));
        }
      }
    }
    clashes.forEach(clash -> values.problems().add(node.place(), clash));
    return texts.isEmpty() || !clashes.isEmpty()
        ? Optional.empty()
        : Optional.of(new Alternate(texts));
  }

  private Optional<Count> count(Node node) {
    if (!(node instanceof Node.Obj range)) {
      return values
          .whole(node, 0, Long.MAX_VALUE)
          .map(number -> new Count(number, Optional.of(number)));
    }
    values.keys(range, List.of("min", "max"));
    Optional<Node> least = range.find("min");
    Optional<Node> most = range.find("max");
    Optional<Long> min =
        least.isPresent() ? values.whole(least.get(), 0, Long.MAX_VALUE) : Optional.of(0L);
    Optional<Long> max = most.flatMap(it -> values.whole(it, 0, Long.MAX_VALUE));
    if (min.isEmpty() || max.isPresent() != most.isPresent()) {
      return Optional.empty();
    }
    if (max.isEmpty() && min.get() == 0) {
      values.problems().add(node.place(), "any number of lines fits: this can judge nothing");
      return Optional.empty();
    }
    if (max.isPresent() && max.get() < min.get()) {
      values.problems().add(node.place(), "no number fits: min is larger than max");
      return Optional.empty();
    }
    return Optional.of(new Count(min.get(), max));
  }
}
