package dev.interlock.expect;

import dev.interlock.expect.Expectations.Output;
import dev.interlock.kernel.Transcript.Line;
import java.util.List;
import java.util.Optional;

/** Whether the lines with certain texts take turns, beginning with the first text. */
final class TurnsJudge extends OutputJudge {

  private final List<String> texts;
  private long turns;
  private Optional<String> breach = Optional.empty();

  TurnsJudge(Output expected, List<String> texts) {
    super(expected);
    this.texts = texts;
  }

  @Override
  void note(Line line) {
    Optional<String> found = texts.stream().filter(line.text()::contains).findFirst();
    if (breach.isPresent() || found.isEmpty()) {
      return;
    }
    String due = texts.get((int) (turns % texts.size()));
    if (line.text().contains(due)) {
      turns++;
    } else {
      breach =
          Optional.of(
              line.child()
                  + " printed "
                  + Phrases.quoted(found.get())
                  + " when "
                  + Phrases.quoted(due)
                  + " was due (fact "
                  + line.fact()
                  + ")");
    }
  }

  @Override
  public Verdict verdict(Ending ending) {
    String words = "lines" + source() + " with " + Phrases.quoted(texts, "and") + " take turns";
    if (breach.isPresent()) {
      return Verdict.fail(words, breach.get());
    }
    String seen = turns == 0 ? "none came" : Phrases.lines(turns) + " in turn";
    if (!ending.isComplete()) {
      return ending.open(words, seen);
    }
    return turns == 0 ? Verdict.fail(words, seen) : Verdict.pass(words, seen);
  }
}
