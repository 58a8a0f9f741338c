package dev.interlock.program;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A {@code run} under way: another process's steps and variables, the caller's self. */
final class Running extends Frame {

  /** One process to run, with its index. */
  record Part(Program program, int index) {}

  private final Place place;
  private final List<Part> parts;
  private @Nullable Variables callers;
  private int next;

  Running(Place place, List<Part> parts) {
    this.place = place;
    this.parts = parts;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    restore(run);
    if (next == parts.size()) {
      run.pop();
      return null;
    }
    Part part = parts.get(next++);
    run.at(place);
    Variables theirs = run.variables().fresh(part.index());
    theirs.setAll(part.program().variables());
    callers = run.variables();
    run.variables(theirs);
    run.push(new Block(part.program().steps(), Optional.of(place)));
    return null;
  }

  @Override
  boolean left(Execution run, Leaving leaving) {
    restore(run);
    return false;
  }

  private void restore(Execution run) {
    if (callers != null) {
      run.variables(callers);
    }
    callers = null;
  }
}
