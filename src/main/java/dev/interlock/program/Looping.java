package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A loop under way. */
abstract class Looping extends Frame {

  /** Prepares the next round; false if there is none. */
  abstract boolean next(Execution run);

  abstract List<Step> body();

  @Override
  @Nullable Move proceed(Execution run) {
    if (next(run)) {
      run.push(new Block(body()));
    } else {
      run.pop();
    }
    return null;
  }

  @Override
  boolean left(Execution run, Leaving leaving) {
    if (!(leaving instanceof Leaving.Loop loop)) {
      return false;
    }
    if (loop.isBreak()) {
      run.pop();
    }
    return true;
  }

  /** {@code while}. */
  static final class Conditional extends Looping {
    private final FlowStep.While step;

    Conditional(FlowStep.While step) {
      this.step = step;
    }

    @Override
    boolean next(Execution run) {
      run.at(step.place());
      return step.condition().holds(run.variables());
    }

    @Override
    List<Step> body() {
      return step.body();
    }
  }

  /** {@code repeat}. */
  static final class Counted extends Looping {
    private final long count;
    private final String variable;
    private final List<Step> body;
    private long done;

    Counted(long count, String variable, List<Step> body) {
      this.count = count;
      this.variable = variable;
      this.body = body;
    }

    @Override
    boolean next(Execution run) {
      if (done >= count) {
        return false;
      }
      run.variables().set(variable, Value.of(done++));
      return true;
    }

    @Override
    List<Step> body() {
      return body;
    }
  }

  /** {@code for}. */
  static final class Each extends Looping {
    private final Iterator<Value> rest;
    private final String variable;
    private final List<Step> body;

    Each(Iterator<Value> rest, String variable, List<Step> body) {
      this.rest = rest;
      this.variable = variable;
      this.body = body;
    }

    @Override
    boolean next(Execution run) {
      if (!rest.hasNext()) {
        return false;
      }
      run.variables().set(variable, rest.next());
      return true;
    }

    @Override
    List<Step> body() {
      return body;
    }
  }
}
