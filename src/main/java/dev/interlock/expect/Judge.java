package dev.interlock.expect;

import dev.interlock.kernel.Transcript.Line;

/** Judges one expectation. */
interface Judge {

  /** Takes notice of a line of output. */
  default void see(Line line) {}

  Verdict verdict(Ending ending);
}
