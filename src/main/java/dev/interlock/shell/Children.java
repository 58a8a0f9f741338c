package dev.interlock.shell;

import dev.interlock.kernel.Projection;
import dev.interlock.model.ControlFact;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import dev.interlock.model.World;
import dev.interlock.program.Raised;
import dev.interlock.wire.ReplyLine;
import java.io.File;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Consumer;

/**
 * The real processes of a run. Attached to the log of a live run it acts on the facts: it spawns,
 * answers and signals; what comes of it enters the inbox as a request.
 */
final class Children implements Projection, AutoCloseable {

  private final Casting casting;
  private final Executor threads;
  private final Consumer<Delivery> inbox;
  private final Map<String, OsChild> running = new ConcurrentSkipListMap<>();

  /** Many may be born at once, but none once {@link #close} has begun to count them. */
  private final ReentrantReadWriteLock births = new ReentrantReadWriteLock();

  private World before;
  private boolean isClosed;

  Children(World start, Casting casting, Executor threads, Consumer<Delivery> inbox) {
    this.before = start;
    this.casting = casting;
    this.threads = threads;
    this.inbox = inbox;
  }

  @Override
  public void follow(Recorded recorded, World after) {
    if (recorded.fact() instanceof ProcessFact.StartAsked asked) {
      boolean isCommand = after.child(asked.child()).isCommand();
      threads.execute(() -> spawn(asked.child(), isCommand));
    } else if (recorded.fact() instanceof ProcessFact.SignalSent sent) {
      find(sent.child(), child -> child.signal(sent.signal()));
    } else if (recorded.fact() instanceof ControlFact control) {
      find(control.child(), child -> control(child, control));
    } else if (recorded.fact() instanceof ProcessFact.Spawned spawned) {
      // A signal may have been sent before there was anything to send it to.
      after
          .child(spawned.child())
          .signalled()
          .ifPresent(signal -> find(spawned.child(), child -> child.signal(signal)));
    } else if (recorded.fact() instanceof ProcessFact.Exited exited) {
      running.remove(exited.child());
    }
    if (recorded.fact() instanceof Reply reply) {
      ReplyLine.of(before, recorded)
          .ifPresent(line -> find(reply.child(), child -> child.send(line.line())));
    }
    before = after;
  }

  private static void control(OsChild child, ControlFact fact) {
    if (fact instanceof ControlFact.Typed typed) {
      child.send(typed.line() + "\n");
    } else {
      child.noticeStopped(fact instanceof ControlFact.Stopped);
    }
  }

  private void find(String name, Consumer<OsChild> then) {
    OsChild child = running.get(name);
    if (child != null) {
      then.accept(child);
    }
  }

  private void spawn(String name, boolean isCommand) {
    births.readLock().lock();
    try {
      if (!isClosed) {
        start(name, casting.howToStart(name), isCommand);
      }
    } catch (Raised e) {
      fail(name, e.error() + ": " + e.message());
    } finally {
      births.readLock().unlock();
    }
  }

  private void start(String name, ProcessBuilder how, boolean isCommand) {
    try {
      OsChild child = OsChild.start(name, how, threads, inbox);
      running.put(name, child);
      casting.firstLine(name, child.pid()).ifPresent(child::send);
      child.follow(isCommand, threads);
    } catch (IOException e) {
      fail(name, reason(e, how));
    }
  }

  private void fail(String name, String why) {
    inbox.accept(Delivery.of(new OutsideRequest.SpawnFailed(name, why)));
  }

  /** Java's message in Python's words: {@code No such file or directory: 'nosuch'}. */
  private static String reason(IOException e, ProcessBuilder how) {
    File folder = how.directory();
    if (folder != null && !folder.isDirectory()) {
      return "no such folder to start in: '" + folder + "'";
    }
    String message = String.valueOf(e.getMessage());
    int comma = message.indexOf(", ", Math.max(0, message.indexOf("error=")));
    return comma < 0 ? message : message.substring(comma + 2) + ": '" + how.command().get(0) + "'";
  }

  /** Ends everybody: asks by closing their standard input, then by SIGTERM, then by SIGKILL. */
  @Override
  public void close() {
    List<OsChild> left = endBirths();
    ExitLadder ladder = new ExitLadder(left.stream().map(OsChild::handle).toList());
    left.forEach(OsChild::closeStdin);
    left.forEach(OsChild::continueIfStopped);
    ladder.descend();
    casting.endMarked();
  }

  /** Those that run, by name. */
  Map<String, OsChild> running() {
    return Collections.unmodifiableMap(running);
  }

  /** Who lives; from now on nobody is added. */
  private List<OsChild> endBirths() {
    births.writeLock().lock();
    try {
      isClosed = true;
      return List.copyOf(running.values());
    } finally {
      births.writeLock().unlock();
    }
  }
}
