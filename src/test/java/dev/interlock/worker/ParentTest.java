package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.program.Call;
import dev.interlock.program.Place;
import dev.interlock.program.Verb;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import dev.interlock.wire.ReplyLine;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ParentTest {

  private final ByteArrayOutputStream sent = new ByteArrayOutputStream();

  private Parent saying(String lines) {
    return new Parent(new ByteArrayInputStream(lines.getBytes(UTF_8)), new Printout(sent));
  }

  private static Call put(String item) {
    TreeMap<String, Value> options = new TreeMap<>(Map.of("value", Value.of(item)));
    return new Call(Verb.PUT, "q", options, new Place("a.json", 1, 1, ""));
  }

  @Test
  void lines_of_any_length_arrive_whole() throws IOException {
    String longest = "包".repeat(100_000);
    Parent parent = saying("short\n" + longest + "\n\nlast\nunfinished");
    assertEquals("short", parent.line());
    assertEquals(longest, parent.line());
    assertEquals("", parent.line());
    assertEquals("last", parent.line());
    assertThrows(EOFException.class, parent::line);
  }

  @Test
  void a_request_is_answered_under_its_number() throws IOException {
    Parent parent = saying("1 ok null 0.5\n3 err Full \"\" 2.0\n4 ok null\n");
    assertEquals(new ReplyLine(1, Answer.done(), Optional.of(0.5)), parent.ask(put("a")));
    parent.tell(put("b"));
    assertEquals(
        new ReplyLine(3, new Answer.Err("Full", ""), Optional.of(2.0)), parent.ask(put("c")));
    assertEquals(
        """
        \u001eput 1 q {"value":"a"}
        \u001eput 2 q {"value":"b"}
        \u001eput 3 q {"value":"c"}
        """,
        sent.toString(UTF_8));
  }

  @Test
  void a_reply_to_something_else_is_a_bug() {
    Parent parent = saying("7 ok null\n");
    assertThrows(IllegalStateException.class, () -> parent.ask(put("a")));
  }

  @Test
  void what_is_too_long_to_be_sent_fails_here() throws IOException {
    assertEquals(
        new Answer.Err("ValueError", "the request is longer than 1048576 bytes"),
        saying("").ask(put("x".repeat(1 << 20))).answer());
    assertEquals("", sent.toString(UTF_8));
  }
}
