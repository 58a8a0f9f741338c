package dev.interlock.expect;

import dev.interlock.expect.Expectations.Output;
import dev.interlock.kernel.Transcript.Line;
import java.util.List;

/** Whether texts come one after the other, each on a line after the line before it. */
final class OrderJudge extends OutputJudge {

  private final List<String> texts;
  private int found;
  private String last = "";

  OrderJudge(Output expected, List<String> texts) {
    super(expected);
    this.texts = texts;
  }

  @Override
  void note(Line line) {
    if (found < texts.size() && line.text().contains(texts.get(found))) {
      found++;
      last = line.child() + " (fact " + line.fact() + ")";
    }
  }

  @Override
  public Verdict verdict(Ending ending) {
    String words = "lines" + source() + " with " + Phrases.quoted(texts, "and") + " in this order";
    if (found == texts.size()) {
      return Verdict.pass(words, "they came, the last from " + last);
    }
    String missing = Phrases.quoted(texts.get(found));
    String seen =
        found == 0
            ? missing + " never came"
            : missing
                + " did not come after "
                + Phrases.quoted(texts.get(found - 1))
                + " by "
                + last;
    return ending.isComplete() ? Verdict.fail(words, seen) : ending.open(words, seen);
  }
}
