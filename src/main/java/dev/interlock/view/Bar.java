package dev.interlock.view;

/** A part of a whole as a bar of cells, exact to an eighth of a cell. */
final class Bar {

  private static final String EIGHTHS = " ▏▎▍▌▋▊▉";

  private Bar() {}

  static String of(long part, long whole, int width) {
    long bounded = Math.max(0, Math.min(part, whole));
    long eighths = whole <= 0 ? 0 : bounded * width * 8 / whole;
    int full = (int) (eighths / 8);
    StringBuilder bar = new StringBuilder("█".repeat(full));
    if (full < width) {
      char rest = EIGHTHS.charAt((int) (eighths % 8));
      bar.append(rest == ' ' ? '░' : rest).append("░".repeat(width - full - 1));
    }
    return bar.toString();
  }
}
