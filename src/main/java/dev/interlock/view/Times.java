package dev.interlock.view;

import java.time.Duration;
import java.util.Locale;

/** Times as the screen shows them: of constant width as far as they can be. */
final class Times {

  private Times() {}

  /** The play's clock: {@code 00:04.812}. */
  static String clock(Duration time) {
    long millis = time.toMillis();
    long minutes = millis / 60_000;
    return String.format(
        Locale.ROOT, "%02d:%02d.%03d", minutes, millis / 1_000 % 60, millis % 1_000);
  }

  /**
   * A length: {@code 2.10s}, from 100 seconds on {@code 100s}, from 100 minutes on {@code 100m}.
   */
  static String length(Duration time) {
    long hundredths = Math.max(0, time.toMillis()) / 10;
    if (hundredths < 10_000) {
      return String.format(Locale.ROOT, "%d.%02ds", hundredths / 100, hundredths % 100);
    }
    return hundredths < 600_000 ? hundredths / 100 + "s" : hundredths / 6_000 + "m";
  }

  /**
   * A length in seconds, as short as it can be told from others: {@code .24}, {@code 2.10}, {@code
   * 12.3}, {@code 123}; below ten milliseconds {@code 3ms}.
   */
  static String brief(Duration time) {
    long millis = Math.max(0, time.toMillis());
    if (millis < 10) {
      return millis == 0 ? "0" : millis + "ms";
    }
    if (millis < 10_000) {
      String seconds = millis < 1_000 ? "" : String.valueOf(millis / 1_000);
      return String.format(Locale.ROOT, "%s.%02d", seconds, millis % 1_000 / 10);
    }
    return millis < 100_000
        ? String.format(Locale.ROOT, "%d.%d", millis / 1_000, millis % 1_000 / 100)
        : String.valueOf(millis / 1_000);
  }

  /** A moment of the play beside a line of output: {@code 04.101}. */
  static String moment(Duration time) {
    long millis = time.toMillis();
    return String.format(Locale.ROOT, "%02d.%03d", millis / 1_000, millis % 1_000);
  }
}
