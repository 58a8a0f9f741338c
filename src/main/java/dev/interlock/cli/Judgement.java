package dev.interlock.cli;

import dev.interlock.expect.Verdict;
import dev.interlock.expect.Verdicts;
import dev.interlock.kernel.Projection;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import dev.interlock.view.Expected;
import java.util.List;

/** What has come of all that is expected, judged when somebody looks and there is something new. */
final class Judgement implements Projection {

  private final Verdicts verdicts;
  private List<Expected> latest = List.of();
  private boolean isNew = true;

  Judgement(Verdicts verdicts) {
    this.verdicts = verdicts;
  }

  @Override
  public synchronized void follow(Recorded fact, World after) {
    verdicts.follow(fact, after);
    isNew = true;
  }

  @Override
  public synchronized void settled(World world) {
    isNew = true;
  }

  /** As it stands; the screen's thread may ask while the run goes on. */
  synchronized List<Expected> latest() {
    if (isNew) {
      latest = verdicts.outcome().verdicts().stream().map(Judgement::expected).toList();
      isNew = false;
    }
    return latest;
  }

  private static Expected expected(Verdict verdict) {
    Expected.State state =
        switch (verdict.judgement()) {
          case PASS -> Expected.State.PASSED;
          case FAIL -> Expected.State.FAILED;
          case INCONCLUSIVE -> Expected.State.OPEN;
        };
    return new Expected(verdict.expected(), verdict.seen(), state);
  }
}
