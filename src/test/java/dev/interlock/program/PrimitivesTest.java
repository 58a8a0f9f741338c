package dev.interlock.program;

import static dev.interlock.program.Play.lines;
import static dev.interlock.program.Play.sharing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the steps of every primitive ask of the kernel, and what they make of its answers. */
class PrimitivesTest {

  private static void expect(Play play, String... moves) {
    assertEquals(lines(moves), play.run());
  }

  @Test
  void locks_semaphores_and_what_has_a_lock_are_taken_and_freed() {
    expect(
        sharing(
            "{`acquire`: `rl`}",
            "{`with`: [`sem`, `cond`, `v`], `do`: []}",
            "{`get_value`: `sem`}"),
        "acquire rl",
        "acquire sem",
        "acquire cond",
        "acquire v",
        "release v",
        "release cond",
        "release sem",
        "get_value sem",
        "end 0");
  }

  @Test
  void who_waits_is_woken_by_methods_of_those_names() {
    expect(
        sharing(
            "{`notify`: `cond`}",
            "{`notify`: `cond`, `n`: `${params.k}`}",
            "{`notify_all`: `cond`}",
            "{`set_event`: `ev`}",
            "{`clear`: `ev`}",
            "{`is_set`: `ev`}",
            "{`wait`: `ev`, `timeout`: 0.5}",
            "{`abort`: `wall`}",
            "{`reset`: `wall`}"),
        "notify cond",
        "notify cond {`n`:2}",
        "notify_all cond",
        "set_event ev",
        "clear ev",
        "is_set ev",
        "wait ev {`timeout`:0.5}",
        "abort wall",
        "reset wall",
        "end 0");
  }

  @Test
  void close_is_for_queues_pipe_ends_and_processes() {
    expect(
        sharing(
            "{`put`: `q`, `unpicklable`: true, `timeout`: 1}",
            "{`join_thread`: `q`}",
            "{`cancel_join_thread`: `jq`}",
            "{`close`: [`q`, `sq`, `left`, `in_-2`, `p`]}"),
        "put q {`timeout`:1,`unpicklable`:true}",
        "join_thread q",
        "cancel_join_thread jq",
        "close q",
        "close sq",
        "close left",
        "close in_-2",
        "close p",
        "end 0");
  }

  @Test
  void a_process_can_be_busy_deaf_and_a_daemon() {
    expect(
        sharing("{`set_daemon`: `p`, `to`: true}", "{`spin`: 0.25}", "{`ignore`: `SIGTERM`}"),
        "set_daemon p {`to`:true}",
        "spin {`seconds`:0.25}",
        "ignore {`signal`:`SIGTERM`}",
        "end 0");
  }

  @Test
  void a_poll_without_timeout_and_one_for_ever_are_told_apart() {
    expect(
        sharing(
                "{`send`: `left`, `value`: null}",
                "{`recv`: `right`, `into`: `got`}",
                "{`poll`: `out-1`}",
                "{`poll`: `left`, `timeout`: null}",
                "{`poll`: `left`, `timeout`: 2}",
                "{`active_children`: true, `into`: `who`}",
                "{`print`: `${got} ${who}`}")
            .when("recv", Value.of("hi"))
            .when("active", new Answer.Ok(Value.of(Map.of()))),
        "send left {`value`:null}",
        "recv right",
        "poll out-1",
        "poll left {`timeout`:null}",
        "poll left {`timeout`:2}",
        "active_children",
        "> hi {}",
        "end 0");
  }

