package dev.interlock.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Standard output, one write a line, so that a reader who has gone is noticed at once. Java's own
 * {@code System.out} would not say.
 */
final class Output {

  private final OutputStream out;
  private final Runnable whenClosed;
  private volatile boolean isClosed;

  /**
   * @param whenClosed is run once, when nobody reads any more
   */
  Output(Runnable whenClosed) {
    this(new FileOutputStream(FileDescriptor.out), whenClosed);
  }

  Output(OutputStream out, Runnable whenClosed) {
    this.out = out;
    this.whenClosed = whenClosed;
  }

  /** Writes a line and its end; does nothing once nobody reads any more. */
  synchronized void line(String text) {
    if (isClosed) {
      return;
    }
    try {
      out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      isClosed = true;
      whenClosed.run();
    }
  }

  boolean isClosed() {
    return isClosed;
  }
}
