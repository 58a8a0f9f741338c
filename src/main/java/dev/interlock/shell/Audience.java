package dev.interlock.shell;

import dev.interlock.analysis.Findings;
import dev.interlock.kernel.Projection;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * Who watches a run.
 *
 * @param findings takes notes; read it on the conductor's thread only
 * @param followers follow the log, on the conductor's thread, after the findings
 * @param onChange is run on that thread when there is something new to show
 * @param released runs what lets a process write on, once what it wrote has been shown; a follower
 *     that shows things elsewhere later runs it there
 */
public record Audience(
    Findings findings, List<Projection> followers, Runnable onChange, Executor released) {
  public Audience {
    followers = List.copyOf(followers);
  }
}
