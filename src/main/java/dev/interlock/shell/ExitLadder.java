package dev.interlock.shell;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * How processes are ended that must not outlive the run, the gentlest way first. It takes in their
 * descendants at once, before the death of a parent makes them hard to find.
 */
final class ExitLadder {

  /** How long one is given to end after its standard input was closed. */
  private static final Duration AFTER_CLOSING = Duration.ofMillis(150);

  /** How long one is given to end after SIGTERM. */
  private static final Duration AFTER_SIGTERM = Duration.ofMillis(400);

  private final List<ProcessHandle> tree;

  ExitLadder(List<ProcessHandle> roots) {
    this.tree =
        roots.stream().flatMap(root -> Stream.concat(Stream.of(root), root.descendants())).toList();
  }

  /** Waits a little, then sends SIGTERM, waits a little, then sends SIGKILL to all who are left. */
  void descend() {
    if (allEndWithin(AFTER_CLOSING)) {
      return;
    }
    tree.forEach(ProcessHandle::destroy);
    if (allEndWithin(AFTER_SIGTERM)) {
      return;
    }
    tree.stream()
        .filter(ProcessHandle::isAlive)
        .flatMap(it -> Stream.concat(it.descendants(), Stream.of(it)))
        .forEach(ProcessHandle::destroyForcibly);
    allEndWithin(AFTER_SIGTERM);
  }

  private boolean allEndWithin(Duration grace) {
    CompletableFuture<?>[] ends =
        tree.stream()
            .filter(ProcessHandle::isAlive)
            .map(ProcessHandle::onExit)
            .toArray(CompletableFuture<?>[]::new);
    try {
      CompletableFuture.allOf(ends).get(grace.toNanos(), TimeUnit.NANOSECONDS);
      return true;
    } catch (TimeoutException e) {
      return false;
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
