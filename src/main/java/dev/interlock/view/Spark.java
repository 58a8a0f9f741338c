package dev.interlock.view;

import java.util.List;

/** Figures in time as a row of columns, the latest at the right. */
final class Spark {

  private static final String LEVELS = "▁▂▃▄▅▆▇█";

  private Spark() {}

  /**
   * The last figures that fit.
   *
   * @param most what a column of full height means; more is shown as full
   */
  static String of(List<Long> figures, long most, int width) {
    StringBuilder columns = new StringBuilder();
    List<Long> last = figures.subList(Math.max(0, figures.size() - width), figures.size());
    for (long figure : last) {
      columns.append(column(figure, most));
    }
    return columns.toString();
  }

  /** One column; whatever is more than nothing is higher than nothing. */
  static char column(long figure, long most) {
    if (most <= 0 || figure <= 0) {
      return LEVELS.charAt(0);
    }
    return LEVELS.charAt((int) Math.max(1, Math.min(7, figure * 7 / most)));
  }
}
