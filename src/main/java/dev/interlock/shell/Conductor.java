package dev.interlock.shell;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.Child;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The one thread that serves requests, in order of arrival. It sleeps until the next message or the
 * next deadline, so a run in which nothing happens costs nothing. In virtual time it does not sleep
 * as long as everybody waits: the clock jumps.
 *
 * <p>While the play is paused, and at a pace, things happen one by one. What is due comes first,
 * then what was asked for, the oldest first. A step of a paused play is one such thing; if there is
 * none, and no process is about to ask, the clock jumps to the next deadline and one wait is over.
 */
final class Conductor implements Runnable {

  private final Kernel kernel;
  private final PlayClock clock;
  private final Runnable afterEach;
  private final Executor released;
  private final Ending ending;
  private final BlockingQueue<Delivery> inbox = new LinkedBlockingQueue<>();
  private final Gate gate;
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
    this.gate = new Gate(clock::realNanos);
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
        turn();
        afterEach.run();
        if (inbox.isEmpty() && !gate.holdsAny()) {
          lookForTheEnd();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      afterEach.run();
    }
  }

  private void turn() throws InterruptedException {
    regulate(clock.now());
    World world = kernel.world();
    Optional<Duration> deadline = world.nextDeadline();
    if (gate.isOpen(world) && moves(world, deadline)) {
      return;
    }
    Delivery next = next(world, deadline);
    if (next != null) {
      take(next);
    }
  }

  /** Lets one thing happen that has been waiting, if there is any. */
  private boolean moves(World world, Optional<Duration> deadline) {
    if (isDue(deadline, clock.now()) || jumps(world, deadline)) {
      expire(world);
      return true;
    }
    if (!gate.holdsAny()) {
      return false;
    }
    gate.forgetStep();
    serve(gate.release());
    return true;
  }

  private static boolean isDue(Optional<Duration> deadline, Duration now) {
    return deadline.filter(it -> it.compareTo(now) <= 0).isPresent();
  }

  private void expire(World world) {
    gate.forgetStep();
    if (Gate.isSingle(world)) {
      serve(Delivery.of(new OutsideRequest.Expire()));
      return;
    }
    Duration now = clock.now();
    kernel.tick(now);
    regulate(now);
  }

  /** Whether nobody need wait for the clock to show this; then it shows it. */
  private boolean jumps(World world, Optional<Duration> deadline) {
    if (gate.holdsAny() || !inbox.isEmpty()) {
      return false;
    }
    if (world.paused()) {
      boolean isReady = world.inOrder().stream().noneMatch(Conductor::isUnderWay);
      if (isReady) {
        gate.forgetStep();
        deadline.ifPresent(clock::skip);
      }
      return isReady && deadline.isPresent();
    }
    boolean jumps = clock.isVirtual() && deadline.isPresent() && world.isStill();
    if (jumps) {
      clock.skip(deadline.get());
    }
    return jumps;
  }

  /** Whether it is about to ask for something, or to end. What a command is about, nobody knows. */
  private static boolean isUnderWay(Child child) {
    boolean runs = child.canAsk() && !child.isCommand() && !child.isStopped();
    return child.isAlive() && (runs || child.isBeingBorn() || child.isDying());
  }

  /** The next message; null if something is due before one comes. */
  private @Nullable Delivery next(World world, Optional<Duration> deadline)
      throws InterruptedException {
    Duration untilOpen = gate.untilOpen(world);
    Optional<Duration> wait =
        !untilOpen.isZero() && (gate.holdsAny() || deadline.isPresent())
            ? Optional.of(untilOpen)
            : Optional.empty();
    Optional<Duration> left = deadline.flatMap(clock::realTimeUntil);
    if (left.isPresent() && wait.filter(it -> it.compareTo(left.get()) <= 0).isEmpty()) {
      wait = left;
    }
    return wait.isPresent() ? inbox.poll(wait.get().toNanos(), TimeUnit.NANOSECONDS) : inbox.take();
  }

  private void take(Delivery delivery) {
    Request request = delivery.request();
    boolean fromChild = request instanceof ChildRequest || request instanceof Report;
    if (fromChild && !gate.isOpen(kernel.world()) && !isBirth(request)) {
      gate.hold(delivery);
    } else if (request instanceof UserRequest.Step) {
      gate.oweStep();
    } else {
      if (fromChild || request instanceof UserRequest.Pause) {
        gate.forgetStep();
      }
      serve(delivery);
    }
  }

  /** No pace holds this back, so that everybody is there before the audience has to follow. */
  private boolean isBirth(Request request) {
    boolean isBirth =
        request instanceof ProcessRequest.Start || request instanceof ProcessRequest.Hello;
    return isBirth && !kernel.world().paused();
  }

  private void serve(Delivery delivery) {
    Duration now = clock.now();
    long before = kernel.grants();
    if (Gate.isSingle(kernel.world())) {
      kernel.serve(delivery.request(), now);
    } else {
      kernel.step(delivery.request(), now);
    }
    if (kernel.grants() > before) {
      gate.granted(kernel.world());
    }
    regulate(now);
    released.execute(delivery.served());
    isOver = isOver || delivery.request() instanceof UserRequest.Finish;
  }

  /** The clock stands while the pace holds something back, so that no time is lost by it. */
  private void regulate(Duration now) {
    World world = kernel.world();
    boolean isHeldBack =
        !gate.untilOpen(world).isZero() && (gate.holdsAny() || isDue(world.nextDeadline(), now));
    clock.follow(world, isHeldBack, now);
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
