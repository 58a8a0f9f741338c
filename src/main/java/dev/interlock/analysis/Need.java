package dev.interlock.analysis;

import java.util.List;

/**
 * One way in which a wait could end.
 *
 * @param who could bring it about
 * @param least how many of them it takes
 */
record Need(List<String> who, int least) {

  Need {
    who = List.copyOf(who);
  }

  static Need any(List<String> who) {
    return new Need(who, 1);
  }

  static Need all(List<String> who) {
    return new Need(who, Math.max(1, who.size()));
  }
}
