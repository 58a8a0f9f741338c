package dev.interlock.analysis;

import java.util.List;

/** Names in a sentence. */
final class Listing {

  /** How many names a sentence bears; of more, the others are only counted. */
  private static final int MOST = 6;

  private Listing() {}

  /** {@code p1}, {@code p1 and p2}, {@code p1, p2, p3 and 47 others}. */
  static String of(List<String> names) {
    if (names.size() == 1) {
      return names.get(0);
    }
    boolean all = names.size() <= MOST;
    List<String> shown = all ? names.subList(0, names.size() - 1) : names.subList(0, MOST - 1);
    String last = all ? names.get(names.size() - 1) : names.size() - shown.size() + " others";
    return String.join(", ", shown) + " and " + last;
  }

  /** {@code 1 item}, {@code 2 items}. */
  static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** {@code p1 waits}, {@code p1 and p2 wait}. */
  static String verb(List<String> names, String singular, String plural) {
    return of(names) + " " + (names.size() == 1 ? singular : plural);
  }
}
