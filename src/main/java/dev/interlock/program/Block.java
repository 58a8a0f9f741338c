package dev.interlock.program;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A list of steps, one after the other. */
final class Block extends Frame {

  private final List<Step> steps;
  private final Optional<Place> caller;
  private int next;

  /**
   * Steps from the first on.
   *
   * @param caller where they are called from, if they stand elsewhere
   */
  Block(List<Step> steps, Optional<Place> caller) {
    this.steps = steps;
    this.caller = caller;
  }

  Block(List<Step> steps) {
    this(steps, Optional.empty());
  }

  Optional<Place> caller() {
    return caller;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (next == steps.size()) {
      run.pop();
      return null;
    }
    Step step = steps.get(next++);
    run.at(step.place());
    return step.begin(run);
  }
}
