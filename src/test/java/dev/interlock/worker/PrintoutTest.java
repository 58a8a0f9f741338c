package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class PrintoutTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final Printout out = new Printout(bytes);

  private String printed() {
    return bytes.toString(UTF_8);
  }

  @Test
  void whole_lines_leave_at_once() throws IOException {
    out.print("剩余票数1\n");
    assertEquals("剩余票数1\n", printed());
    out.print("one\ntwo\nthr");
    assertEquals("剩余票数1\none\ntwo\n", printed());
  }

  @Test
  void an_unfinished_line_is_kept_so_that_a_request_begins_a_line() throws IOException {
    out.print("un");
    out.send("request\n".getBytes(UTF_8));
    out.print("finished");
    assertEquals("request\n", printed());
    out.finish();
    assertEquals("request\nunfinished", printed());
  }

  @Test
  void no_line_looks_like_a_request() throws IOException {
    out.print("\u001ea\u001e\n\u001eb\n");
    assertEquals("␞a\u001e\n␞b\n", printed());
  }
}
