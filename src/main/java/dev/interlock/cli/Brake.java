package dev.interlock.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * Slows down processes that print as fast as they can, so that there is time left for everything
 * else: what lets them print on is run only after a rest. Nothing is dropped. Belongs to one
 * thread.
 */
final class Brake implements Executor {

  /** The rest, as a multiple of the time that showing took. */
  private static final int REST = 4;

  /** A rest that is not worth while. */
  private static final long SHORT_NANOS = TimeUnit.MILLISECONDS.toNanos(5);

  private long restUntil = System.nanoTime();
  private boolean isSpent;

  /** What is run next lets a process print on; showing what it printed has taken so long. */
  void spent(long nanos) {
    restUntil = Math.max(restUntil, System.nanoTime()) + REST * nanos;
    isSpent = true;
  }

  @Override
  public void execute(Runnable release) {
    long rest = restUntil - System.nanoTime();
    if (isSpent && rest > SHORT_NANOS) {
      CompletableFuture.delayedExecutor(rest, TimeUnit.NANOSECONDS, Runnable::run).execute(release);
    } else {
      release.run();
    }
    isSpent = false;
  }
}
