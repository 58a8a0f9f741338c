package dev.interlock.terminal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * The way to the terminal. Writing never blocks: a thread of its own does it, and says when there
 * is room for more. Room is what the terminal itself grants, where it answers: it is asked, now and
 * then, whether it has come so far, for a slow line hides much in its buffers.
 */
final class Line {

  /** Asks a terminal for a sign of life; the answer is {@code ESC [ 0 n}. */
  static final String QUESTION = "\u001B[5n";

  /** How many bytes may be on their way behind an unanswered question. */
  private static final int ROOM_BYTES = 512;

  /** An answer that takes longer has been lost. */
  private static final long LOST_NANOS = TimeUnit.SECONDS.toNanos(5);

  /** Whoever has never answered may be about to do so for the first time. */
  private static final long FIRST_NANOS = TimeUnit.MILLISECONDS.toNanos(300);

  /** What takes longer to write shows that the line is slow; then pieces can be dropped. */
  private static final long SLOW_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

  private static final int PIECE_BYTES = 256;

  /** How long a line that was slow is taken to be so. */
  private static final long DOUBT_NANOS = TimeUnit.SECONDS.toNanos(10);

  private final OutputStream out;
  private final ByteArrayOutputStream waiting = new ByteArrayOutputStream(16_384);
  private Runnable onRoom = () -> {};
  private Optional<IOException> fault = Optional.empty();
  private boolean writing;
  private boolean dropping;
  private volatile long slowAt = System.nanoTime() - DOUBT_NANOS;
  private boolean answers;
  private boolean asked;
  private long askedAt;
  private int sinceQuestion;

  private Line(OutputStream out) {
    this.out = out;
  }

  static Line to(OutputStream out) {
    Line line = new Line(out);
    Thread writer = new Thread(line::write, "terminal-writer");
    writer.setDaemon(true);
    writer.start();
    return line;
  }

  /** From now on this is run, in another thread, when there may be room again. */
  synchronized void onRoom(Runnable reaction) {
    onRoom = reaction;
  }

  /**
   * Whether a frame would be on its way at once.
   *
   * @throws IOException if the terminal is gone
   */
  synchronized boolean hasRoom() throws IOException {
    if (fault.isPresent()) {
      throw fault.get();
    }
    if (asked && answers && System.nanoTime() - askedAt > LOST_NANOS) {
      asked = false;
    }
    boolean held = asked && answers && sinceQuestion >= ROOM_BYTES;
    return waiting.size() == 0 && !writing && !held;
  }

  /** Puts a frame on its way. */
  synchronized void send(byte[] frame) {
    add(frame);
    boolean mayAsk = !asked && (sinceQuestion >= ROOM_BYTES || !answers);
    if (mayAsk) {
      add(bytes(QUESTION));
      asked = true;
      askedAt = System.nanoTime();
      sinceQuestion = 0;
    }
  }

  /** Puts something on its way that is no frame, whether there is room or not. */
  synchronized void sendMode(String sequences) {
    add(bytes(sequences));
  }

  private static byte[] bytes(String sequences) {
    return sequences.getBytes(StandardCharsets.US_ASCII);
  }

  private synchronized void add(byte[] bytes) {
    waiting.writeBytes(bytes);
    sinceQuestion += bytes.length;
    notifyAll();
  }

  /** The terminal has answered. */
  void answered() {
    Runnable reaction;
    synchronized (this) {
      answers = true;
      asked = false;
      reaction = onRoom;
      notifyAll();
    }
    reaction.run();
  }

  /** Drops what is not written yet, as far as it can be, and writes this instead. */
  synchronized void sendInstead(String sequences) {
    waiting.reset();
    dropping = writing;
    add(bytes(sequences));
  }

  /** Waits until all is written and answered, but no longer than this. */
  synchronized void settle(int millis) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
    long left = end - System.nanoTime();
    while (left > 0 && fault.isEmpty() && (waiting.size() > 0 || writing || isAnswerDue())) {
      TimeUnit.NANOSECONDS.timedWait(this, Math.min(left, FIRST_NANOS));
      left = end - System.nanoTime();
    }
  }

  private boolean isAnswerDue() {
    return asked && System.nanoTime() - askedAt < (answers ? LOST_NANOS : FIRST_NANOS);
  }

  private void write() {
    try {
      while (true) {
        write(next());
        written();
      }
    } catch (IOException gone) {
      synchronized (this) {
        fault = Optional.of(gone);
        notifyAll();
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
    reaction().run();
  }

  private synchronized byte[] next() throws InterruptedException {
    while (waiting.size() == 0) {
      wait();
    }
    byte[] next = waiting.toByteArray();
    waiting.reset();
    writing = true;
    return next;
  }

  private boolean wasSlow() {
    return System.nanoTime() - slowAt < DOUBT_NANOS;
  }

  /** Whether so much was sent of late that it had to wait, to a terminal that does not answer. */
  synchronized boolean isSlow() {
    return !answers && wasSlow();
  }

  private void write(byte[] bytes) throws IOException {
    int piece = wasSlow() ? PIECE_BYTES : bytes.length;
    for (int from = 0; from < bytes.length && !isDropped(); from += piece) {
      long begun = System.nanoTime();
      out.write(bytes, from, Math.min(piece, bytes.length - from));
      slowAt = System.nanoTime() - begun > SLOW_NANOS ? System.nanoTime() : slowAt;
    }
  }

  private synchronized boolean isDropped() {
    return dropping;
  }

  private void written() {
    synchronized (this) {
      writing = false;
      dropping = false;
      notifyAll();
    }
    reaction().run();
  }

  private synchronized Runnable reaction() {
    return onRoom;
  }
}
