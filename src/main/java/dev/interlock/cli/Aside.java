package dev.interlock.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Keeps what is printed to standard error off the picture until the picture is gone. */
final class Aside implements AutoCloseable {

  private static final int MOST_BYTES = 64 * 1024;

  private final PrintStream before = System.err;
  private final Kept kept = new Kept();

  private Aside() {}

  /** From now on it is kept. */
  static Aside begin() {
    Aside aside = new Aside();
    System.setErr(new PrintStream(aside.kept, true, StandardCharsets.UTF_8));
    return aside;
  }

  /** The beginning of all that is printed. */
  private static final class Kept extends ByteArrayOutputStream {
    @Override
    public synchronized void write(int letter) {
      if (count < MOST_BYTES) {
        super.write(letter);
      }
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      super.write(bytes, from, Math.min(length, MOST_BYTES - count));
    }
  }

  /** Prints what was kept; what comes later is printed as ever. May be called more than once. */
  @Override
  public synchronized void close() {
    System.setErr(before);
    before.writeBytes(kept.toByteArray());
    before.flush();
    kept.reset();
  }
}
