package dev.interlock.expect;

import dev.interlock.analysis.Finding;
import dev.interlock.analysis.Findings;
import dev.interlock.kernel.Projection;
import dev.interlock.kernel.Transcript;
import dev.interlock.model.CallFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import dev.interlock.model.World;
import dev.interlock.program.Declared;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows the log and judges what is expected. What comes after the end does not count. */
public final class Verdicts implements Projection {

  private final Declared declared;
  private final Findings findings;
  private final List<Judge> judges = new ArrayList<>();
  private final List<FindingJudge> named = new ArrayList<>();
  private final Optional<WithinJudge> within;
  private final Transcript transcript = new Transcript();
  private final List<Verdict> steps = new ArrayList<>();
  private World world;
  private Optional<RunFact.End> how = Optional.empty();
  private boolean wasFast;
  private boolean isBroken;

  /**
   * @param start the world before the first fact
   * @param findings of the same log
   */
  public Verdicts(Expectations expected, Declared declared, World start, Findings findings) {
    this.declared = declared;
    this.findings = findings;
    this.world = start;
    this.wasFast = start.speed() > 1;
    expected.findings().forEach(it -> named.add(new FindingJudge(it)));
    expected.exits().forEach(it -> judges.add(new ExitJudge(it)));
    expected.finals().forEach(it -> judges.add(new FinalJudge(it)));
    expected.outputs().forEach(it -> judges.add(OutputJudge.of(it)));
    judges.addAll(named);
    expected.never().forEach(it -> judges.add(new NeverJudge(it)));
    within = expected.within().map(WithinJudge::new);
  }

  @Override
  public void follow(Recorded recorded, World after) {
    if (how.isPresent()) {
      return;
    }
    world = after;
    wasFast = wasFast || after.speed() > 1;
    transcript.follow(recorded).forEach(line -> judges.forEach(judge -> judge.see(line)));
    if (recorded.fact() instanceof ProcessFact.SpawnFailed
        || recorded.fact() instanceof CallFact.Malformed) {
      isBroken = true;
    }
    if (recorded.fact() instanceof CallFact.StepFailed failed) {
      steps.add(
          Verdict.fail(
              failed.child()
                  + " as it expects"
                  + (failed.step().isEmpty() ? "" : " at " + failed.step()),
              failed.message() + " (fact " + recorded.number() + ")"));
    }
    if (recorded.fact() instanceof RunFact.Ended ended) {
      how = Optional.of(ended.how());
    }
  }

  /** The verdicts as they stand; final once the run has ended. */
  public Outcome outcome() {
    Ending ending = new Ending(world, declared, how, wasFast, findings.all());
    List<Verdict> verdicts = new ArrayList<>();
    judges.forEach(judge -> verdicts.add(judge.verdict(ending)));
    within.filter(it -> it.judges(ending)).ifPresent(it -> verdicts.add(it.verdict(ending)));
    verdicts.addAll(steps);
    List<Verdict> deadlocks = unexpected(ending.findings());
    verdicts.addAll(deadlocks);
    return new Outcome(verdicts, exitCode(verdicts, !deadlocks.isEmpty()));
  }

  private List<Verdict> unexpected(List<Finding> found) {
    return found.stream()
        .filter(it -> it.kind() == Finding.Kind.DEADLOCK)
        .filter(it -> named.stream().noneMatch(judge -> judge.names(it)))
        .map(it -> Verdict.fail("no deadlock that findings does not name", FindingJudge.shown(it)))
        .toList();
  }

  private int exitCode(List<Verdict> verdicts, boolean isDeadlocked) {
    if (isBroken) {
      return Outcome.BROKEN_CHILD;
    }
    if (isDeadlocked) {
      return Outcome.DEADLOCK;
    }
    if (verdicts.stream().anyMatch(Verdict::isFailure)) {
      return Outcome.FAILED;
    }
    boolean isOutOfTime = how.filter(it -> it == RunFact.End.OUT_OF_TIME).isPresent();
    boolean isOpen =
        verdicts.stream().anyMatch(it -> it.judgement() == Verdict.Judgement.INCONCLUSIVE);
    return isOutOfTime || isOpen ? Outcome.INCONCLUSIVE : 0;
  }
}
