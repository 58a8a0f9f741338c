package dev.interlock.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Caller;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest.Nonsense;
import dev.interlock.model.OutsideRequest.Output;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Refuse;
import dev.interlock.model.Request;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SpeechTest {

  private static final String MARK = "\u001e";
  private final Speech anna = Speech.stdout("anna", false);
  private final Speech command = Speech.stdout("anna", true);

  private static List<Request> hear(Speech speech, String text) {
    byte[] bytes = text.getBytes(UTF_8);
    return speech.hear(bytes, bytes.length);
  }

  private static Output printed(String text) {
    return new Output("anna", Stream.STDOUT, text);
  }

  private static LockRequest.Release release(long id) {
    return new LockRequest.Release(new Caller("anna", id, ""), "mutex");
  }

  @Test
  void output_comes_before_the_request_that_follows_it() {
    assertEquals(
        List.of(printed("one\ntwo\n"), release(1), printed("three")),
        hear(anna, "one\ntwo\n" + MARK + "release 1 mutex\nthree"));
  }

  @Test
  void output_leaves_as_it_comes() {
    assertEquals(List.of(printed("unfin")), hear(anna, "unfin"));
    assertEquals(List.of(printed("ished")), hear(anna, "ished"));
  }

  @Test
  void a_request_begins_only_where_a_line_begins() {
    assertEquals(
        List.of(printed("a" + MARK + "release 1 mutex\n")),
        hear(anna, "a" + MARK + "release 1 mutex\n"));
  }

  @Test
  void a_request_may_come_in_parts() {
    assertEquals(List.of(), hear(anna, MARK + "rele"));
    assertEquals(List.of(), hear(anna, "ase 1 mutex"));
    assertEquals(List.of(release(1), release(2)), hear(anna, "\n" + MARK + "release 2 mutex\r\n"));
  }

  @Test
  void no_character_is_cut() {
    byte[] bytes = "包".getBytes(UTF_8);
    assertEquals(List.of(), anna.hear(bytes, 2));
    assertEquals(List.of(printed("包")), anna.hear(new byte[] {bytes[2]}, 1));
    assertEquals(List.of(), anna.hear(bytes, 2));
    assertEquals(List.of(printed("\ufffd")), anna.end());
  }

  @Test
  void what_is_not_utf8_is_shown_as_such() {
    assertEquals(
        List.of(printed("a\ufffdb\n")), anna.hear(new byte[] {'a', (byte) 0xe9, 'b', '\n'}, 4));
    assertEquals(
        List.of(new Nonsense("anna", "put \ufffd", "the line is not UTF-8")),
        anna.hear(new byte[] {0x1e, 'p', 'u', 't', ' ', (byte) 0xe9, '\n'}, 7));
  }

  @Test
  void a_command_that_never_asked_only_prints() {
    String line = MARK + "{\"json\":\"text sequence\"}\n";
    assertEquals(List.of(printed(line)), hear(command, line));
    assertEquals(List.of(release(1)), hear(command, MARK + "release 1 mutex\n"));
    assertEquals(
        List.of(new Nonsense("anna", line.strip(), "expected a verb first")), hear(command, line));
  }

  @Test
  void a_misspelt_request_is_one_also_from_a_command() {
    assertEquals(
        List.of(
            new Refuse(
                new Caller("anna", 1, ""),
                "relese",
                "mutex",
                "AttributeError",
                "there is no request 'relese'. Did you mean 'release'?")),
        hear(command, MARK + "relese 1 mutex\n"));
  }

  @Test
  void a_line_without_end_is_none() {
    assertEquals(List.of(), hear(anna, MARK + "release 1 mutex"));
    assertEquals(
        List.of(new Nonsense("anna", "release 1 mutex", "the line has no end")), anna.end());
  }

  @Test
  void what_follows_the_longest_line_is_output() {
    String tail = "tail\n";
    String longest = MARK + "x".repeat(Wire.LONGEST_LINE - 1);
    assertEquals(
        List.of(
            new Nonsense("anna", "x".repeat(200) + "…", "the line is longer than 1048576 bytes"),
            printed(tail),
            release(1)),
        hear(anna, longest + tail + MARK + "release 1 mutex\n"));
    assertEquals(List.of(printed(longest), printed(tail)), hear(command, longest + tail));
  }

  @Test
  void standard_error_has_no_requests() {
    Speech errors = Speech.stderr("anna");
    String text = MARK + "release 1 mutex\n";
    assertEquals(List.of(new Output("anna", Stream.STDERR, text)), hear(errors, text));
    assertEquals(List.of(), errors.end());
  }

  @Test
  void however_the_bytes_are_cut_up_the_same_is_heard() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      byte[] all = babble(random);
      Speech whole = Speech.stdout("anna", true);
      List<Request> expected = new ArrayList<>(whole.hear(all, all.length));
      expected.addAll(whole.end());
      Speech parts = Speech.stdout("anna", true);
      List<Request> heard = new ArrayList<>();
      for (int at = 0; at < all.length; ) {
        int end = Math.min(all.length, at + 1 + random.nextInt(9));
        heard.addAll(parts.hear(Arrays.copyOfRange(all, at, end), end - at));
        at = end;
      }
      heard.addAll(parts.end());
      assertEquals(joined(expected), joined(heard), "seed " + seed);
    }
  }

  private static byte[] babble(Random random) {
    List<String> words =
        List.of(
            "a", "\n", "包", "😀", MARK, MARK + "release 1 mutex\n", "\n" + MARK + "qsize 2 q\n");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int i = random.nextInt(30); i > 0; i--) {
      out.writeBytes(words.get(random.nextInt(words.size())).getBytes(UTF_8));
      if (random.nextInt(8) == 0) {
        out.write(128 + random.nextInt(128));
      }
    }
    return out.toByteArray();
  }

  /** The same with neighbouring chunks of output as one. */
  private static List<Request> joined(List<Request> heard) {
    List<Request> all = new ArrayList<>();
    for (Request request : heard) {
      Request last = all.isEmpty() ? request : all.get(all.size() - 1);
      if (!all.isEmpty() && last instanceof Output one && request instanceof Output two) {
        all.set(all.size() - 1, printed(one.text() + two.text()));
      } else {
        all.add(request);
      }
    }
    return all;
  }
}
