package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The messages are those of CPython 3.11. */
class PlainJsonTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|Expecting value: line 1 column 1 (char 0)",
        "` \n `|Expecting value: line 2 column 2 (char 3)",
        "{'count': 1}|Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        "{|Expecting property name enclosed in double quotes: line 1 column 2 (char 1)",
        "{\"count\"|Expecting ':' delimiter: line 1 column 9 (char 8)",
        "{\"count\":|Expecting value: line 1 column 10 (char 9)",
        "{\"count\": 1|Expecting ',' delimiter: line 1 column 12 (char 11)",
        "{\"count\": 1,}|Expecting property name enclosed in double quotes: line 1 column 13 (char"
            + " 12)",
        "{\"count\": 1}}|Extra data: line 1 column 13 (char 12)",
        "[1, 2|Expecting ',' delimiter: line 1 column 6 (char 5)",
        "[|Expecting value: line 1 column 2 (char 1)",
        "[1,]|Expecting value: line 1 column 4 (char 3)",
        "01|Extra data: line 1 column 2 (char 1)",
        "-|Expecting value: line 1 column 1 (char 0)",
        "True|Expecting value: line 1 column 1 (char 0)",
        "\"abc|Unterminated string starting at: line 1 column 1 (char 0)",
        "\"a\\|Unterminated string starting at: line 1 column 1 (char 0)",
        "\"a\\x\"|Invalid \\escape: line 1 column 3 (char 2)",
        "\"a\\u12\"|Invalid \\uXXXX escape: line 1 column 4 (char 3)",
        "\"a\\u12g4\"|Invalid \\uXXXX escape: line 1 column 4 (char 3)",
        "`\"a\nb\"`|Invalid control character at: line 1 column 3 (char 2)",
        "[\"包子😀\" 1]|Expecting ',' delimiter: line 1 column 8 (char 7)",
        "\ufeff1|Unexpected UTF-8 BOM (decode using utf-8-sig): line 1 column 1 (char 0)",
      })
  void says_what_python_says(String text, String message) {
    assertEquals(new Answer.Err("JSONDecodeError", message), PlainJson.parse(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"count\": 1}|{'count': 1}",
        "` [1, -2.5, 1e3, 1E-7, \"a\\n\\u5305\\/\", true, null, {}, []] `"
            + "|[1, -2.5, 1000.0, 1e-07, 'a\\n包/', True, None, {}, []]",
        "-0|0",
        "-0.0|-0.0",
        "[NaN, Infinity, -Infinity]|[nan, inf, -inf]",
        "{\"a\": 1, \"a\": 2}|{'a': 2}",
        "9223372036854775807|9223372036854775807",
      })
  void reads_what_python_reads(String text, String shown) {
    Answer answer = PlainJson.parse(text);

    assertEquals(shown, answer instanceof Answer.Ok ok ? ok.result().shown() : answer.toString());
  }

  @ParameterizedTest
  @CsvSource({
    "9223372036854775808, OverflowError",
    "-9223372036854775809, OverflowError",
  })
  void integers_have_64_bits(String text, String error) {
    assertEquals(
        new Answer.Err(error, "integer " + text + " does not fit in 64 bits"),
        PlainJson.parse(text));
  }
}
