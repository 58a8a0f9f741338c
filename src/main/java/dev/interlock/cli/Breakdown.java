package dev.interlock.cli;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The first error that nobody expected, in whatever thread: a mistake in Interlock itself. It must
 * neither be lost behind the dashboard nor leave a run that only looks as if nothing happened.
 */
final class Breakdown {

  private final AtomicReference<@Nullable Throwable> first = new AtomicReference<>();

  /**
   * Watches all threads from now on.
   *
   * @param then ends what is going on; runs in the thread that failed
   */
  void watch(Runnable then) {
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, error) -> {
          if (first.compareAndSet(null, error)) {
            then.run();
          }
        });
  }

  /** Throws what happened, if anything did. */
  void rethrow() {
    Throwable error = first.get();
    if (error != null) {
      throw new IllegalStateException("the run broke off", error);
    }
  }
}
