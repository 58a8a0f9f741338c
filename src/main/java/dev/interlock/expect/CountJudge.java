package dev.interlock.expect;

import dev.interlock.expect.Expectations.Count;
import dev.interlock.expect.Expectations.Output;
import dev.interlock.kernel.Transcript.Line;
import java.util.function.Predicate;

/** Whether as many lines fit as expected. */
final class CountJudge extends OutputJudge {

  private final Count count;
  private final String verb;
  private final String wanted;
  private final Predicate<String> fits;
  private long seen;
  private String last = "";

  CountJudge(Output expected, Count count, String verb, String wanted, Predicate<String> fits) {
    super(expected);
    this.count = count;
    this.verb = verb;
    this.wanted = wanted;
    this.fits = fits;
  }

  @Override
  void note(Line line) {
    if (fits.test(line.text())) {
      seen++;
      last = line.child() + " (fact " + line.fact() + ")";
    }
  }

  @Override
  public Verdict verdict(Ending ending) {
    String found = seen == 0 ? "none" : Phrases.lines(seen) + ", the last by " + last;
    boolean tooMany = count.most().isPresent() && seen > count.most().get();
    boolean isEnoughForEver = count.most().isEmpty() && seen >= count.least();
    if (tooMany || isEnoughForEver || ending.isComplete()) {
      return count.fits(seen) ? Verdict.pass(words(), found) : Verdict.fail(words(), found);
    }
    return ending.open(words(), found);
  }

  private String words() {
    String number = number();
    String verbs = number.endsWith("line") ? verb + (verb.endsWith("h") ? "es" : "s") : verb;
    return number + source() + " " + verbs + " " + Phrases.quoted(wanted);
  }

  private String number() {
    if (count.most().isEmpty()) {
      return "at least " + Phrases.lines(count.least());
    }
    long most = count.most().get();
    if (most == 0) {
      return "no line";
    }
    return most == count.least()
        ? Phrases.lines(most)
        : count.least() + " to " + Phrases.lines(most);
  }
}
