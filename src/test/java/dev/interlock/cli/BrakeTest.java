package dev.interlock.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class BrakeTest {

  private final Brake brake = new Brake();
  private final List<String> released = new CopyOnWriteArrayList<>();

  @Test
  void who_prints_little_goes_on_at_once() {
    brake.spent(1_000);
    brake.execute(() -> released.add("little"));
    assertEquals(List.of("little"), released);
  }

  @Test
  void who_prints_much_rests_longer_than_it_took_to_show_and_nobody_else_does()
      throws InterruptedException {
    CountDownLatch both = new CountDownLatch(2);
    long begun = System.nanoTime();
    brake.spent(TimeUnit.MILLISECONDS.toNanos(50));
    brake.execute(() -> rested("first", both));
    brake.spent(TimeUnit.MILLISECONDS.toNanos(5));
    brake.execute(() -> rested("second", both));
    brake.execute(() -> released.add("other"));
    both.await();
    assertEquals(List.of("other", "first", "second"), released);
    assertTrue(System.nanoTime() - begun >= TimeUnit.MILLISECONDS.toNanos(200));
  }

  private void rested(String who, CountDownLatch latch) {
    released.add(who);
    latch.countDown();
  }
}
