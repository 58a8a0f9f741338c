package dev.interlock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BreakdownTest {

  private final Breakdown breakdown = new Breakdown();
  private final List<String> ended = new CopyOnWriteArrayList<>();

  @AfterEach
  void leaveNoTrace() {
    Thread.setDefaultUncaughtExceptionHandler(null);
  }

  @Test
  void ends_what_is_going_on_once_and_keeps_the_first_error() throws InterruptedException {
    breakdown.watch(() -> ended.add("closed"));
    fail("the first");
    fail("the second");
    assertEquals(List.of("closed"), ended);
    Throwable error = assertThrows(IllegalStateException.class, breakdown::rethrow);
    assertEquals("java.lang.IllegalArgumentException: the first", String.valueOf(error.getCause()));
  }

  @Test
  void says_nothing_if_nothing_happened() {
    breakdown.watch(() -> ended.add("closed"));
    breakdown.rethrow();
    assertTrue(ended.isEmpty());
  }

  private static void fail(String why) throws InterruptedException {
    Thread thread =
        new Thread(
            () -> {
              throw new IllegalArgumentException(why);
            });
    thread.start();
    thread.join();
  }
}
