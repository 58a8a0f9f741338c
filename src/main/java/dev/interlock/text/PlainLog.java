package dev.interlock.text;

import dev.interlock.kernel.Transcript;
import dev.interlock.model.CallFact;
import dev.interlock.model.Fact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The log as lines of text: {@code [0.52] p1 │ text} for what a process prints, {@code [0.52] p1 ·
 * sentence} for what happens.
 */
public final class PlainLog {

  private static final String RUN = "run";
  private static final double NANOS = 1e9;

  private final Manner manner;
  private final Transcript transcript = new Transcript();

  public PlainLog(Manner manner) {
    this.manner = manner;
  }

  /** The lines for one fact, without line ends; often none. */
  public List<String> follow(Recorded recorded) {
    List<String> lines = new ArrayList<>();
    for (Transcript.Line line : transcript.follow(recorded)) {
      lines.add(at(line.at()) + line.child() + " " + manner.bar() + " " + cleaned(line.text()));
    }
    if (manner.isVerbose() ? !isOutput(recorded.fact()) : isTold(recorded.fact())) {
      lines.add(told(recorded));
    }
    return lines;
  }

  /** A line that is no fact, such as a finding. */
  public String said(Duration at, String name, String sentence) {
    return at(at) + name + " " + manner.dot() + " " + oneLine(sentence);
  }

  /** An expectation that came true. */
  public String passed(String sentence) {
    return manner.passed() + " " + oneLine(sentence);
  }

  /** An expectation that did not come true. */
  public String failed(String sentence) {
    return manner.failed() + " " + oneLine(sentence);
  }

  /** An expectation that could not be judged. */
  public String open(String sentence) {
    return manner.open() + " " + oneLine(sentence);
  }

  /**
   * What it takes to play it so again.
   *
   * @param without the locks that did nothing
   */
  public String seed(long seed, List<String> without) {
    return "seed " + seed + (without.isEmpty() ? "" : ", without " + String.join(", ", without));
  }

  private static boolean isOutput(Fact fact) {
    return fact instanceof ProcessFact.Printed;
  }

  private static boolean isTold(Fact fact) {
    return fact instanceof ProcessFact.Spawned
        || fact instanceof ProcessFact.SpawnFailed
        || fact instanceof ProcessFact.Exited
        || fact instanceof CallFact.Malformed
        || fact instanceof CallFact.StepFailed
        || (fact instanceof RunFact.Ended ended && ended.how() != RunFact.End.FINISHED);
  }

  /** The sentence without the name that the line begins with. */
  private String told(Recorded recorded) {
    String sentence = recorded.fact().sentence();
    List<String> names = new ArrayList<>(recorded.fact().about());
    names.add("you");
    for (String name : names) {
      if (sentence.startsWith(name + " ")) {
        return said(recorded.at(), name, sentence.substring(name.length() + 1));
      }
    }
    return said(recorded.at(), recorded.fact().about().stream().findFirst().orElse(RUN), sentence);
  }

  private static String at(Duration at) {
    return String.format(Locale.ROOT, "[%.2f] ", at.toNanos() / NANOS);
  }

  private String cleaned(String text) {
    return manner.isForTerminal() ? Bare.of(text) : text;
  }

  private String oneLine(String sentence) {
    return cleaned(sentence.strip().replaceAll("\\s*\\R\\s*", " "));
  }
}
