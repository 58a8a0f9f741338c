package dev.interlock.program;

import static dev.interlock.program.Play.lines;
import static dev.interlock.program.Play.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import org.junit.jupiter.api.Test;

/** Shared files, and assertions on single steps. */
class FilesAndAssertionsTest {

  private static void expect(Play play, String... moves) {
    assertEquals(lines(moves), play.run());
  }

  private static Play opened(Play play) {
    return play.when("open", Value.of("/r/db.json")).when("open", Value.of("/r/db.json"));
  }

  @Test
  void a_read_asks_reads_tells_and_parses() {
    expect(
        opened(steps("{`read`: `db`, `into`: `d`}", "{`print`: `${d.count}`}"))
            .when("disk READ", Value.of("{\"count\": 1}")),
        "open db {`mode`:`read`}",
        "disk READ /r/db.json",
        "tell done db {`mode`:`read`,`text`:`{\\`count\\`: 1}`}",
        "> 1",
        "end 0");
  }

  @Test
  void a_raw_read_does_not_parse() {
    expect(
        opened(steps("{`read`: `db`, `text`: true, `into`: `d`}", "{`print`: `${d}`}"))
            .when("disk READ", Value.of("{'a'")),
        "open db {`mode`:`read`}",
        "disk READ /r/db.json",
        "tell done db {`mode`:`read`,`text`:`{'a'`}",
        "> {'a'",
        "end 0");
  }

  @Test
  void what_is_not_json_is_told_and_then_raised() {
    expect(
        opened(
                steps(
                    "{`try`: [{`read`: `db`}],"
                        + "`except`: {`ValueError`: [{`print`: `${error.message}`}]}}"))
            .when("disk READ", Value.of("")),
        "open db {`mode`:`read`}",
        "disk READ /r/db.json",
        "tell done db {`mode`:`read`,`text`:``}",
        "> Expecting value: line 1 column 1 (char 0)",
        "end 0");
  }

  @Test
  void a_missing_file_is_told_and_then_raised() {
    expect(
        opened(
                steps(
                    "{`try`: [{`read`: `db`}],"
                        + "`except`: {`OSError`: [{`print`: `${error.name}`}]}}"))
            .when("disk READ", new Answer.Err("FileNotFoundError", "[Errno 2]")),
        "open db {`mode`:`read`}",
        "disk READ /r/db.json",
        "tell done db {`missing`:true,`mode`:`read`}",
        "> FileNotFoundError",
        "end 0");
  }

  @Test
  void a_write_truncates_pauses_and_fills() {
    expect(
        opened(steps("{`write`: `db`, `value`: {`count`: `${1 - 1}`}, `gap`: 0.05}")),
        "open db {`mode`:`truncate`}",
        "disk TRUNCATE /r/db.json",
        "tell done db {`mode`:`truncate`}",
        "sleep {`seconds`:0.05}",
        "open db {`mode`:`write`}",
        "disk FILL /r/db.json {\"count\":0}",
        "tell done db {`mode`:`write`,`text`:`{\\`count\\`:0}`}",
        "end 0");
  }

  @Test
  void a_replace_is_one_operation() {
    expect(
        opened(steps("{`replace`: `db`, `text`: `raw`}"))
            .when("disk REPLACE", new Answer.Err("OSError", "disk full")),
        "open db {`mode`:`replace`}",
        "disk REPLACE /r/db.json raw",
        "tell done db {`error`:`disk full`,`mode`:`replace`}",
        "! Traceback (most recent call last):",
        "  File \"play.json\", line 10, in /main/0",
        "OSError: disk full",
        "end 1");
  }

  @Test
  void an_expected_error_is_consumed() {
    expect(
        steps(
                "{`put`: `q`, `value`: 2, `block`: false,"
                    + "`expect`: {`error`: `Full`, `elapsed`: [0, 0.1]}}",
                "{`print`: `on`}")
            .when("put", new Answer.Err("Full", ""), 0.05),
        "put q {`block`:false,`value`:2}",
        "> on",
        "end 0");
  }

  @Test
  void a_failed_assertion_is_told_and_the_process_goes_on() {
    expect(
        steps(
                "{`empty`: `q`, `expect`: {`result`: true}}",
                "{`get`: `q`, `timeout`: 3, `expect`: {`error`: `Empty`, `elapsed`: [3, 3.5]}}",
                "{`print`: `on`}")
            .when("empty", Value.of(false))
            .when("get", Answer.done(), 4),
        "empty q",
        "tell failed {`message`:`expected result True, got False`}",
        "get q {`timeout`:3}",
        "tell failed {`message`:`expected Empty, nothing was raised`}",
        "tell failed {`late`:true,`message`:"
            + "`expected an answer within 3 to 3.5 s, it took 4 s`}",
        "> on",
        "end 0");
  }

  @Test
  void an_unexpected_error_is_told_and_raised() {
    expect(
        steps(
                "{`try`: [{`put`: `q`, `value`: 1, `expect`: {`error`: `Empty`}}],"
                    + "`except`: {`Full`: [{`print`: `raised`}]}}")
            .when("put", new Answer.Err("Full", "")),
        "put q {`value`:1}",
        "tell failed {`message`:`expected Empty, Full was raised`}",
        "> raised",
        "end 0");
  }

  @Test
  void a_call_may_be_expected_to_fail() {
    expect(
        steps("{`call`: `fail`, `expect`: {`error`: `Exception`}}", "{`print`: `on`}"),
        "> on",
        "end 0");
  }

  @Test
  void an_assertion_on_an_error_does_not_stop_exit() {
    expect(steps("{`if`: true, `then`: [{`exit`: 2}], `expect`: {`error`: `Full`}}"), "end 2");
  }
}
