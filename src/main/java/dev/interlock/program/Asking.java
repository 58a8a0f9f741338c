package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Requests under way, one after the other. */
final class Asking extends Frame {

  private final List<Move.Ask> asks;
  private final boolean isSeveral;
  private final Optional<String> into;
  private final List<Value> results = new ArrayList<>();

  Asking(List<Move.Ask> asks, boolean isSeveral, Optional<String> into) {
    this.asks = asks;
    this.isSeveral = isSeveral;
    this.into = into;
  }

  @Override
  @Nullable Move proceed(Execution run) {
    if (results.size() < asks.size()) {
      return asks.get(results.size());
    }
    Value result = isSeveral || results.isEmpty() ? new Value.Items(results) : results.get(0);
    run.pop();
    run.result(result);
    if (into.isPresent()) {
      run.variables().set(into.get(), result);
    }
    return null;
  }

  @Override
  void answered(Execution run, Value result) {
    results.add(result);
  }
}
