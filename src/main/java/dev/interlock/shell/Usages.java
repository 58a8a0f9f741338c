package dev.interlock.shell;

import dev.interlock.model.OutsideRequest;
import dev.interlock.model.World;
import dev.interlock.view.Usage;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What the processes of a run cost, measured at most once a second, and only when somebody looks.
 * That is also when one is found out to be stopped, or to run on, that somebody else stopped.
 */
final class Usages {

  private static final long INTERVAL_NANOS = TimeUnit.SECONDS.toNanos(1);
  private static final double PERCENT = 100;

  /**
   * A measurement.
   *
   * @param at when, as {@link System#nanoTime}
   */
  private record Sample(long at, ProcStat stat) {}

  private final Supplier<Map<String, OsChild>> children;
  private final Supplier<World> world;
  private final Consumer<Delivery> inbox;
  private final Executor threads;
  private final AtomicBoolean isMeasuring = new AtomicBoolean();
  private SortedMap<String, Sample> samples = new TreeMap<>();
  private volatile long measuredAt = System.nanoTime() - INTERVAL_NANOS;
  private volatile SortedMap<String, Usage> latest = Collections.emptySortedMap();

  /**
   * @param children those that run now, by name
   * @param world the latest there is to show
   */
  Usages(
      Supplier<Map<String, OsChild>> children,
      Supplier<World> world,
      Consumer<Delivery> inbox,
      Executor threads) {
    this.children = children;
    this.world = world;
    this.inbox = inbox;
    this.threads = threads;
  }

  /** The latest, by name; empty where the operating system does not tell. */
  SortedMap<String, Usage> latest() {
    return latest;
  }

  /** Has them measured anew, unless that was done within the last second. Never blocks. */
  void refresh() {
    boolean isDue = System.nanoTime() - measuredAt >= INTERVAL_NANOS;
    if (isDue && ProcStat.isThere() && isMeasuring.compareAndSet(false, true)) {
      threads.execute(this::measure);
    }
  }

  private void measure() {
    SortedMap<String, Sample> next = new TreeMap<>();
    SortedMap<String, Usage> usage = new TreeMap<>();
    children.get().forEach((name, child) -> measure(name, child, next, usage));
    samples = next;
    latest = usage;
    measuredAt = System.nanoTime();
    isMeasuring.set(false);
  }

  private void measure(
      String name, OsChild child, SortedMap<String, Sample> next, SortedMap<String, Usage> usage) {
    Optional<ProcStat> stat = ProcStat.of(child.pid());
    if (stat.isEmpty()) {
      return;
    }
    Sample now = new Sample(System.nanoTime(), stat.get());
    Sample before = samples.get(name);
    double nanos = now.at() - (before == null ? child.bornAt() : before.at());
    double busy = now.stat().cpuNanos() - (before == null ? 0 : before.stat().cpuNanos());
    next.put(name, now);
    usage.put(name, new Usage(PERCENT * busy / Math.max(1, nanos), now.stat().residentBytes()));
    if (before != null && before.stat().isStopped() == now.stat().isStopped()) {
      tell(name, now.stat().isStopped());
    }
  }

  /** Seen twice, so that it is no longer under way when somebody here did it. */
  private void tell(String name, boolean isStopped) {
    if (world.get().child(name).isStopped() != isStopped) {
      inbox.accept(
          Delivery.of(
              isStopped ? new OutsideRequest.Stopped(name) : new OutsideRequest.Continued(name)));
    }
  }
}
