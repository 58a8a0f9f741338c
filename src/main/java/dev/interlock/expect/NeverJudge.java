package dev.interlock.expect;

import dev.interlock.analysis.Finding;
import java.util.List;

/** Whether something was not found that must not be found. */
record NeverJudge(Expectations.Never expected) implements Judge {

  @Override
  public Verdict verdict(Ending ending) {
    String words = "never " + expected.kind().json();
    List<Finding> found =
        ending.findings().stream().filter(it -> it.kind() == expected.kind()).toList();
    if (!found.isEmpty()) {
      return Verdict.fail(words, Phrases.some(found.stream().map(FindingJudge::shown).toList()));
    }
    return ending.isComplete()
        ? Verdict.pass(words, "none was found")
        : ending.open(words, "none was found");
  }
}
