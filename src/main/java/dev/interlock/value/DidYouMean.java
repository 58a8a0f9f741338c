package dev.interlock.value;

import java.util.Optional;

/** Finds the name that was probably meant. */
public final class DidYouMean {

  private DidYouMean() {}

  /** The known name nearest to the wanted one, the first if several are; empty if none is near. */
  public static Optional<String> among(String wanted, Iterable<String> known) {
    int bound = Math.max(1, wanted.length() / 3) + 1;
    Optional<String> best = Optional.empty();
    for (String name : known) {
      int distance = name.equalsIgnoreCase(wanted) ? 0 : distance(wanted, name);
      if (distance < bound && distance < Math.max(wanted.length(), name.length())) {
        bound = distance;
        best = Optional.of(name);
      }
    }
    return best;
  }

  /** How many letters to add, drop, change or swap with a neighbour. */
  public static int distance(String one, String two) {
    int[] older = new int[two.length() + 1];
    int[] old = new int[two.length() + 1];
    for (int j = 0; j <= two.length(); j++) {
      old[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] now = new int[two.length() + 1];
      now[0] = i;
      for (int j = 1; j <= two.length(); j++) {
        int change = one.charAt(i - 1) == two.charAt(j - 1) ? 0 : 1;
        now[j] = Math.min(Math.min(now[j - 1], old[j]) + 1, old[j - 1] + change);
        if (i > 1
            && j > 1
            && one.charAt(i - 1) == two.charAt(j - 2)
            && one.charAt(i - 2) == two.charAt(j - 1)) {
          now[j] = Math.min(now[j], older[j - 2] + 1);
        }
      }
      older = old;
      old = now;
    }
    return old[two.length()];
  }
}
