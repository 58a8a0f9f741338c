package dev.interlock.analysis;

import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What each process may ask for, as far as its steps tell: verbs by the name of the resource or
 * process that they are for. A process that is not in it may do anything; a command is one.
 *
 * @param deeds of each process, by declared name
 */
public record Reach(SortedMap<String, SortedMap<String, Set<String>>> deeds) {

  /** Nothing is known, so everybody may do anything. */
  public static final Reach UNKNOWN = new Reach(new TreeMap<>());

  public Reach {
    deeds = Collections.unmodifiableSortedMap(new TreeMap<>(deeds));
  }

  /** Whether this process may ever say one of these verbs to this target. */
  public boolean may(String child, String target, Set<String> verbs) {
    SortedMap<String, Set<String>> own = deeds.get(child);
    if (own == null) {
      return true;
    }
    Set<String> said = own.getOrDefault(target, Set.of());
    return verbs.stream().anyMatch(said::contains);
  }
}
