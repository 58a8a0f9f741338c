package dev.interlock.program;

import dev.interlock.value.Answer;

/**
 * Runs a program by saying what it wants, one {@link Move} at a time, and being told what came of
 * it. It reads no clock and touches nothing, so it runs in a child and in a test alike.
 *
 * <pre>{@code
 * Move move = machine.start();
 * while (!(move instanceof Move.End)) {
 *   move = machine.resume(host.perform(move), host.secondsItTook());
 * }
 * }</pre>
 */
public final class Machine {

  private final Execution execution;

  private Machine(Execution execution) {
    this.execution = execution;
  }

  /**
   * A machine that stands before the program's first step.
   *
   * @param seed of the run; the dice also depend on {@code self}
   * @param json parses the files that it reads
   */
  public static Machine of(Program program, Self self, long seed, Json json) {
    return new Machine(new Execution(program, self, Dice.of(seed, self.self(), "steps"), json));
  }

  /** The first move. */
  public Move start() {
    return execution.start();
  }

  /**
   * The next move.
   *
   * @param answer what came of the last move; an error is raised in the program
   * @param seconds of the play's clock from request to answer, as the kernel saw it; 0 for what is
   *     not a request
   */
  public Move resume(Answer answer, double seconds) {
    return execution.resume(answer, seconds);
  }

  /** The step it is at. */
  public Place at() {
    return execution.at();
  }
}
