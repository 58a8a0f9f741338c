package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.wire.Wire;
import java.io.IOException;
import java.io.OutputStream;

/**
 * One of the two streams that a process prints to. Whole lines leave at once; an unfinished one is
 * kept, so that whatever is printed next, a request begins a line.
 */
final class Printout {

  /** The picture of 0x1E, in whose place it is printed: as the first byte it would be a request. */
  private static final char PICTURE = '\u241e';

  private final OutputStream out;
  private final StringBuilder unfinished = new StringBuilder();

  Printout(OutputStream out) {
    this.out = out;
  }

  void print(String text) throws IOException {
    unfinished.append(text);
    int whole = unfinished.lastIndexOf("\n") + 1;
    if (whole > 0) {
      write(unfinished.substring(0, whole));
      unfinished.delete(0, whole);
    }
  }

  /** Prints also what has no line feed; nothing but output may follow. */
  void finish() throws IOException {
    write(unfinished.toString());
    unfinished.setLength(0);
  }

  private void write(String text) throws IOException {
    if (!text.isEmpty()) {
      out.write(text.indexOf(Wire.MARK) < 0 ? text.getBytes(UTF_8) : marked(text));
      out.flush();
    }
  }

  private static byte[] marked(String text) {
    StringBuilder safe = new StringBuilder(text);
    for (int i = 0; i < safe.length(); i++) {
      if (safe.charAt(i) == Wire.MARK && (i == 0 || safe.charAt(i - 1) == '\n')) {
        safe.setCharAt(i, PICTURE);
      }
    }
    return safe.toString().getBytes(UTF_8);
  }

  /** Sends a line that is no output. */
  void send(byte[] line) throws IOException {
    out.write(line);
    out.flush();
  }
}
