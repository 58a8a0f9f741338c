package dev.interlock.view;

import java.util.List;

/** Names of processes in a row. */
final class Names {

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
}
