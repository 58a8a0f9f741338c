package dev.interlock.shell;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/**
 * What is on its way to a child's standard input. Sending never blocks: a child that does not read
 * keeps nobody waiting but itself.
 */
final class Outbox {

  /** How many bytes may wait before the child's further requests are left unread. */
  private static final int ROOM_BYTES = 256 * 1024;

  private final OutputStream stdin;
  private final Executor writers;
  private final Deque<byte[]> waiting = new ArrayDeque<>();
  private int waitingBytes;
  private boolean writing;
  private boolean closed;

  Outbox(OutputStream stdin, Executor writers) {
    this.stdin = stdin;
    this.writers = writers;
  }

  /** Puts a message in line. */
  synchronized void send(byte[] message) {
    if (closed) {
      return;
    }
    waiting.add(message);
    waitingBytes += message.length;
    if (!writing) {
      writing = true;
      writers.execute(this::drain);
    }
  }

  /** Waits until the child has read most of what was sent. */
  synchronized void awaitRoom() throws InterruptedException {
    while (waitingBytes > ROOM_BYTES && !closed) {
      wait();
    }
  }

  /** Closes the child's standard input; what was not written yet is dropped. */
  void close() {
    synchronized (this) {
      closed = true;
      waiting.clear();
      notifyAll();
      if (writing) {
        return;
      }
    }
    closeStream();
  }

  private void drain() {
    for (byte[] next = next(); next.length > 0; next = next()) {
      try {
        stdin.write(next);
        stdin.flush();
      } catch (IOException e) {
        close();
      }
      wrote(next.length);
    }
  }

  /** The next message; empty when there is none and this writer has nothing more to do. */
  private byte[] next() {
    boolean end;
    synchronized (this) {
      byte[] next = waiting.poll();
      if (next != null) {
        return next;
      }
      writing = false;
      end = closed;
    }
    if (end) {
      closeStream();
    }
    return new byte[0];
  }

  private synchronized void wrote(int bytes) {
    waitingBytes -= bytes;
    notifyAll();
  }

  private void closeStream() {
    try {
      stdin.close();
    } catch (IOException e) {
      // The child has gone; there is nothing left to close.
      return;
    }
  }
}
