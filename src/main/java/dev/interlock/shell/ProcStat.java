package dev.interlock.shell;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What Linux tells about one process in {@code /proc/PID/stat}.
 *
 * @param isStopped whether a signal has stopped it
 * @param cpuNanos processor time it has used, its waited-for children's aside
 * @param residentBytes of memory
 */
record ProcStat(boolean isStopped, double cpuNanos, long residentBytes) {

  private static final Path PROC = Path.of("/proc");
  private static final Path CONSTANTS = PROC.resolve("self").resolve("auxv");
  private static final double NANOS = 1e9;

  /** Keys in the kernel's list of constants, and what they usually are. */
  private static final long PAGE_BYTES_KEY = 6;

  private static final long TICKS_KEY = 17;
  private static final long USUAL_PAGE_BYTES = 4096;
  private static final long USUAL_TICKS = 100;

  /** Places of the fields, counted from the one after the name. */
  private static final int STATE = 0;

  private static final int USER_TICKS = 11;
  private static final int SYSTEM_TICKS = 12;
  private static final int RESIDENT_PAGES = 21;

  private static final long PAGE_BYTES = constant(PAGE_BYTES_KEY, USUAL_PAGE_BYTES);
  private static final long TICKS_PER_SECOND = constant(TICKS_KEY, USUAL_TICKS);

  /** Whether this system tells. */
  static boolean isThere() {
    return Files.exists(CONSTANTS);
  }

  /** Empty if there is no such process any more. */
  static Optional<ProcStat> of(long pid) {
    try {
      return parse(Files.readString(PROC.resolve(pid + "/stat"), StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** The name is in parentheses and may hold anything, blanks and parentheses as well. */
  static Optional<ProcStat> parse(String line) {
    List<String> fields = List.of(line.substring(line.lastIndexOf(')') + 1).strip().split(" "));
    if (fields.size() <= RESIDENT_PAGES) {
      return Optional.empty();
    }
    long ticks = Long.parseLong(fields.get(USER_TICKS)) + Long.parseLong(fields.get(SYSTEM_TICKS));
    return Optional.of(
        new ProcStat(
            fields.get(STATE).equals("T"),
            NANOS * ticks / TICKS_PER_SECOND,
            Long.parseLong(fields.get(RESIDENT_PAGES)) * PAGE_BYTES));
  }

  /** From the list of pairs of words that the kernel gives to every process. */
  private static long constant(long key, long usual) {
    try {
      ByteBuffer words =
          ByteBuffer.wrap(Files.readAllBytes(CONSTANTS)).order(ByteOrder.nativeOrder());
      while (words.remaining() >= 2 * Long.BYTES) {
        long found = words.getLong();
        long value = words.getLong();
        if (found == key) {
          return value;
        }
      }
      return usual;
    } catch (IOException e) {
      return usual;
    }
  }
}
