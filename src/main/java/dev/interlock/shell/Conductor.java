package dev.interlock.shell;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The one thread that serves requests, in order of arrival. It sleeps until the next message or the
 * next deadline, so a run in which nothing happens costs nothing. In virtual time it does not sleep
 * as long as everybody waits: the clock jumps.
 */
final class Conductor implements Runnable {

  private final Kernel kernel;
  private final PlayClock clock;
  private final Runnable afterEach;
  private final Executor released;
  private final Ending ending;
  private final BlockingQueue<Delivery> inbox = new LinkedBlockingQueue<>();
  private final Deque<Delivery> held = new ArrayDeque<>();
  private boolean isOver;

  /**
   * How a run comes to its end.
   *
   * @param isStuck whether it ends in this world because nobody can ever move again
   * @param lastLook what there is to report before the end: what is in the files now
   */
  record Ending(Predicate<World> isStuck, Supplier<List<OutsideRequest>> lastLook) {}

  /**
   * @param afterEach is run after each request that was served
   * @param released runs what each delivery wants to be run once it has been served
   */
  Conductor(Kernel kernel, PlayClock clock, Runnable afterEach, Executor released, Ending ending) {
    this.kernel = kernel;
    this.clock = clock;
    this.afterEach = afterEach;
    this.released = released;
    this.ending = ending;
  }

  /** Puts a request in line; never blocks. */
  void deliver(Delivery delivery) {
    inbox.add(delivery);
  }

  @Override
  public void run() {
    try {
      serve(Delivery.of(new OutsideRequest.Begin()));
      while (!isOver) {
        Optional<Delivery> next = next();
        next.ifPresentOrElse(this::take, () -> kernel.tick(clock.now()));
        afterEach.run();
        if (inbox.isEmpty() && held.isEmpty()) {
          lookForTheEnd();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      afterEach.run();
    }
  }

  private Optional<Delivery> next() throws InterruptedException {
    World world = kernel.world();
    if (!world.paused() && !held.isEmpty()) {
      return Optional.of(held.remove());
    }
    Optional<Duration> deadline = world.nextDeadline();
    if (deadline.filter(it -> isTimeFor(it, world)).isPresent()) {
      clock.jump(deadline.get());
      return Optional.empty();
    }
    Optional<Duration> wait = deadline.flatMap(clock::realTimeUntil);
    return wait.isPresent()
        ? Optional.ofNullable(inbox.poll(wait.get().toNanos(), TimeUnit.NANOSECONDS))
        : Optional.of(inbox.take());
  }

  /** Whether a virtual clock need not wait for anybody before it shows this. */
  private boolean isTimeFor(Duration deadline, World world) {
    boolean isPast = deadline.compareTo(clock.now()) <= 0;
    return clock.isVirtual() && inbox.isEmpty() && (isPast || world.isStill());
  }

  /** While the play is paused, what the processes want waits in order of arrival. */
  private void take(Delivery delivery) {
    Request request = delivery.request();
    boolean fromChild = request instanceof ChildRequest || request instanceof Report;
    if (fromChild && kernel.world().paused()) {
      held.add(delivery);
    } else {
      serve(delivery);
    }
  }

  private void serve(Delivery delivery) {
    Duration now = clock.now();
    kernel.step(delivery.request(), now);
    clock.keepPaceWith(kernel.world(), now);
    released.execute(delivery.served());
    isOver = isOver || delivery.request() instanceof UserRequest.Finish;
  }

  private void lookForTheEnd() {
    World world = kernel.world();
    if (isOver) {
      return;
    }
    if (!world.somebodyLives()) {
      end(RunFact.End.FINISHED);
    } else if (ending.isStuck().test(world)) {
      end(RunFact.End.STUCK);
    }
  }

  private void end(RunFact.End how) {
    ending.lastLook().get().forEach(look -> serve(Delivery.of(look)));
    serve(Delivery.of(new UserRequest.Finish(how)));
  }
}
