package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a process asks of the kernel, or tells it.
 *
 * @param target declared name of one resource or one instance of a process; empty if none
 * @param options only those that were given; for the meaning of one left out see {@link Verb}
 * @param step where in the scenario it stands
 */
public record Call(Verb verb, String target, SortedMap<String, Value> options, Place step) {
  public Call {
    options = Collections.unmodifiableSortedMap(new TreeMap<>(options));
  }
}
