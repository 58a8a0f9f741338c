package dev.interlock.terminal;

import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;

/**
 * When the next picture may be drawn. What changes now and then is shown at once. What changes all
 * the time costs a kilobyte a second, unless the user wants pictures more often; dear pictures come
 * a little more often than that. Times are those of {@link System#nanoTime}.
 */
final class Pace {

  /** The most pictures a second where nobody has said how many. */
  private static final int FPS = 30;

  /** What also a very slow line can take. */
  private static final int BYTES_A_SECOND = 1_000;

  /** What nobody needs more of, however large the screen is. */
  private static final int MOST_BYTES_A_SECOND = 36_000;

  /** However dear a picture is, the next one comes after this, unless the line is slow. */
  private static final long LONGEST_NANOS = TimeUnit.MILLISECONDS.toNanos(400);

  /** For so long nothing has to be saved after a time in which nothing changed. */
  private static final long SAVED_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

  /** How often waits and ages are shown anew while they grow. */
  private static final long TICK_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private final long frameNanos;
  private final long longestNanos;

  /** When all that was sent has been paid for. */
  private long paidAt;

  private long frameAt;
  private long tickAt;

  /**
   * @param fps the most pictures a second that the user wants to pay for
   * @param now when the first one may be drawn
   */
  Pace(OptionalInt fps, long now) {
    frameNanos = TimeUnit.SECONDS.toNanos(1) / fps.orElse(FPS);
    longestNanos = fps.isPresent() ? frameNanos : LONGEST_NANOS;
    paidAt = now;
    frameAt = now;
    tickAt = now;
  }

  /**
   * A picture has been drawn.
   *
   * @param isSlow whether the line takes less than it is sent
   */
  void drew(long now, int bytes, boolean isSlow) {
    long cost = cost(bytes, BYTES_A_SECOND);
    paidAt = Math.max(paidAt, now - SAVED_NANOS) + cost;
    paidAt = Math.min(paidAt, now + longestNanos);
    long wait = isSlow ? cost : Math.max(paidAt - now, cost(bytes, MOST_BYTES_A_SECOND));
    frameAt = now + Math.max(frameNanos, wait);
    tickAt = now + Math.max(TICK_NANOS, cost);
  }

  private static long cost(int bytes, int bytesASecond) {
    return TimeUnit.SECONDS.toNanos(bytes) / bytesASecond;
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
