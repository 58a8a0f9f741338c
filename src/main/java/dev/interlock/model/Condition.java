package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An expression over the state that somebody awaits, with the caller's variables as they were when
 * it asked.
 */
public record Condition(String expression, SortedMap<String, Value> variables) {
  public Condition {
    variables = Collections.unmodifiableSortedMap(new TreeMap<>(variables));
  }
}
