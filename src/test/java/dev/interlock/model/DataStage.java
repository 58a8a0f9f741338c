package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Three children and what they do with a shared value, all of it at once. */
final class DataStage {

  static final String DATA = "n";
  static final Duration AT_ONCE = Duration.ZERO;
  static final Optional<Value> ALL = Optional.empty();
  static final Value ZERO = Value.of(0);
  static final Value ONE = Value.of(1);
  static final Value TWO = Value.of(2);

  private DataStage() {}

  static World world(Resource... shared) {
    return alive(List.of(shared), "main", "anna", "bob", "cleo");
  }

  static DataFact waits(String child, Access access) {
    return new DataFact.AccessWaits(DATA, child, access);
  }

  static Request read(String child) {
    return new DataRequest.Read(caller(child), DATA, ALL);
  }

  static Request write(String child, Value value) {
    return new DataRequest.Write(caller(child), DATA, ALL, value);
  }

  static Request update(String child) {
    return new DataRequest.Update(caller(child), DATA, ALL);
  }

  static Request updated(String child, Value value) {
    return new EndUpdate(caller(child), DATA, ALL, Optional.of(value));
  }
}
