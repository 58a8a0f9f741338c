package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** Breaks texts into lines: between words, and anywhere between wide letters. */
final class Wrap {

  private Wrap() {}

  /** At least one line, none wider than this unless one letter is. */
  static List<String> lines(String text, int width) {
    List<String> lines = new ArrayList<>();
    for (String paragraph : text.split("\n", -1)) {
      wrap(Cells.clean(paragraph), Math.max(1, width), lines);
    }
    return lines;
  }

  private static void wrap(String text, int width, List<String> lines) {
    String rest = text;
    while (Cells.width(rest) > width) {
      int cut = cut(rest, width);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    lines.add(rest);
  }

  /** Where to break: after the last word or wide letter that fits, else in the middle of a word. */
  private static int cut(String text, int width) {
    int taken = 0;
    int end = 0;
    int good = 0;
    while (end < text.length() && taken + Cells.width(text.charAt(end)) <= width) {
      taken += Cells.width(text.charAt(end));
      end++;
      boolean wide = Cells.width(text.charAt(end - 1)) == 2;
      boolean space = end < text.length() && text.charAt(end) == ' ';
      if (wide || space) {
        good = end;
      }
    }
    return good > 0 ? good : Math.max(1, end);
  }
}
