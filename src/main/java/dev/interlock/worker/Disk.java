package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.program.Move;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import dev.interlock.wire.Wire;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import org.jspecify.annotations.Nullable;

/**
 * Does to the real files what the kernel has granted; relative paths are below the run's folder.
 */
final class Disk {

  /** What surely fits in a request, however much of it must be escaped. */
  private static final int SMALL = Wire.LONGEST_LINE / 8;

  /** Room for the rest of the request that tells the text. */
  private static final int MARGIN = 4096;

  private final long pid;
  private @Nullable FileOutputStream truncated;

  /**
   * @param pid of this process, for the names of temporary files
   */
  Disk(long pid) {
    this.pid = pid;
  }

  Answer perform(Move.Disk move) {
    try {
      return switch (move.op()) {
        case READ -> read(move.path());
        case TRUNCATE -> truncate(move.path());
        case FILL -> fill(move.path(), move.text());
        case REPLACE -> replace(move.path(), move.text());
      };
    } catch (IOException e) {
      return OsError.of(e, move.path());
    }
  }

  private static Answer read(String path) throws IOException {
    byte[] bytes;
    try (FileInputStream in = new FileInputStream(path)) {
      bytes = in.readAllBytes();
    }
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer from = ByteBuffer.wrap(bytes);
    CharBuffer to = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(from, to, true);
    if (result.isError()) {
      String hex = Integer.toHexString(bytes[from.position()] & 0xff);
      return new Answer.Err(
          "ValueError",
          "'utf-8' codec can't decode byte 0x" + hex + " in position " + from.position());
    }
    String text = to.flip().toString();
    return isTellable(text) ? new Answer.Ok(Value.of(text)) : OsError.tooLarge(path);
  }

  /** The kernel is told what is in a file, in one line. */
  private static boolean isTellable(String text) {
    return text.length() < SMALL
        || Value.of(text).json().getBytes(UTF_8).length < Wire.LONGEST_LINE - MARGIN;
  }

  private Answer truncate(String path) throws IOException {
    truncated = new FileOutputStream(path);
    return Answer.done();
  }

  private Answer fill(String path, String text) throws IOException {
    if (!isTellable(text)) {
      return OsError.tooLarge(path);
    }
    try (FileOutputStream out = truncated == null ? new FileOutputStream(path) : truncated) {
      out.write(text.getBytes(UTF_8));
    }
    truncated = null;
    return Answer.done();
  }

  private Answer replace(String path, String text) throws IOException {
    if (!isTellable(text)) {
      return OsError.tooLarge(path);
    }
    File next = new File(path + "." + pid + ".tmp");
    try (FileOutputStream out = new FileOutputStream(next)) {
      out.write(text.getBytes(UTF_8));
    }
    if (next.renameTo(new File(path))) {
      return Answer.done();
    }
    boolean isFolder = new File(path).isDirectory();
    throw new IOException(next.delete() && isFolder ? "Is a directory" : "Permission denied");
  }
}
