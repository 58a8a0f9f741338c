package dev.interlock.program;

import org.jspecify.annotations.Nullable;

/** One step, compiled; immutable. */
sealed interface Step permits PlainStep, FlowStep, SharedStep, WaitStep, ContentStep, Checked {

  /** Where it stands in the scenario. */
  Place place();

  /**
   * Begins it: does it at once, or pushes a frame that goes on with it.
   *
   * @return what the host must do first
   * @throws Raised an error of the program
   */
  @Nullable Move begin(Execution run);

  /** Reports what it reads, sets and names. */
  void survey(Survey survey);
}
