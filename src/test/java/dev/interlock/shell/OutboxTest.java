package dev.interlock.shell;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private final Deque<Runnable> work = new ArrayDeque<>();
  private final Pipe pipe = new Pipe();
  private final Outbox outbox = new Outbox(pipe, work::add);

  /** Takes what is written, as long as somebody reads. */
  private static final class Pipe extends OutputStream {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private boolean isBroken;
    private boolean isClosed;

    @Override
    public void write(int b) throws IOException {
      if (isBroken) {
        throw new IOException("Broken pipe");
      }
      bytes.write(b);
    }

    @Override
    public void close() {
      isClosed = true;
    }
  }

  @Test
  void sends_nothing_on_the_callers_thread() {
    send("1 ok null\n");
    assertEquals("", pipe.bytes.toString(UTF_8));
  }

  @Test
  void keeps_the_order_with_one_writer_at_a_time() {
    send("1 ok null\n");
    send("2 ok true\n");
    assertEquals(1, work.size());
    work.remove().run();
    send("3 ok false\n");
    work.remove().run();
    assertEquals("1 ok null\n2 ok true\n3 ok false\n", pipe.bytes.toString(UTF_8));
  }

  @Test
  void closes_the_stream_and_drops_what_is_left() {
    send("1 ok null\n");
    outbox.close();
    work.remove().run();
    send("2 ok null\n");
    assertTrue(work.isEmpty());
    assertTrue(pipe.isClosed);
    assertEquals("", pipe.bytes.toString(UTF_8));
  }

  @Test
  void gives_up_on_a_child_that_has_gone() throws InterruptedException {
    pipe.isBroken = true;
    send("1 ok null\n");
    work.remove().run();
    assertTrue(pipe.isClosed);
    outbox.awaitRoom();
    send("2 ok null\n");
    assertTrue(work.isEmpty());
  }

  private void send(String line) {
    outbox.send(line.getBytes(UTF_8));
  }
}
