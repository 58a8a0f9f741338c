package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A {@code with} under way: takes its locks, runs its steps, frees what it took, last first. */
final class Holding extends Frame {

  private enum Phase {
    TAKING,
    BODY,
    FREEING
  }

  private final Place place;
  private final List<String> locks;
  private final List<Step> body;
  private Phase phase = Phase.TAKING;
  private int held;
  private @Nullable Leaving pending;

  Holding(Place place, List<String> locks, List<Step> body) {
    this.place = place;
    this.locks = locks;
    this.body = body;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (phase == Phase.TAKING) {
      return take(run);
    }
    phase = Phase.FREEING;
    if (held > 0) {
      run.at(place);
      return run.ask(Verb.RELEASE, locks.get(--held), Map.of());
    }
    run.pop();
    if (pending != null) {
      run.leave(pending);
    }
    return null;
  }

  private @Nullable Move take(Execution run) {
    if (held < locks.size()) {
      return run.ask(Verb.ACQUIRE, locks.get(held), Map.of());
    }
    phase = Phase.BODY;
    run.push(new Block(body));
    return null;
  }

  @Override
  void answered(Execution run, Value result) {
    held += phase == Phase.TAKING ? 1 : 0;
  }

  @Override
  boolean left(Execution run, Leaving leaving) {
    phase = Phase.FREEING;
    pending = leaving;
    return true;
  }
}
