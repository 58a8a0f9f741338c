package dev.interlock.view;

import dev.interlock.kernel.Kernel;
import dev.interlock.kernel.Projection;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Lock;
import dev.interlock.model.Patience;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import dev.interlock.past.Past;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * What a picture of fifty busy processes costs, and what a fact does to the past: {@code java -cp
 * ... dev.interlock.view.PictureCost}. Prints microseconds, the median of many.
 */
final class PictureCost {

  private static final int ROUNDS = 2_000;

  private PictureCost() {}

  public static void main(String[] arguments) {
    Theatre theatre = busy();
    Scene scene = theatre.scene();
    for (Size size : List.of(new Size(80, 24), new Size(160, 48))) {
      for (Desk desk : List.of(Desk.START, Desk.START.focusing(Pane.TIMELINE).zoomed(true))) {
        String what = size + (desk.focus().zoomed() ? " timeline" : " panes");
        System.out.println(what + ": " + median(() -> Screen.of(scene, desk, size)) + " us");
      }
    }
    System.out.println("facts: " + scene.play().orElseThrow().facts());
    System.out.println("a request without past: " + perRequest(false) + " us");
    System.out.println("a request with past: " + perRequest(true) + " us");
  }

  private static Theatre busy() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i <= 50; i++) {
      names.add("worker-" + i);
    }
    List<Resource> resources = List.of(Lock.free("mutex"), BoundedQueue.empty("q", true, 10));
    Theatre theatre =
        new Theatre(Theatre.children(names.toArray(String[]::new)), resources)
            .begins()
            .starts(names.toArray(String[]::new));
    for (int i = 0; i < 40_000; i++) {
      String name = names.get(i * 7 % 50);
      String next = names.get((i * 7 + 1) % 50);
      theatre.at(i / 1_000.0).acquires(name, "mutex").acquires(next, "mutex");
      theatre.puts(name, "q", "item").gets(next, "q");
      theatre.at(i / 1_000.0 + 0.000_5).releases(name, "mutex").releases(next, "mutex");
    }
    return theatre;
  }

  private static long median(Runnable work) {
    long[] nanos = new long[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      work.run();
      nanos[i] = System.nanoTime() - begin;
    }
    java.util.Arrays.sort(nanos);
    return nanos[ROUNDS / 2] / 1_000;
  }

  private static double perRequest(boolean withPast) {
    Past[] past = {Past.NONE};
    Projection follower =
        (fact, after) -> past[0] = withPast ? past[0].after(fact, after) : past[0];
    List<Resource> resources = List.of(BoundedQueue.empty("q", false, 0));
    Kernel kernel =
        new Kernel(
            World.of(Theatre.children("a"), resources),
            (condition, world) -> Answer.done(),
            List.of(follower));
    int count = 50_000;
    long begin = System.nanoTime();
    for (int i = 0; i < count; i++) {
      Duration now = Duration.ofNanos(i * 1_000L);
      kernel.step(
          new QueueRequest.Put(Theatre.asks("a"), "q", Value.of(i), Patience.FOR_EVER), now);
    }
    return (System.nanoTime() - begin) / 1_000.0 / count;
  }
}