  @Test
  void shared_data_is_read_and_written_in_one_request_and_files_in_several() {
    expect(
        sharing(
                "{`read`: `v`, `into`: `x`}",
                "{`read`: `arr`, `at`: `${x}`}",
                "{`write`: `v`, `value`: `${x + 1}`}",
                "{`write`: `d`, `at`: `k`, `value`: null}",
                "{`append`: `log`, `value`: [`${x}`]}",
                "{`pop`: `log`, `into`: `last`}",
                "{`pop`: `log`, `at`: 0}",
                "{`set`: {`which`: `db`}}",
                "{`write`: `${which}`, `text`: `t`}",
                "{`print`: `${last}`}")
            .when("read v", Value.of(4))
            .when("pop log", Value.of("z"))
            .when("open db", Value.of("db.json")),
        "read v",
        "read arr {`at`:4}",
        "write v {`value`:5}",
        "write d {`at`:`k`,`value`:null}",
        "append log {`value`:[4]}",
        "pop log",
        "pop log {`at`:0}",
        "open db {`mode`:`truncate`}",
        "disk TRUNCATE db.json",
        "tell done db {`mode`:`truncate`}",
        "open db {`mode`:`write`}",
        "disk FILL None t",
        "tell done db {`mode`:`write`,`text`:`t`}",
        "> z",
        "end 0");
  }

  @Test
  void an_update_without_gap_tells_the_new_value_and_hears_what_is_stored() {
    expect(
        sharing(
                "{`update`: `arr`, `at`: 1, `to`: `${it * params.k}`, `into`: `x`}",
                "{`print`: `${x}`}")
            .when("update arr", Value.of(21))
            .when("updated arr", Value.of(43)),
        "update arr {`at`:1}",
        "updated arr {`at`:1,`value`:42}",
        "> 43",
        "end 0");
  }

  @Test
  void an_update_that_cannot_be_computed_is_told_too() {
    expect(
        sharing(
                "{`try`: [{`update`: `v`, `to`: `${1 // it}`}],"
                    + "`except`: {`ZeroDivisionError`: [{`print`: `zero`}]}}",
                "{`update`: `v`, `to`: 1, `expect`: {`error`: `OSError`}}")
            .when("update v", Value.of(0))
            .when("update v", new Answer.Err("OSError", "gone")),
        "update v",
        "updated v {`failed`:true}",
        "> zero",
        "update v",
        "end 0");
  }

  @Test
  void an_update_to_what_does_not_fit_raises_what_it_hears() {
    expect(
        sharing(
                "{`update`: `v`, `to`: `x${it}`, `expect`: {`error`: `TypeError`}}",
                "{`update`: `arr`, `to`: 1, `expect`: {`error`: `TypeError`}}")
            .when("update v", Value.of(0))
            .when("updated v", new Answer.Err("TypeError", "no number"))
            .when("update arr", Value.of(List.of()))
            .when("updated arr", new Answer.Err("TypeError", "no list")),
        "update v",
        "updated v {`value`:`x0`}",
        "update arr",
        "updated arr {`value`:1}",
        "end 0");
  }

  @Test
  void an_update_with_a_gap_is_a_read_a_pause_and_a_write() {
    expect(
        sharing("{`update`: `v`, `to`: {`was`: `${it}`}, `gap`: 0.5}")
            .when("read v", Value.of("old")),
        "read v",
        "sleep {`seconds`:0.5}",
        "write v {`value`:{`was`:`old`}}",
        "end 0");
  }

  @Test
  void a_print_on_a_terminal_is_two_writes() {
    expect(
        sharing(
            "{`print`: `a`, `on`: `tty`}",
            "{`print`: [1], `on`: `tty`, `end`: ``}",
            "{`print`: `b`}"),
        "display tty {`text`:`a`}",
        "display tty {`text`:`\\n`}",
        "display tty {`text`:`[1]`}",
        "> b",
        "end 0");
  }

  @Test
  void options_of_another_kind_are_type_errors_when_they_come_out_late() {
    String handler = "`except`: {`*`: [{`print`: `${error.name}: ${error.message}`}]}}";
    expect(
        sharing(
            "{`set`: {`which`: `v`, `n`: `x`}}",
            "{`try`: [{`read`: `${which}`, `text`: true}]," + handler,
            "{`try`: [{`send`: `${which}`, `value`: 1}]," + handler,
            "{`try`: [{`notify`: `cond`, `n`: `${n}`}]," + handler),
        "> TypeError: `text` of `read` is for a file; \"v\" is a value",
        "> AttributeError: \"v\" is a value; `send` needs a pipe end",
        "> TypeError: 'str' object cannot be interpreted as an integer",
        "end 0");
  }
}
