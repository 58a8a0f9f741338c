package dev.interlock.view;

import java.util.Comparator;
import java.util.List;

/** Names in a row, and their order. */
final class Names {

  /** By letters, but numbers by their value: {@code fork-2} comes before {@code fork-10}. */
  static final Comparator<String> IN_ORDER = Names::compare;

  private Names() {}

  /** In order; where one is counted like the one before, only its number: {@code p-3 -4 -7}. */
  static String inShort(List<String> names) {
    StringBuilder text = new StringBuilder();
    String before = "";
    for (String name : names) {
      String base = name.substring(0, name.lastIndexOf('-') + 1);
      text.append(text.isEmpty() ? "" : " ");
      text.append(
          base.isEmpty() || !base.equals(before) ? name : name.substring(base.length() - 1));
      before = base;
    }
    return text.toString();
  }

  /** Cut to a width if need be, but with its number: {@code philo…-12}. */
  static String fit(String name, int width) {
    int number = name.lastIndexOf('-');
    if (number < 0) {
      return Cells.fit(name, width);
    }
    String end = name.substring(number);
    int room = width - end.length();
    return Cells.width(name) <= width || room < 2
        ? Cells.fit(name, width)
        : Cells.fit(name.substring(0, number), room) + end;
  }

  /** The same, filled with spaces to exactly this width. */
  static String pad(String name, int width) {
    return Cells.pad(fit(name, width), width);
  }

  private static int compare(String one, String other) {
    int i = 0;
    int j = 0;
    while (i < one.length() && j < other.length()) {
      int endOfOne = partEnd(one, i);
      int endOfOther = partEnd(other, j);
      int order = compareParts(one.substring(i, endOfOne), other.substring(j, endOfOther));
      if (order != 0) {
        return order;
      }
      i = endOfOne;
      j = endOfOther;
    }
    return Integer.compare(one.length() - i, other.length() - j);
  }

  /** Numbers without leading zeros: the longer one is the greater one. */
  private static int compareParts(String one, String other) {
    boolean areNumbers = isDigit(one.charAt(0)) && isDigit(other.charAt(0));
    return areNumbers && one.length() != other.length()
        ? Integer.compare(one.length(), other.length())
        : one.compareTo(other);
  }

  private static int partEnd(String name, int begin) {
    int end = begin + 1;
    while (end < name.length() && isDigit(name.charAt(begin)) && isDigit(name.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }
}
