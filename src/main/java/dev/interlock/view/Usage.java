package dev.interlock.view;

import java.util.Locale;

/**
 * What a process costs its machine, as the operating system tells it.
 *
 * @param cpuPercent of one processor, over the last second or so
 * @param residentBytes of memory
 */
public record Usage(double cpuPercent, long residentBytes) {

  private static final double MEGA = 1e6;

  /** {@code 3%}. */
  String cpu() {
    return Math.round(cpuPercent) + "%";
  }

  /** {@code 16.2M}, from 100 million bytes on {@code 128M}. */
  String memory() {
    double megabytes = residentBytes / MEGA;
    return String.format(Locale.ROOT, megabytes < 100 ? "%.1fM" : "%.0fM", megabytes);
  }
}
