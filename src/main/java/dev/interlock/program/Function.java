package dev.interlock.program;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The functions that expressions may call, with how many arguments. */
enum Function {
  LEN(1, 1),
  STR(0, 1),
  INT(0, 1),
  FLOAT(0, 1),
  MIN(1, 99),
  MAX(1, 99),
  RANGE(1, 3),
  ABS(1, 1),
  SUM(1, 2),
  RANDINT(2, 2),
  RANDOM(0, 0),
  CHOICE(1, 1);

  private final int least;
  private final int most;

  Function(int least, int most) {
    this.least = least;
    this.most = most;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  boolean takes(int arguments) {
    return arguments >= least && arguments <= most;
  }

  /** How many arguments, in words. */
  String arity() {
    String many = least == most ? String.valueOf(least) : least + " to " + most;
    return most == 99 ? "at least 1 argument" : many + (most == 1 ? " argument" : " arguments");
  }

  boolean rolls() {
    return this == RANDINT || this == RANDOM || this == CHOICE;
  }

  static List<String> words() {
    List<String> words = new ArrayList<>();
    for (Function function : values()) {
      words.add(function.word());
    }
    return words;
  }
}
