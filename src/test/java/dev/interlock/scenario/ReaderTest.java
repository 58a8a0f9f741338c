package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.program.Node;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReaderTest {

  @Test
  void every_part_knows_its_place() {
    Node tree =
        Reader.read(
                "f",
                """
                { "标题": "抢票", "a/b~":
                    [1, {"x😀": true},
                \tnull] }
                """)
            .tree()
            .orElseThrow();

    assertEquals(
        """
        f:1:1  /
        key f:1:3  /标题
        f:1:9  /标题
        key f:1:15  /a~1b~0
        f:2:5  /a~1b~0
        f:2:6  /a~1b~0/0
        f:2:9  /a~1b~0/1
        key f:2:10  /a~1b~0/1/x😀
        f:2:16  /a~1b~0/1/x😀
        f:3:2  /a~1b~0/2
        """,
        places(tree));
  }

  private static String places(Node node) {
    String own = node.place() + "\n";
    if (node instanceof Node.Obj object) {
      return own
          + object.members().stream()
              .map(member -> "key " + member.keyPlace() + "\n" + places(member.node()))
              .collect(Collectors.joining());
    }
    return node instanceof Node.Arr array
        ? own + array.items().stream().map(ReaderTest::places).collect(Collectors.joining())
        : own;
  }

  @Test
  void values_keep_their_kinds() {
    assertEquals(
        "[1, -0.5, 100000.0, 'a\\tb', True, False, None, {'k': []}]",
        Reader.read("f", "[1, -0.5, 1e5, \"a\\tb\", true, false, null, {\"k\":[]}]")
            .tree()
            .orElseThrow()
            .value()
            .shown());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|f:1:1  /: the file is empty: expected a JSON object",
        "{\"a\": 1|f:1:8  /: the file ends inside an object: expected }",
        "{\"a\": [1|f:1:9  /a: the file ends inside an array: expected ]",
        "{\"a\": \"x|f:1:9  /: the file ends inside a text: expected \"",
        "{\"a\"|f:1:5  /: the file ends inside an object: expected }",
        "{\"a\": 1,}|f:1:9  /: a comma before }: expected another entry, or no comma",
        "[1, 2,]|f:1:7  /: a comma before ]: expected another entry, or no comma",
        "{'a': 1}|f:1:2  /: found ': JSON wants double quotes",
        "{\"a\": 'x'}|f:1:7  /: found ': JSON wants double quotes",
        "{a: 1}|f:1:2  /: found a: expected a key in double quotes",
        "{\"a\" 1}|f:1:6  /: found 1: expected : after the key",
        "{\"a\": 1 \"b\": 2}|f:1:9  /: found \": expected a comma",
        "[1 2]|f:1:4  /: found 2: expected a comma",
        "{\"a\": True}|f:1:7  /: unknown word True: expected true",
        "{\"a\": None}|f:1:7  /: unknown word None: expected null",
        "{\"a\": NaN}|f:1:7  /: unknown word NaN: expected a value; a text stands in double quotes",
        "{\"a\": word, \"b\": 1}|f:1:7  /: unknown word word: expected a value; a text stands in"
            + " double quotes",
        "{\"a\": 1} {}|f:1:10  /: there is more after the end of the JSON",
        "{} // done|f:1:4  /: JSON has no comments",
        "{ /* x */ }|f:1:3  /: JSON has no comments",
        "`# x\n{}`|f:1:1  /: JSON has no comments",
        "`{\"a\": \"x\ny\"}`|f:1:9  /: a line break inside a text: expected \\n or a closing \"",
        "{“a”: 1}|f:1:2  /: found “: expected \"",
        "{\"包\"：1}|f:1:5  /: found ：: expected :",
        "{\"a\": 1，\"b\": 2}|f:1:8  /: found ，: expected ,",
        "{\"a\": 01}|f:1:7  /: 01 is not a JSON number: expected one such as 12 or 0.5",
        "{\"a\": +1}|f:1:7  /: +1 is not a JSON number: expected one such as 12 or 0.5",
        "{\"a\": .5}|f:1:7  /: .5 is not a JSON number: expected one such as 12 or 0.5",
        "{\"a\": 1.}|f:1:7  /: 1. is not a JSON number: expected one such as 12 or 0.5",
        "{\"a\": \"\\x\"}|f:1:9  /: found \\x: JSON has no such escape; expected \\\\",
        "{\"a\": 9223372036854775808}"
            + "|f:1:7  /a: the number is too large: expected an integer of 64 bits",
        "{\"a\": 1e999}|f:1:7  /a: the number is too large: expected at most 1.8e308",
        "{\"a\": \"\\ud83d\"}"
            + "|f:1:7  /a: \\ud83d is half a character: expected its other half too",
        "`{\"a\": 1,\n \"a\": 2}`|f:2:2  /a: duplicate key \"a\": it stands already at 1:2",
      })
  void a_mistake_has_a_place_and_a_reason(String text, String problem) {
    assertEquals(problem, problems(Reader.read("f", text)));
  }

  @Test
  void reads_past_what_is_wrong_but_clear() {
    assertEquals(
        """
        f:1:12  /a/1: the number is too large: expected an integer of 64 bits
        f:2:2  /a: duplicate key "a": it stands already at 1:2
        f:3:1  /: the file ends inside an object: expected }""",
        problems(Reader.read("f", "{\"a\": [1,  99999999999999999999],\n \"a\": 2,\n")));
  }

  @Test
  void a_number_and_a_key_may_be_as_long_as_the_file() {
    assertEquals(
        "f:1:7  /a: the number is too large: expected an integer of 64 bits",
        problems(Reader.read("f", "{\"a\": " + "9".repeat(100_000) + "}")));
    String key = "k".repeat(100_000);
    assertEquals(
        "{'" + key + "': 1}",
        Reader.read("f", "{\"" + key + "\": 1}").tree().orElseThrow().value().shown());
  }

  @Test
  void a_byte_that_is_not_utf8_is_named() {
    assertEquals(
        "f:2:7  /: byte 0xb0 is not UTF-8", problems(bytes("{\n\"包\": \"", 0xb0, 0xfc, '"', '}')));
    assertEquals(
        "f:1:1  /: byte 0xff is not UTF-8: the file is UTF-16, expected UTF-8",
        problems(bytes("", 0xff, 0xfe, '{', 0)));
    assertEquals("f:1:2  /: byte 0xe5 is not UTF-8", problems(bytes("{", 0xe5, 0x8c)));
    assertEquals("f:1:2  /: byte 0xed is not UTF-8", problems(bytes("{", 0xed, 0xa0, 0x80)));
  }

  private static Reading bytes(String head, int... tail) {
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(start, start.length + tail.length);
    for (int i = 0; i < tail.length; i++) {
      all[start.length + i] = (byte) tail[i];
    }
    return Reader.read("f", all);
  }

  @Test
  void a_byte_order_mark_is_skipped() {
    assertEquals("{'a': 1}", bytes("\ufeff{\"a\": 1}").tree().orElseThrow().value().shown());
  }

  @Test
  void depth_and_size_have_limits() {
    assertEquals(List.of(), Reader.read("f", "[".repeat(100) + "]".repeat(100)).problems());
    assertEquals(
        "f:1:101  " + "/0".repeat(100) + ": nested too deep: expected at most 100 levels",
        problems(Reader.read("f", "[".repeat(101) + "]".repeat(101))));
    assertEquals(
        "f:1:1  /: the file is too large: expected at most 1048576 bytes",
        problems(Reader.read("f", new byte[Reader.MOST_BYTES + 1])));
  }

  private static String problems(Reading reading) {
    return reading.problems().stream().map(String::valueOf).collect(Collectors.joining("\n"));
  }
}
