package dev.interlock.shell;

import dev.interlock.analysis.Standstill;
import dev.interlock.kernel.Conditions;
import dev.interlock.kernel.Kernel;
import dev.interlock.kernel.Projection;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.view.Usage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * One execution of a scenario with real processes, from its begin to the end of every one of them.
 */
public final class Run implements AutoCloseable {

  /** How long a thread waits for more work. */
  private static final int IDLE_SECONDS = 60;

  private final Casting casting;
  private final PlayClock clock;
  private final ExecutorService threads;
  private final Conductor conductor;
  private final Children children;
  private final Latest latest;
  private final Usages usages;
  private final Thread thread;
  private boolean isClosed;

  /**
   * Prepares a run; {@link #begin} begins it.
   *
   * @param casting what is played, and by whom
   * @param conditions evaluates what processes await
   * @param endsWhenStuck whether the run is over when everybody who lives is stuck
   */
  public Run(Casting casting, Conditions conditions, boolean endsWhenStuck, Audience audience) {
    World start = casting.world();
    this.casting = casting;
    this.clock = new PlayClock(System::nanoTime, casting.isVirtual());
    this.threads = threads();
    this.latest = new Latest(start, audience.findings());
    this.children = new Children(start, casting, threads, this::deliver);
    this.usages =
        new Usages(children::running, () -> latest.snapshot().world(), this::deliver, threads);
    List<Projection> projections = new ArrayList<>(List.of(children, latest));
    projections.addAll(audience.followers());
    this.conductor =
        new Conductor(
            new Kernel(start, conditions, projections),
            clock,
            () -> {
              latest.publish();
              audience.onChange().run();
            },
            audience.released(),
            new Conductor.Ending(
                world -> endsWhenStuck && Standstill.of(world).isPresent(), casting::lookAtFiles));
    this.thread = new Thread(conductor, "conductor");
    this.thread.setDaemon(true);
  }

  /** As many as there is work for; once they are shut down, what is left to do is dropped. */
  private static ExecutorService threads() {
    return new ThreadPoolExecutor(
        0,
        Integer.MAX_VALUE,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new SynchronousQueue<>(),
        Run::daemonThread,
        new ThreadPoolExecutor.DiscardPolicy());
  }

  private static Thread daemonThread(Runnable work) {
    Thread thread = new Thread(null, work, "child", 256 * 1024);
    thread.setDaemon(true);
    return thread;
  }

  private void deliver(Delivery delivery) {
    conductor.deliver(delivery);
  }

  public void begin() {
    thread.start();
  }

  /** What there is to show now. */
  public Snapshot latest() {
    return latest.snapshot();
  }

  /** What the play's clock shows now. */
  public Duration now() {
    return clock.now();
  }

  /** Whether the play's clock moves. */
  public boolean clockRuns() {
    return clock.runs() && !latest.snapshot().isOver();
  }

  /**
   * What each process costs, by name; measured anew in a moment if that was done long ago. Empty
   * where the operating system does not tell.
   */
  public SortedMap<String, Usage> usage() {
    if (clockRuns()) {
      usages.refresh();
    }
    return usages.latest();
  }

  /** Serves a wish of the user as soon as possible. */
  public void ask(UserRequest request) {
    conductor.deliver(Delivery.of(request));
  }

  /**
   * Waits for the end of the run.
   *
   * @param limit real time; when it is over the run is ended. Empty: no limit
   */
  public void awaitEnd(Optional<Duration> limit) throws InterruptedException {
    if (limit.isEmpty()) {
      thread.join();
      return;
    }
    thread.join(Math.max(1, limit.get().toMillis()));
    if (thread.isAlive()) {
      ask(new UserRequest.Finish(RunFact.End.OUT_OF_TIME));
      thread.join();
    }
  }

  /** Ends whatever of the run is left: its processes, its folder. May be called from any thread. */
  @Override
  public synchronized void close() {
    if (isClosed) {
      return;
    }
    isClosed = true;
    ask(new UserRequest.Finish(RunFact.End.STOPPED));
    children.close();
    threads.shutdownNow();
    casting.close();
  }
}
