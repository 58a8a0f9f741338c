package dev.interlock.terminal;

import java.util.concurrent.TimeUnit;

/**
 * When the next picture may be drawn. What changes now and then is shown at once; what changes all
 * the time costs a kilobyte a second, or three pictures a second if they cost more. Times are those
 * of {@link System#nanoTime}.
 */
final class Pace {

  /** What also a very slow line can take. */
  private static final int BYTES_A_SECOND = 1_000;

  /** However dear a picture is, the next one comes after this, unless the line is slow. */
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  /** For so long nothing has to be saved after a time in which nothing changed. */
  private static final long SAVED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  /** How often waits and ages are shown anew while they grow. */
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  /** So large a picture may take its share of time for each such piece of it. */
  private static final int LARGE_BYTES = 9_000;

  private final long frameNanos;

  /** When all that was sent has been paid for. */
  private long paidAt;

  private long frameAt;
  private long tickAt;

  /**
   * @param fps the most pictures a second
   * @param now when the first one may be drawn
   */
  Pace(int fps, long now) {
    frameNanos = TimeUnit.SECONDS.toNanos(1) / fps;
    paidAt = now;
    frameAt = now;
    tickAt = now;
  }

  /** A picture has been drawn, in so many bytes. */
  void drew(long now, int bytes, boolean isSlow) {
    long cost = TimeUnit.SECONDS.toNanos(bytes) / BYTES_A_SECOND;
    paidAt = Math.max(paidAt, now - SAVED_NANOS) + cost;
    long longest = LONGEST_NANOS * Math.max(1, bytes / LARGE_BYTES);
    long wait = isSlow ? cost : Math.min(paidAt - now, longest);
    paidAt = Math.min(paidAt, now + longest);
    frameAt = now + Math.max(frameNanos, wait);
    tickAt = now + Math.max(TICK_NANOS, cost);
  }

  /** When what has changed may be shown. */
  long frameAt() {
    return frameAt;
  }

  /** When it may be shown that time goes by. */
  long tickAt() {
    return tickAt;
  }
}
