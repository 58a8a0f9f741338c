package dev.interlock.expect;

import java.util.List;
import java.util.Locale;

/** Parts of the sentences of verdicts. */
final class Phrases {

  private static final int MOST = 4;

  private Phrases() {}

  /** The first few of them, and how many more there are. */
  static String some(List<String> parts) {
    return parts.size() <= MOST
        ? String.join("; ", parts)
        : String.join("; ", parts.subList(0, MOST - 1))
            + "; and "
            + (parts.size() - MOST + 1)
            + " more";
  }

  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }

  static String quoted(String text) {
    return "\"" + text + "\"";
  }

  static String quoted(List<String> texts, String last) {
    List<String> all = texts.stream().map(Phrases::quoted).toList();
    int end = all.size() - 1;
    return end == 0
        ? all.get(0)
        : String.join(", ", all.subList(0, end)) + " " + last + " " + all.get(end);
  }

  /** {@code 1 line}, {@code 3 lines}. */
  static String lines(long number) {
    return number == 1 ? "1 line" : number + " lines";
  }

  /** Without superfluous zeros: {@code 9}, {@code 0.5}. */
  static String seconds(double length) {
    return length == Math.rint(length) && Math.abs(length) < 1e15
        ? Long.toString((long) length)
        : String.format(Locale.ROOT, "%s", length);
  }
}
