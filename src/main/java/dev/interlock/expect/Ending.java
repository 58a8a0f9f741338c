package dev.interlock.expect;

import dev.interlock.analysis.Finding;
import dev.interlock.model.RunFact;
import dev.interlock.model.World;
import dev.interlock.program.Declared;
import java.util.List;
import java.util.Optional;

/**
 * Where a run stands when it is judged.
 *
 * @param world as it was when the run ended, or as it is
 * @param how empty: it goes on
 * @param wasFast whether the play's clock ever ran faster than the real one
 */
record Ending(
    World world,
    Declared declared,
    Optional<RunFact.End> how,
    boolean wasFast,
    List<Finding> findings) {

  /** Whether nothing more could have come, had one waited longer. */
  boolean isComplete() {
    return how.filter(it -> it == RunFact.End.FINISHED || it == RunFact.End.STUCK).isPresent();
  }

  /** What cannot be judged because the run did not come to its own end, or not yet. */
  Verdict open(String expected, String seen) {
    return Verdict.inconclusive(expected, seen + how.map(it -> ", and " + words(it)).orElse(""));
  }

  private static String words(RunFact.End how) {
    return how == RunFact.End.OUT_OF_TIME ? "the time ran out" : "the run was stopped";
  }
}
