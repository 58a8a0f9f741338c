package dev.interlock.value;

/**
 * What a process hears after it asked for something: a result, or an error that is raised in it.
 */
public sealed interface Answer {

  /** It worked, with this result. */
  record Ok(Value result) implements Answer {}

  /** It failed as Python would raise it: {@code Full}, {@code AssertionError}. */
  record Err(String error, String message) implements Answer {}

  /** It worked and has nothing to say. */
  static Answer done() {
    return new Ok(Value.none());
  }

  static Answer of(boolean result) {
    return new Ok(Value.of(result));
  }
}
