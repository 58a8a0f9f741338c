package dev.interlock.expect;

import dev.interlock.model.Fact;
import dev.interlock.model.RunFact;

/**
 * Whether the run ends in time. The upper bound is not judged if the play's clock ever ran faster
 * than the real one: what real processes take would then count more than it is.
 */
record WithinJudge(Expectations.Within expected) implements Judge {

  private static final double NANOS = 1e9;

  /** Whether there is anything to judge in such a run. */
  boolean judges(Ending ending) {
    return !ending.wasFast() || expected.least() > 0;
  }

  @Override
  public Verdict verdict(Ending ending) {
    double at = ending.world().now().toNanos() / NANOS;
    boolean isLate = !ending.wasFast() && at > expected.most();
    String words = words(ending.wasFast());
    String seen = Fact.seconds(ending.world().now());
    boolean outOfTime = ending.how().filter(it -> it == RunFact.End.OUT_OF_TIME).isPresent();
    if (isLate) {
      return Verdict.fail(words, "it took " + (outOfTime ? "more than " : "") + seen);
    }
    if (!ending.isComplete()) {
      return ending.open(words, "it had not ended after " + seen);
    }
    return at < expected.least()
        ? Verdict.fail(words, "it took " + seen)
        : Verdict.pass(words, "it took " + seen);
  }

  private String words(boolean onlyLeast) {
    String least = Phrases.seconds(expected.least());
    if (onlyLeast) {
      return "the run takes at least " + least + " s";
    }
    return expected.least() > 0
        ? "the run takes " + least + " to " + Phrases.seconds(expected.most()) + " s"
        : "the run takes at most " + Phrases.seconds(expected.most()) + " s";
  }
}
