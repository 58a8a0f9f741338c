package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** Escape sequences in a child's output: where they end, and what those that colour text mean. */
final class Escape {

  static final char ESC = '\u001B';

  /** A sequence that has not ended after so many letters is none. */
  private static final int LONGEST = 4_096;

  private static final char CSI = '\u009B';
  private static final char ST = '\u009C';

  private Escape() {}

  /**
   * Where the sequence that begins here ends.
   *
   * @return the place after its last letter, or −1 if its rest has not come yet
   */
  static int end(String text, int start) {
    char kind = text.charAt(start);
    int next = start + 1;
    if (kind == ESC) {
      if (next == text.length()) {
        return -1;
      }
      char second = text.charAt(next);
      if (second < ' ' || second > '~') {
        return next;
      }
      kind = second >= '@' && second <= '_' ? (char) (second + 0x40) : second;
      next++;
    }
    int end =
        switch (kind) {
          case CSI -> endOfControl(text, next);
          case '\u0090', '\u0098', '\u009D', '\u009E', '\u009F' -> endOfString(text, next);
          default -> kind >= ' ' && kind <= '/' ? endOfCharset(text, next) : next;
        };
    return end < 0 && text.length() - start > LONGEST ? next : end;
  }

  /** The style after this sequence. */
  static Style restyle(Style style, String text, int start, int end) {
    int body = text.charAt(start) == CSI ? start + 1 : start + 2;
    boolean control = text.charAt(start) == CSI || text.startsWith("[", start + 1);
    if (!control || body >= end || text.charAt(end - 1) != 'm') {
      return style;
    }
    String parameters = text.substring(body, end - 1);
    for (int i = 0; i < parameters.length(); i++) {
      char letter = parameters.charAt(i);
      if (letter != ';' && letter != ':' && (letter < '0' || letter > '9')) {
        return style;
      }
    }
    return coloured(style, numbers(parameters));
  }

  private static int endOfControl(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter >= '@' && letter <= '~') {
        return i + 1;
      }
      if (letter < ' ' || letter > '~') {
        return i;
      }
    }
    return -1;
  }

  private static int endOfString(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter == '\u0007' || letter == ST) {
        return i + 1;
      }
      if (letter == ESC) {
        if (i + 1 == text.length()) {
          return -1;
        }
        return text.charAt(i + 1) == '\\' ? i + 2 : i;
      }
    }
    return -1;
  }

  private static int endOfCharset(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '/') {
        return i + 1;
      }
    }
    return -1;
  }

  private static List<Integer> numbers(String parameters) {
    List<Integer> numbers = new ArrayList<>();
    int number = 0;
    for (int i = 0; i < parameters.length(); i++) {
      char letter = parameters.charAt(i);
      if (letter == ';' || letter == ':') {
        numbers.add(number);
        number = 0;
      } else {
        number = Math.min(9_999, number * 10 + letter - '0');
      }
    }
    numbers.add(number);
    return numbers;
  }

  private static Style coloured(Style before, List<Integer> numbers) {
    Style style = before;
    for (int i = 0; i < numbers.size(); i++) {
      int number = numbers.get(i);
      if (number == 38 || number == 48) {
        int mode = i + 1 < numbers.size() ? numbers.get(i + 1) : 0;
        int length = mode == 5 ? 3 : mode == 2 ? 5 : numbers.size();
        if (i + length > numbers.size()) {
          return style;
        }
        Hue hue =
            mode == 5
                ? Hue.indexed(numbers.get(i + 2))
                : Hue.rgb(numbers.get(i + 2), numbers.get(i + 3), numbers.get(i + 4));
        style = number == 38 ? style.withForeground(hue) : style.withBackground(hue);
        i += length - 1;
      } else {
        style = simple(style, number);
      }
    }
    return style;
  }

  private static Style simple(Style style, int number) {
    if (number == 0) {
      return Style.of(style.ink());
    }
    if (number < 30) {
      return style.withMarks(marked(style.marks(), number));
    }
    int tens = number / 10;
    int colour = number % 10;
    if (colour == 9 && (tens == 3 || tens == 4)) {
      return tens == 3 ? style.withForeground(Hue.NONE) : style.withBackground(Hue.NONE);
    }
    if (colour > 7) {
      return style;
    }
    return switch (tens) {
      case 3 -> style.withForeground(Hue.indexed(colour));
      case 4 -> style.withBackground(Hue.indexed(colour));
      case 9 -> style.withForeground(Hue.indexed(colour + 8));
      case 10 -> style.withBackground(Hue.indexed(colour + 8));
      default -> style;
    };
  }

  private static Marks marked(Marks marks, int number) {
    return switch (number) {
      case 1 -> marks.withBold(true);
      case 2 -> marks.withDim(true);
      case 3 -> marks.withItalic(true);
      case 4 -> marks.withUnderlined(true);
      case 7 -> marks.withReversed(true);
      case 22 -> marks.withBold(false).withDim(false);
      case 23 -> marks.withItalic(false);
      case 24 -> marks.withUnderlined(false);
      case 27 -> marks.withReversed(false);
      default -> marks;
    };
  }
}
