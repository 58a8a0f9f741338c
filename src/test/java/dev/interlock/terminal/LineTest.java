package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(value = 30, unit = TimeUnit.SECONDS)
class LineTest {

  private static final int PATIENCE_MILLIS = 20_000;

  /** A terminal that takes something only when it is allowed to. */
  private static final class Gate extends OutputStream {
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final Semaphore begun = new Semaphore(0);
    private final Semaphore open = new Semaphore(0);
    private volatile boolean isGone;

    @Override
    public void write(int letter) throws IOException {
      throw new IOException("one letter at a time");
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      begun.release();
      open.acquireUninterruptibly();
      if (isGone) {
        throw new IOException("gone");
      }
      taken.write(bytes, from, length);
    }

    String text() {
      return taken.toString(StandardCharsets.US_ASCII).replace('\u001B', '␛');
    }
  }

  private final Gate terminal = new Gate();
  private final Line line = Line.to(terminal);
  private final Semaphore room = new Semaphore(0);

  LineTest() {
    line.onRoom(room::release);
  }

  @AfterEach
  void letGo() {
    terminal.open.release(1_000);
  }

  private static byte[] frame(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  private void take() {
    terminal.open.release();
    room.acquireUninterruptibly();
  }

  private void answer() {
    line.answered();
    room.acquireUninterruptibly();
  }

  @Test
  void says_when_a_frame_has_been_taken() throws IOException {
    assertTrue(line.hasRoom());
    line.send(frame("first"));
    assertFalse(line.hasRoom());
    take();
    assertTrue(line.hasRoom());
    assertEquals("first␛[5n", terminal.text());
  }

  @Test
  void holds_back_once_an_answer_is_due() throws IOException {
    line.send(frame("first"));
    take();
    answer();
    line.send(frame("x".repeat(512)));
    take();
    assertTrue(line.hasRoom());
    line.send(frame("y".repeat(512)));
    take();
    assertFalse(line.hasRoom());
    answer();
    assertTrue(line.hasRoom());
  }

  @Test
  void never_holds_back_from_a_terminal_that_does_not_answer() throws IOException {
    for (int i = 0; i < 4; i++) {
      assertTrue(line.hasRoom());
      line.send(frame("x".repeat(512)));
      take();
    }
    assertEquals("x".repeat(512) + "␛[5n" + "x".repeat(3 * 512), terminal.text());
  }

  @Test
  void drops_what_waits_when_the_end_has_come() throws InterruptedException {
    line.send(frame("first"));
    terminal.begun.acquireUninterruptibly();
    line.send(frame("second"));
    line.sendInstead("end");
    terminal.open.release(2);
    line.settle(PATIENCE_MILLIS);
    assertEquals("first␛[5nend", terminal.text());
  }

  @Test
  void waits_no_longer_than_it_may_for_a_terminal_that_takes_nothing() throws InterruptedException {
    line.send(frame("first"));
    line.settle(10);
    assertEquals("", terminal.text());
  }

  @Test
  void tells_that_the_terminal_is_gone() {
    terminal.isGone = true;
    line.send(frame("first"));
    take();
    assertThrows(IOException.class, line::hasRoom);
  }
}
