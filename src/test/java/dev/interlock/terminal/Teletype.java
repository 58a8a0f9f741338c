package dev.interlock.terminal;

import dev.interlock.view.Cells;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal that understands just what the encoder says, and refuses everything else. */
final class Teletype {

  private static final Pattern SEQUENCE = Pattern.compile("\u001B\\[([0-9;]*)([A-Za-z])");

  private final String[][] letters;
  private final String[][] looks;
  private final int rows;
  private final int columns;
  private String look = "";
  private int column;
  private int row;
  private int top;
  private int bottom;

  Teletype(int columns, int rows) {
    this.columns = columns;
    this.rows = rows;
    this.bottom = rows;
    this.letters = new String[rows][columns];
    this.looks = new String[rows][columns];
    for (int y = 0; y < rows; y++) {
      blank(y, 0);
    }
  }

  void receive(String text) {
    Matcher sequence = SEQUENCE.matcher(text);
    int i = 0;
    while (i < text.length()) {
      if (text.charAt(i) == '\u001B') {
        if (!sequence.find(i) || sequence.start() != i) {
          throw new IllegalArgumentException("at " + i + ": " + text.substring(i));
        }
        obey(sequence.group(2), sequence.group(1));
        i = sequence.end();
      } else {
        put(text.charAt(i));
        i++;
      }
    }
  }

  private void put(char letter) {
    if (letter == '\r') {
      column = 0;
    } else if (letter == '\n') {
      column = 0;
      feed();
    } else {
      int width = Cells.width(letter);
      if (column + width > columns) {
        throw new IllegalStateException("beyond the edge: " + letter);
      }
      for (int i = 0; i < width; i++) {
        letters[row][column + i] = i == 0 ? String.valueOf(letter) : "";
        looks[row][column + i] = seen(letter);
      }
      column += width;
    }
  }

  /** A blank shows no more than its background, unless it is underlined or reversed. */
  private String seen(char letter) {
    List<String> codes = new ArrayList<>(List.of(look.split(",")));
    if (letter == ' ' && !codes.contains("4") && !codes.contains("7")) {
      codes.removeIf(code -> !code.startsWith("4;") && !code.startsWith("bg"));
    }
    return String.join(",", codes);
  }

  private void feed() {
    if (row + 1 != bottom) {
      row = Math.min(rows - 1, row + 1);
      return;
    }
    for (int y = top; y < bottom - 1; y++) {
      letters[y] = letters[y + 1].clone();
      looks[y] = looks[y + 1].clone();
    }
    blank(bottom - 1, 0);
  }

  private void blank(int y, int from) {
    Arrays.fill(letters[y], from, columns, " ");
    Arrays.fill(looks[y], from, columns, seen(' '));
  }

  private void obey(String last, String parameters) {
    int[] numbers =
        parameters.isEmpty()
            ? new int[0]
            : Arrays.stream(parameters.split(";")).mapToInt(Integer::parseInt).toArray();
    switch (last) {
      case "H" -> {
        row = numbers.length > 0 ? numbers[0] - 1 : 0;
        column = numbers.length > 1 ? numbers[1] - 1 : 0;
      }
      case "C" -> column += numbers.length > 0 ? numbers[0] : 1;
      case "K" -> blank(row, column);
      case "J" -> {
        for (int y = 0; y < rows; y++) {
          blank(y, 0);
        }
      }
      case "r" -> {
        top = numbers.length > 0 ? numbers[0] - 1 : 0;
        bottom = numbers.length > 1 ? numbers[1] : rows;
        row = 0;
        column = 0;
      }
      case "m" -> look = Look.of(look, parameters);
      case "n" -> {}
      default -> throw new IllegalArgumentException(parameters + last);
    }
  }

  /** Colours and marks as a sorted list of codes. */
  private static final class Look {
    static String of(String before, String parameters) {
      List<String> codes = new ArrayList<>(List.of(before.split(",")));
      codes.removeIf(String::isEmpty);
      List<String> parts =
          new ArrayList<>(List.of((parameters.isEmpty() ? "0" : parameters).split(";")));
      while (!parts.isEmpty()) {
        one(codes, parts);
      }
      codes.sort(null);
      return String.join(",", codes);
    }

    private static void one(List<String> codes, List<String> parts) {
      int code = Integer.parseInt(parts.remove(0));
      if (code == 0) {
        codes.clear();
      } else if (code < 10) {
        codes.add(String.valueOf(code));
      } else if (code < 30) {
        codes.remove(String.valueOf(code == 22 ? 1 : code - 20));
      } else {
        boolean ground = code / 10 == 4 || code / 10 == 10;
        String kind = ground ? "bg" : "fg";
        codes.removeIf(it -> it.startsWith(kind));
        if (code == 38 || code == 48) {
          int more = parts.get(0).equals("5") ? 2 : 4;
          codes.add(kind + code + ":" + String.join(":", parts.subList(0, more)));
          parts.subList(0, more).clear();
        } else if (code != 39 && code != 49) {
          codes.add(kind + code);
        }
      }
    }
  }

  /** What it shows: each row's letters, then their looks. */
  List<String> shown() {
    List<String> shown = new ArrayList<>();
    for (int y = 0; y < rows; y++) {
      shown.add(String.join("", letters[y]) + " | " + String.join(" ", looks[y]));
    }
    return shown;
  }
}
