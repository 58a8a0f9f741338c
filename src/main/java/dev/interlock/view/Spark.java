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
      long level = most <= 0 ? 0 : Math.max(0, Math.min(7, figure * 7 / most));
      columns.append(LEVELS.charAt((int) level));
    }
    return columns.toString();
  }
}
