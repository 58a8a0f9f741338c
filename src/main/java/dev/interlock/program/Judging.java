package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A step with an assertion under way: tells the kernel what failed, and goes on. */
final class Judging extends Frame {

  private final Checked checked;
  private final Optional<Value> expected;
  private final double begun;
  private final Deque<Map<String, Value>> failures = new ArrayDeque<>();
  private boolean isBegun;
  private boolean isJudged;
  private @Nullable Leaving pending;

  Judging(Checked checked, Optional<Value> expected, double begun) {
    this.checked = checked;
    this.expected = expected;
    this.begun = begun;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (!isBegun) {
      isBegun = true;
      run.result(Value.none());
      run.at(checked.place());
      return checked.step().begin(run);
    }
    if (!isJudged) {
      judgeResult(run);
    }
    Map<String, Value> failure = failures.poll();
    if (failure != null) {
      run.at(checked.place());
      return new Move.Tell(run.call(Verb.FAILED, "", failure));
    }
    run.pop();
    if (pending != null) {
      run.leave(pending);
    }
    return null;
  }

  private void judgeResult(Execution run) {
    isJudged = true;
    if (checked.error().isPresent()) {
      fail("expected " + checked.error().get() + ", nothing was raised", false);
    }
    Value result = run.result();
    if (expected.isPresent() && !expected.get().sameAs(result)) {
      fail("expected result " + shown(expected.get()) + ", got " + shown(result), false);
    }
    judgeElapsed(run);
  }

  private static String shown(Value value) {
    return Functions.repr(value);
  }

  private void judgeElapsed(Execution run) {
    if (checked.elapsed().isEmpty()) {
      return;
    }
    Checked.Bounds bounds = checked.elapsed().get();
    double took = Math.round((run.elapsed() - begun) * 1e6) / 1e6;
    if (took < bounds.least() || took > bounds.most()) {
      String range = number(bounds.least()) + " to " + number(bounds.most());
      String what = "expected an answer within " + range + " s, it took " + number(took) + " s";
      fail(what, took > bounds.most());
    }
  }

  private static String number(double number) {
    String shown = Value.of(number).shown();
    return shown.endsWith(".0") ? shown.substring(0, shown.length() - 2) : shown;
  }

  private void fail(String message, boolean isLate) {
    Map<String, Value> failure = new LinkedHashMap<>();
    failure.put("message", Value.of(message));
    if (isLate) {
      failure.put("late", Value.of(true));
    }
    failures.add(failure);
  }

  @Override
  boolean left(Execution run, Leaving leaving) {
    if (isJudged || !(leaving instanceof Leaving.Thrown error)) {
      return false;
    }
    isJudged = true;
    String raised = error.raised().error();
    boolean isExpected =
        checked.error().isPresent() && ErrorTree.matches(checked.error().get(), raised);
    if (!isExpected) {
      pending = leaving;
      String wanted = expected.isPresent() ? "result " + shown(expected.get()) : "no error";
      fail("expected " + checked.error().orElse(wanted) + ", " + raised + " was raised", false);
    }
    judgeElapsed(run);
    return true;
  }
}
