package dev.interlock.expect;

import dev.interlock.expect.Expectations.Output;
import dev.interlock.kernel.Transcript.Line;
import dev.interlock.model.ProcessFact;

/** Judges lines of output, and only those that an expectation is about. */
abstract class OutputJudge implements Judge {

  private final Output expected;

  OutputJudge(Output expected) {
    this.expected = expected;
  }

  static Judge of(Output expected) {
    if (expected.lines() instanceof Expectations.Order order) {
      return new OrderJudge(expected, order.texts());
    }
    if (expected.lines() instanceof Expectations.Alternate alternate) {
      return new TurnsJudge(expected, alternate.texts());
    }
    if (expected.lines() instanceof Expectations.Matches matches) {
      return new CountJudge(
          expected,
          matches.count(),
          "match",
          matches.pattern().pattern(),
          text -> matches.pattern().matcher(text).find());
    }
    Expectations.Contains contains = (Expectations.Contains) expected.lines();
    return new CountJudge(
        expected,
        contains.count(),
        "contain",
        contains.text(),
        text -> text.contains(contains.text()));
  }

  @Override
  public final void see(Line line) {
    boolean isFrom = expected.from().map(it -> it.instances().contains(line.child())).orElse(true);
    if (isFrom && isOn(line.stream())) {
      note(line);
    }
  }

  private boolean isOn(ProcessFact.Stream stream) {
    return switch (expected.stream()) {
      case STDOUT -> stream == ProcessFact.Stream.STDOUT;
      case STDERR -> stream == ProcessFact.Stream.STDERR;
      case BOTH -> true;
    };
  }

  /** {@code " of buyer on stderr"}, as far as there is something to say. */
  final String source() {
    String from = expected.from().map(it -> " of " + it.name()).orElse("");
    return switch (expected.stream()) {
      case STDOUT -> from;
      case STDERR -> from + " on stderr";
      case BOTH -> from + " on stdout or stderr";
    };
  }

  abstract void note(Line line);
}
