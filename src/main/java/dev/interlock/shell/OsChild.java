package dev.interlock.shell;

import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Request;
import dev.interlock.model.Signal;
import dev.interlock.wire.ReplyLine;
import dev.interlock.wire.Speech;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A running process of the operating system with its three pipes. What it writes is read in order
 * and delivered; it is not read while too much of it is unserved, which slows it down.
 */
final class OsChild {

  /** How many characters of a child's output may be read and not yet served. */
  private static final int UNSERVED = 256 * 1024;

  private static final int CHUNK_BYTES = 16 * 1024;

  /** How long the streams may stay open after the end of the process, because others hold them. */
  private static final int LATE_OUTPUT_MILLIS = 200;

  private final String name;
  private final Process process;
  private final Outbox outbox;
  private final Executor threads;
  private final Consumer<Delivery> inbox;
  private final Semaphore room = new Semaphore(UNSERVED);
  private final long bornAt = System.nanoTime();
  private CompletableFuture<Void> signals = CompletableFuture.completedFuture(null);
  private volatile boolean isStopped;

  private OsChild(String name, Process process, Executor threads, Consumer<Delivery> inbox) {
    this.name = name;
    this.process = process;
    this.threads = threads;
    this.outbox = new Outbox(process.getOutputStream(), threads);
    this.inbox = inbox;
  }

  /**
   * Starts a process, whose life is delivered from now on.
   *
   * @throws IOException if the operating system cannot run it
   */
  static OsChild start(String name, ProcessBuilder how, Executor threads, Consumer<Delivery> inbox)
      throws IOException {
    return new OsChild(name, how.start(), threads, inbox);
  }

  /** Delivers that it has been spawned, then what it writes, then its end. */
  void follow(boolean isCommand, Executor threads) {
    inbox.accept(Delivery.of(new OutsideRequest.Spawned(name, process.pid())));
    Speech stdout = Speech.stdout(name, isCommand);
    Speech stderr = Speech.stderr(name);
    CompletableFuture<Void> streams =
        CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> read(process.getInputStream(), stdout), threads),
            CompletableFuture.runAsync(() -> read(process.getErrorStream(), stderr), threads));
    threads.execute(() -> awaitEnd(streams));
  }

  private void awaitEnd(CompletableFuture<Void> streams) {
    try {
      process.waitFor();
      streams.get(LATE_OUTPUT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      // Somebody else holds a stream open; what it prints later is still shown.
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    outbox.close();
    inbox.accept(Delivery.of(new OutsideRequest.Exited(name, process.exitValue())));
  }

  long pid() {
    return process.pid();
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Sends a message to its standard input; never blocks. */
  void send(String message) {
    outbox.send(message.getBytes(StandardCharsets.UTF_8));
  }

  /** Closes its standard input: a worker exits at once. */
  void closeStdin() {
    outbox.close();
  }

  /** When it was started, as {@link System#nanoTime}. */
  long bornAt() {
    return bornAt;
  }

  /**
   * Sends a signal to it alone; its streams stay open, unlike with {@link Process#destroy}. Java
   * itself can send two of them; the others are sent a little later, in order.
   */
  synchronized void signal(Signal signal) {
    if (signal == Signal.TERM) {
      process.toHandle().destroy();
    } else if (signal == Signal.KILL) {
      process.toHandle().destroyForcibly();
    } else {
      signals = signals.thenRunAsync(() -> sendByShell(signal), threads);
    }
  }

  private void sendByShell(Signal signal) {
    if (!process.isAlive() || !Shell.kill(signal, process.pid())) {
      return;
    }
    if (signal == Signal.STOP) {
      inbox.accept(Delivery.of(new OutsideRequest.Stopped(name)));
    } else if (signal == Signal.CONT) {
      inbox.accept(Delivery.of(new OutsideRequest.Continued(name)));
    }
  }

  /** It is known to be stopped, or to run on. */
  void noticeStopped(boolean stopped) {
    isStopped = stopped;
  }

  /** One that is stopped could not hear that its standard input was closed. */
  void continueIfStopped() {
    if (isStopped) {
      signal(Signal.CONT);
    }
  }

  private void read(InputStream stream, Speech speech) {
    byte[] chunk = new byte[CHUNK_BYTES];
    try (stream) {
      for (int n = stream.read(chunk); n >= 0; n = stream.read(chunk)) {
        for (Request request : speech.hear(chunk, n)) {
          deliver(request);
        }
      }
    } catch (IOException e) {
      // Java closes the pipe of a child that has gone; what was read is delivered.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      speech.end().forEach(request -> inbox.accept(Delivery.of(request)));
    }
  }

  private void deliver(Request request) throws InterruptedException {
    if (request instanceof OutsideRequest.Output output) {
      int size = output.text().length();
      room.acquire(size);
      inbox.accept(new Delivery(request, () -> room.release(size)));
    } else {
      outbox.awaitRoom();
      inbox.accept(Delivery.of(request));
      if (request instanceof OutsideRequest.Nonsense nonsense) {
        send(ReplyLine.of(nonsense).line());
      }
    }
  }
}
