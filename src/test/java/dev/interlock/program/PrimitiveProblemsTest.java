package dev.interlock.program;

import static dev.interlock.program.Play.sharing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused of the steps of every primitive before anything runs. */
class PrimitiveProblemsTest {

  /** The step stands alone in line 11, from column 1, as {@code /main/0}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {`spin`: `x`} | 11:10  /main/0/spin: `spin` needs a number of seconds, or [min, max], not a text
          {`ignore`: `SIGKILL`} | 11:12  /main/0/ignore: only "SIGTERM" can be ignored, not "SIGKILL"
          {`ignore`: 15} | 11:12  /main/0/ignore: `ignore` needs "SIGTERM", not a number
          {`active_children`: 1} | 11:21  /main/0/active_children: `active_children` needs true, not a number
          {`set_daemon`: `p`} | 11:1  /main/0: `set_daemon` needs `to`
          {`get_value`: `l`} | 11:15  /main/0/get_value: "l" is a lock; `get_value` needs a semaphore
          {`wait`: `l`} | 11:10  /main/0/wait: "l" is a lock; `wait` needs a condition, an event or a barrier
          {`wait`: `cnd`} | 11:10  /main/0/wait: no condition, event or barrier "cnd". Did you mean "cond"?
          {`set_event`: `evt`} | 11:15  /main/0/set_event: no event "evt". Did you mean "ev"?
          {`notify`: `cond`, `n`: 1.5} | 11:25  /main/0/n: `n` needs a whole number, not a number
          {`wait_for`: `v > 0`} | 11:1  /main/0: `wait_for` needs `on`
          {`wait_for`: `v > 0`, `on`: `ev`} | 11:29  /main/0/on: "ev" is an event; `on` needs a condition
          {`wait_for`: `w > 0`, `on`: `cond`} | 11:15  /main/0/wait_for: nothing is named "w"
          {`await`: `cond`} | 11:12  /main/0/await: expressions have nothing to ask of a condition
          {`if`: `v > 0`, `then`: []} | 11:9  /main/0/if: "v" is a value that is shared; `read` it first, as {"read": "v", "into": "seen"}
          {`print`: 1, `on`: `db`} | 11:20  /main/0/on: "db" is a file; `on` needs a terminal
          {`put`: `q`, `value`: 1, `unpicklable`: true} | 11:1  /main/0: `put` needs either `value` or `unpicklable`
          {`put`: `q`, `unpicklable`: false} | 11:29  /main/0/unpicklable: `unpicklable` needs true, not false
          {`get`: `sq`, `timeout`: 1} | 11:9  /main/0/get: `timeout` of `get` is for a queue or a joinable queue; "sq" is a simple queue
          {`qsize`: `sq`} | 11:11  /main/0/qsize: "sq" is a simple queue; `qsize` needs a queue or a joinable queue
          {`send`: `tube`, `value`: 1} | 11:10  /main/0/send: "tube" is a pipe; `send` needs a pipe end. Did you mean "left"?
          {`recv`: `lefd`} | 11:10  /main/0/recv: no pipe end "lefd". Did you mean "left"?
          {`recv`: `out`} | 11:10  /main/0/recv: "out" has a count; name one of them, as "out-1"
          {`recv`: `out-3`} | 11:10  /main/0/recv: no pipe end "out-3"; there are out-1 to out-2
          {`recv`: `q`, `into`: `left`} | 11:10  /main/0/recv: "q" is a queue; `recv` needs a pipe end
          {`close`: `l`} | 11:11  /main/0/close: "l" is a lock; `close` needs a process, a queue or a pipe end
          {`set`: {`out`: 1}} | 11:10  /main/0/set/out: "out" is a pipe end; a variable needs another name
          {`read`: `db`, `at`: 1} | 11:10  /main/0/read: `at` of `read` is for an array, a dict, a list or a namespace; "db" is a file
          {`write`: `v`, `text`: `a`} | 11:11  /main/0/write: `text` of `write` is for a file; "v" is a value
          {`write`: `d`, `value`: 1, `gap`: 1} | 11:11  /main/0/write: `gap` of `write` is for a file; "d" is a dict
          {`replace`: `d`, `value`: 1} | 11:13  /main/0/replace: "d" is a dict; `replace` needs a file
          {`update`: `v`} | 11:1  /main/0: `update` needs `to`
          {`update`: `db`, `to`: 1} | 11:12  /main/0/update: "db" is a file; `update` needs a value, an array, a dict, a list or a namespace
          {`update`: `v`, `to`: `${its}`} | 11:26  /main/0/to: nothing in main sets the variable "its"
          {`print`: `${it}`} | 11:14  /main/0/print: nothing in main sets the variable "it"
          {`append`: `log`} | 11:1  /main/0: `append` to a shared list needs `value`
          {`append`: `arr`, `value`: 1} | 11:12  /main/0/append: "arr" is an array; `append` needs a list
          {`append`: {`a`: 1}, `value`: 1} | 11:12  /main/0/append: `value` needs a shared list to append to, not an object
          {`pop`: `d`} | 11:9  /main/0/pop: "d" is a dict; `pop` needs a list
          """)
  void refuses_a_step_and_says_where(String step, String problem) {
    assertEquals(
        "play.json:" + problem, sharing(step).problems().lines().findFirst().orElse(""), step);
  }

  @Test
  void an_action_is_compiled_for_all_who_may_run_it() {
    assertEquals(
        "play.json:1:124  /procedures/open/0/print: nothing in q sets the variable \"mood\"\n",
        Play.of(
                """
                {"resources": {"gate": {"kind": "barrier", "count": 2, "action": "open"}}, \
                "procedures": {"open":            [{"print": "${mood}"}]},
                "processes": {"p": {"vars": {"mood": 1}, "steps": [{"wait": "gate-${index}"}]},
                "q": {"vars": {"n": 1}, "steps": [{"wait": "gate-${n}"}]}}}
                """)
            .problems());
    assertEquals(
        "play.json:2:34  /procedures/open/0/wait: calls itself, which is refused:"
            + " procedure open > procedure open\n",
        Play.of(
                """
                {"resources": {"gate": {"kind": "barrier", "action": "open"}},
                "procedures": {"open": [{"wait": "gate"}]}, "main": [{"wait": "gate"}]}
                """)
            .problems());
  }
}
