package dev.interlock.view;

import dev.interlock.past.Track;
import dev.interlock.past.Track.Stretch;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Which time the columns of a timeline stand for. It does not move with every moment: it shows a
 * round length of time until that is full, and then moves on by a quarter, so that the picture
 * grows at its end only.
 *
 * @param from the first moment
 * @param length how much time all the columns are
 * @param columns at least one
 */
record Window(Duration from, Duration length, int columns) {

  /** Lengths are one of these times a power of ten. */
  private static final int[] ROUND = {1, 2, 3, 4, 6, 8};

  private static final Duration SHORTEST = Duration.ofMillis(1);
  private static final Duration SHORTEST_WHOLE = Duration.ofSeconds(1);

  Window {
    columns = Math.max(1, columns);
  }

  static Window of(Span span, Duration now, int columns) {
    if (span.length().isEmpty()) {
      return new Window(Duration.ZERO, whole(now), columns);
    }
    long length = span.length().get().toNanos();
    long quarter = Math.max(1, length / 4);
    long begin =
        span.cursor().isPresent()
            ? Math.floorDiv(span.cursor().get().toNanos() - length / 2, quarter)
            : Math.floorDiv(now.toNanos() - length, quarter) + 1;
    return new Window(Duration.ofNanos(Math.max(0, begin * quarter)), span.length().get(), columns);
  }

  /** The round length into which the whole play fits, and a moment more. */
  static Duration whole(Duration now) {
    Duration length = SHORTEST_WHOLE;
    while (length.compareTo(now) <= 0) {
      length = longer(length);
    }
    return length;
  }

  /** The next longer round length. */
  static Duration longer(Duration length) {
    long power = power(length);
    for (int round : ROUND) {
      if (round * power > length.toNanos()) {
        return Duration.ofNanos(round * power);
      }
    }
    return Duration.ofNanos(10 * power);
  }

  /** The next shorter round length, down to a millisecond. */
  static Duration shorter(Duration length) {
    if (length.compareTo(SHORTEST) <= 0) {
      return SHORTEST;
    }
    long power = power(length);
    for (int i = ROUND.length - 1; i >= 0; i--) {
      if (ROUND[i] * power < length.toNanos()) {
        return Duration.ofNanos(ROUND[i] * power);
      }
    }
    return Duration.ofNanos(8 * power / 10);
  }

  /** The greatest power of ten that is not longer, in nanoseconds. */
  private static long power(Duration length) {
    long power = 1;
    while (power <= length.toNanos() / 10) {
      power *= 10;
    }
    return power;
  }

  Duration to() {
    return from.plus(length);
  }

  /** The first moment of a column. */
  Duration at(int column) {
    return from.plus(Duration.ofNanos((long) (length.toNanos() * (double) column / columns)));
  }

  /** In which column a moment lies; less than 0, or as many as there are, if in none. */
  int column(Duration moment) {
    double part = (double) moment.minus(from).toNanos() / length.toNanos();
    return (int) Math.max(-1, Math.min(columns, Math.floor(part * columns)));
  }

  /** For each column what lasted longest in it, up to now; empty if nothing is known. */
  <T> List<Optional<Stretch<T>>> cells(Track<T> track, Duration now) {
    List<Optional<Stretch<T>>> cells =
        new ArrayList<>(Collections.nCopies(columns, Optional.empty()));
    long[] longest = new long[columns];
    Duration end = now.compareTo(to()) < 0 ? now : to();
    if (end.compareTo(from) < 0) {
      return cells;
    }
    for (Stretch<T> stretch : track.between(from, end)) {
      Duration until = stretch.until().filter(it -> it.compareTo(end) < 0).orElse(end);
      Optional<Stretch<T>> here = Optional.of(stretch);
      long begin = stretch.from().minus(from).toNanos();
      int last = Math.min(columns - 1, column(until));
      for (int x = Math.max(0, column(stretch.from())); x <= last; x++) {
        long lasted = overlap(x, begin, until.minus(from).toNanos());
        if (lasted > longest[x] || cells.get(x).isEmpty()) {
          longest[x] = lasted;
          cells.set(x, here);
        }
      }
    }
    return cells;
  }

  /** How much of a column, in nanoseconds, lies between two moments of the window. */
  private long overlap(int column, long begin, long end) {
    double width = (double) length.toNanos() / columns;
    long left = Math.max((long) (width * column), begin);
    return Math.max(0, Math.min((long) (width * (column + 1)), end) - left);
  }
}
