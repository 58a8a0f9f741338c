package dev.interlock.expect;

import java.util.List;

/**
 * How a run is judged.
 *
 * @param exitCode of the program, as far as the run decides it: 5 a child could not be run or broke
 *     the protocol, 3 a deadlock that nobody expected, 1 an expectation or step assertion failed, 4
 *     inconclusive or out of time, 0
 */
public record Outcome(List<Verdict> verdicts, int exitCode) {

  static final int BROKEN_CHILD = 5;
  static final int DEADLOCK = 3;
  static final int FAILED = 1;
  static final int INCONCLUSIVE = 4;

  public Outcome {
    verdicts = List.copyOf(verdicts);
  }
}
