package dev.interlock.analysis;

import java.util.List;

/**
 * What a process that waits can hope for.
 *
 * @param helpers who could end the wait, stuck or not, in order of declaration
 * @param isHopeless nobody will: those who could are stuck themselves, or nobody could
 */
public record Prospect(Wait waits, List<String> helpers, boolean isHopeless) {
  public Prospect {
    helpers = List.copyOf(helpers);
  }
}
