package dev.interlock.shell;

import dev.interlock.kernel.Projection;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import dev.interlock.model.World;
import dev.interlock.program.Raised;
import dev.interlock.wire.ReplyLine;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.Executor;
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
  private World before;
  private volatile boolean isClosed;

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

  private void find(String name, Consumer<OsChild> then) {
    OsChild child = running.get(name);
    if (child != null) {
      then.accept(child);
    }
  }

  private void spawn(String name, boolean isCommand) {
    try {
      OsChild child = OsChild.start(name, casting.howToStart(name), threads, inbox);
      running.put(name, child);
      casting.firstLine(name, child.pid()).ifPresent(child::send);
      child.follow(isCommand, threads);
      if (isClosed) {
        child.handle().destroyForcibly();
      }
    } catch (IOException e) {
      fail(name, reason(e));
    } catch (Raised e) {
      fail(name, e.error() + ": " + e.message());
    }
  }

  private void fail(String name, String why) {
    inbox.accept(Delivery.of(new OutsideRequest.SpawnFailed(name, why)));
  }

  /** Java's message without its own part: {@code No such file or directory: 'nosuch'}. */
  private static String reason(IOException e) {
    String message = String.valueOf(e.getMessage());
    int error = message.indexOf("error=");
    return error < 0 ? message : message.substring(error + "error=".length());
  }

  /** Ends everybody: asks by closing their standard input, then by SIGTERM, then by SIGKILL. */
  @Override
  public void close() {
    isClosed = true;
    List<OsChild> left = List.copyOf(running.values());
    ExitLadder ladder = new ExitLadder(left.stream().map(OsChild::handle).toList());
    left.forEach(OsChild::closeStdin);
    ladder.descend();
    casting.endMarked();
  }
}
