package dev.interlock.view;

import java.text.Normalizer;

/**
 * Text as a terminal's cells. A letter takes one cell, a CJK letter two; what terminals disagree
 * about (emoji, letters beyond the basic plane, private and unassigned ones) is shown as a box of
 * one cell, and what takes no cell is left out.
 */
public final class Cells {

  /** Stands for a letter whose width is not certain. */
  public static final char BOX = '□';

  /** Pairs of first and last: letters that take two cells everywhere. */
  private static final char[] WIDE = {
    '\u1100', '\u115F', '\u2E80', '\u2EFF', '\u3000', '\u303E', '\u3040', '\u30FF', '\u3130',
    '\u318F', '\u31F0', '\u3247', '\u3250', '\u32FF', '\u3400', '\u4DBF', '\u4E00', '\u9FFF',
    '\uAC00', '\uD7A3', '\uF900', '\uFAFF', '\uFE30', '\uFE4F', '\uFF01', '\uFF60'
  };

  /** Pairs of first and last: wide symbols that some terminals show in one cell, or none. */
  private static final char[] UNCERTAIN = {
    '\u1160', '\u11FF', '\u231A', '\u231B', '\u2329', '\u232A', '\u23E9', '\u23EC', '\u23F0',
    '\u23F0', '\u23F3', '\u23F3', '\u25FD', '\u25FE', '\u2614', '\u2615', '\u2630', '\u2637',
    '\u2648', '\u2653', '\u267F', '\u267F', '\u268A', '\u268F', '\u2693', '\u2693', '\u26A1',
    '\u26A1', '\u26AA', '\u26AB', '\u26BD', '\u26BE', '\u26C4', '\u26C5', '\u26CE', '\u26CE',
    '\u26D4', '\u26D4', '\u26EA', '\u26EA', '\u26F2', '\u26F3', '\u26F5', '\u26F5', '\u26FA',
    '\u26FA', '\u26FD', '\u26FD', '\u2705', '\u2705', '\u270A', '\u270B', '\u2728', '\u2728',
    '\u274C', '\u274C', '\u274E', '\u274E', '\u2753', '\u2755', '\u2757', '\u2757', '\u2795',
    '\u2797', '\u27B0', '\u27B0', '\u27BF', '\u27BF', '\u2B1B', '\u2B1C', '\u2B50', '\u2B50',
    '\u2B55', '\u2B55', '\u2F00', '\u2FFF', '\u303F', '\u303F', '\u3100', '\u312F', '\u3190',
    '\u31EF', '\u3248', '\u324F', '\u3300', '\u33FF', '\u4DC0', '\u4DFF', '\uA000', '\uA4CF',
    '\uA960', '\uA97F', '\uD7B0', '\uD7FF', '\uFE10', '\uFE1F', '\uFE50', '\uFE6F', '\uFF00',
    '\uFF00', '\uFFE7', '\uFFEF'
  };

  /** What the fullwidth signs from U+FFE0 on are in one cell. */
  private static final String SIGNS = "¢£¬¯¦¥₩";

  private Cells() {}

  /** How many cells a letter takes that {@link #clean} let pass. */
  public static int width(char letter) {
    return letter >= '\u1100' && isIn(WIDE, letter) ? 2 : 1;
  }

  /** How many cells a clean text takes. */
  public static int width(String text) {
    int width = 0;
    for (int i = 0; i < text.length(); i++) {
      width += width(text.charAt(i));
    }
    return width;
  }

  /** The text as it can be shown: every letter one or two cells wide, controls as pictures. */
  public static String clean(String text) {
    if (isSimple(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    StringBuilder clean = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      char letter = composed.charAt(i);
      if (Character.isHighSurrogate(letter)
          && i + 1 < composed.length()
          && Character.isLowSurrogate(composed.charAt(i + 1))) {
        i++;
      }
      append(clean, letter);
    }
    return clean.toString();
  }

  /** The beginning of a clean text that fits, ending in … if something is cut off. */
  public static String fit(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    return width <= 0 ? "" : head(text, width - 1) + "…";
  }

  /** The end of a clean text that fits, beginning with … if something is cut off. */
  static String end(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    int begin = 0;
    int left = width(text);
    while (begin < text.length() && left > width - 1) {
      left -= width(text.charAt(begin));
      begin++;
    }
    return width <= 0 ? "" : "…" + text.substring(begin);
  }

  /** The text filled with spaces, or cut, to exactly this width. */
  public static String pad(String text, int width) {
    String fitted = fit(text, width);
    return fitted + " ".repeat(Math.max(0, width - width(fitted)));
  }

  /** The text at the right end of exactly this width. */
  public static String padLeft(String text, int width) {
    String fitted = fit(text, width);
    return " ".repeat(Math.max(0, width - width(fitted))) + fitted;
  }

  private static String head(String text, int width) {
    int taken = 0;
    int end = 0;
    while (end < text.length() && taken + width(text.charAt(end)) <= width) {
      taken += width(text.charAt(end));
      end++;
    }
    return text.substring(0, end);
  }

  private static boolean isSimple(String text) {
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      if (letter < ' ' || letter > '~') {
        return false;
      }
    }
    return true;
  }

  private static void append(StringBuilder clean, char letter) {
    if (letter >= '\uFFE0' && letter <= '\uFFE6') {
      clean.append(SIGNS.charAt(letter - '\uFFE0'));
      return;
    }
    switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR -> {}
      case Character.CONTROL -> clean.append(picture(letter));
      case Character.UNASSIGNED, Character.PRIVATE_USE, Character.SURROGATE -> clean.append(BOX);
      default -> clean.append(isIn(UNCERTAIN, letter) ? BOX : letter);
    }
  }

  private static char picture(char control) {
    if (control < ' ') {
      return (char) ('\u2400' + control);
    }
    return control == '\u007F' ? '\u2421' : BOX;
  }

  private static boolean isIn(char[] ranges, char letter) {
    int low = 0;
    int high = ranges.length / 2 - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (letter < ranges[2 * middle]) {
        high = middle - 1;
      } else if (letter > ranges[2 * middle + 1]) {
        low = middle + 1;
      } else {
        return true;
      }
    }
    return false;
  }
}
