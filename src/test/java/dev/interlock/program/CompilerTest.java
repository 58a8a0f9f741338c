package dev.interlock.program;

import static dev.interlock.program.Play.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused before anything runs, with the place and the hint. */
class CompilerTest {

  /** The step stands alone in line 10, from column 1, as {@code /main/0}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          {`prnt`: 1} | 10:2  /main/0/prnt: unknown verb "prnt". Did you mean "print"?
          {} | 10:1  /main/0: a step needs a verb
          7 | 10:1  /main/0: a step is an object with one verb, not a number
          {`print`: 1, `sleep`: 1} | 10:14  /main/0/sleep: one verb a step, not `print` and `sleep`
          {`put`: `q`} | 10:1  /main/0: `put` needs either `value` or `unpicklable`
          {`get`: `q`, `timout`: 1} | 10:14  /main/0/timout: `get` has no option "timout". Did you mean "timeout"?
          {`get`: `q`, `timeout`: `1`} | 10:25  /main/0/timeout: `timeout` needs a number of seconds, not a text
          {`get`: `q`, `block`: 1} | 10:23  /main/0/block: `block` needs true or false, not a number
          {`get`: `q`, `into`: `a b`} | 10:22  /main/0/into: needs the name of a variable, letters, digits and _
          {`get`: `q`, `into`: `pid`} | 10:22  /main/0/into: "pid" is given and cannot be set
          {`get`: `q`, `into`: `db`} | 10:22  /main/0/into: "db" is a file; a variable needs another name
          {`set`: {`shop`: 1}} | 10:10  /main/0/set/shop: "shop" is a process; a variable needs another name
          {`set`: {`a + 1`: 1}} | 10:10  /main/0/set/a + 1: not a variable, with or without .key and [index]: a + 1
          {`set`: 1} | 10:9  /main/0/set: `set` needs an object of variables, each with its value, not a number
          {`acquire`: `mutx`} | 10:13  /main/0/acquire: no lock "mutx". Did you mean "mutex"?
          {`put`: `mutex`, `value`: 1} | 10:9  /main/0/put: "mutex" is a lock; `put` needs a queue
          {`task_done`: `q`} | 10:15  /main/0/task_done: "q" is a queue; `task_done` needs a joinable queue
          {`join`: `q`} | 10:10  /main/0/join: "q" is a queue; `join` needs a process or a joinable queue
          {`join`: `jq`, `timeout`: 1} | 10:10  /main/0/join: `timeout` of `join` is for a process; "jq" is a joinable queue
          {`join`: `nobody`} | 10:10  /main/0/join: no process or joinable queue "nobody"
          {`start`: `buyr`} | 10:11  /main/0/start: no process "buyr". Did you mean "buyer"?
          {`start`: `buyer-3`} | 10:11  /main/0/start: no process "buyer-3"; there are buyer-1 to buyer-2
          {`start`: `fail`} | 10:11  /main/0/start: "fail" is a procedure; `start` needs a process. Did you mean "call"?
          {`start`: `main`} | 10:11  /main/0/start: "main" is MainProcess, which nobody starts; `start` needs a process
          {`run`: `cmd`} | 10:9  /main/0/run: "cmd" is a command; `run` needs a process with steps
          {`start`: []} | 10:11  /main/0/start: `start` needs at least one name, not a list
          {`start`: 1} | 10:11  /main/0/start: `start` needs a process, not a number
          {`with`: `fork`, `do`: []} | 10:10  /main/0/with: "fork" has a count; name one of them, as "fork-1"
          {`acquire`: `fork-${params.tickets * 2}`} | 10:13  /main/0/acquire: no lock "fork-4"; there are fork-1 to fork-3 (in main)
          {`read`: `q`} | 10:10  /main/0/read: "q" is a queue; `read` needs a file, a value, an array, a dict, a list or a namespace
          {`write`: `db`} | 10:1  /main/0: `write` needs either `value` or `text`
          {`call`: `leef`} | 10:10  /main/0/call: no procedure "leef". Did you mean "leaf"?
          {`break`: true} | 10:1  /main/0: `break` outside a loop
          {`repeat`: `x`, `do`: []} | 10:12  /main/0/repeat: `repeat` needs a whole number, not a text
          {`repeat`: 1, `do`: {}} | 10:21  /main/0/do: needs a list of steps, not an object
          {`if`: `tickets >`, `then`: []} | 10:18  /main/0/if: a value is missing before the end
          {`if`: 1, `then`: []} | 10:8  /main/0/if: needs an expression, or true or false
          {`if`: `mutex.holder`, `then`: []} | 10:9  /main/0/if: "mutex" is a lock that is shared; only `await`, `wait_for`, `watch` and `expect` can look at it
          {`if`: `shop.alive`, `then`: []} | 10:9  /main/0/if: "shop" is a process; use `inspect` or `is_alive` with `into` first
          {`print`: `${params.tikets}`} | 10:14  /main/0/print: no param "tikets". Did you mean "tickets"?
          {`print`: `a ${b`} | 10:14  /main/0/print: `${` without its `}`; a literal `${` is written `$${`
          {`await`: `mutx.holder`} | 10:12  /main/0/await: nothing is named "mutx". Did you mean "mutex"?
          {`await`: `mutex.holdr`} | 10:12  /main/0/await: a lock has no "holdr"; it has holder, waiting, orphaned. Did you mean "holder"?
          {`await`: `randint(1, 2)`} | 10:12  /main/0/await: dice cannot be rolled in an expression over the state
          {`sleep`: [2, 1]} | 10:11  /main/0/sleep: `sleep` needs [min, max], two numbers from 0 up, the smaller first, not [2, 1]
          {`sleep`: -1} | 10:11  /main/0/sleep: `sleep` needs 0 seconds or more, not -1
          {`raise`: `m`, `error`: `a b`} | 10:25  /main/0/error: `error` needs the name of an error, not a text
          {`try`: []} | 10:1  /main/0: `try` needs `except` or `finally`
          {`try`: [], `except`: {`Fulll`: []}} | 10:24  /main/0/except/Fulll: no error "Fulll": Python has none, and nothing here raises it. Did you mean "Full"?
          {`print`: 1, `expect`: {`result`: 1}} | 10:35  /main/0/expect/result: `print` has no result
          {`get`: `q`, `expect`: {}} | 10:24  /main/0/expect: `expect` needs an object with result, error or elapsed, not an object
          {`get`: `q`, `expect`: {`eror`: `Empty`}} | 10:25  /main/0/expect/eror: a step's `expect` has no "eror"; it has result, error, elapsed. Did you mean "error"?
          {`get`: `q`, `expect`: {`elapsed`: [3, 1]}} | 10:36  /main/0/expect/elapsed: `elapsed` needs [min, max] in seconds, min first, not a list
          """)
  void refuses_a_step_and_says_where(String step, String problem) {
    assertEquals("play.json:" + problem + "\n", steps(step).problems());
  }

  @Test
  void reports_everything_at_once_and_each_once() {
    assertEquals(
        """
        play.json:10:9  /main/0/if: nothing in main sets the variable "m"
        play.json:11:2  /main/1/slep: unknown verb "slep". Did you mean "sleep"?
        play.json:12:9  /main/2/if: nothing in main sets the variable "m"
        play.json:12:32  /main/2/then/0/start: no process "x"
        """,
        steps("{`if`: `m`, `then`: []}", "{`slep`: 1}", "{`if`: `m`, `then`: [{`start`: `x`}]}")
            .problems());
  }

  @Test
  void a_shared_file_must_be_read_first() {
    assertEquals(
        "play.json:10:9  /main/0/if: \"db\" is a file that is shared; `read` it first, as"
            + " {\"read\": \"db\", \"into\": \"seen\"}\n",
        steps("{`if`: `db.count > 0`, `then`: []}").problems());
  }

  @Test
  void a_variable_that_something_sets_somewhere_is_known() {
    assertEquals(
        "", steps("{`if`: false, `then`: [{`set`: {`m`: 1}}]}", "{`print`: `${m}`}").problems());
    assertEquals(
        "play.json:10:14  /main/0/print: nothing in main sets the variable \"seats\"."
            + " Did you mean \"seat\"?\n",
        steps("{`print`: `${seats}`}", "{`set`: {`seat`: 1}}").problems());
  }

  @Test
  void procedures_see_the_variables_of_those_who_call_them() {
    Play play =
        Play.of(
            """
            {"procedures": {"show": [{"print": "${n}"}]},
            "processes": {"a": {"vars": {"n": 1}, "steps": [{"call": "show"}]},
            "b": {"steps": [{"call": "show"}]}}}
            """);
    assertEquals(
        "play.json:1:39  /procedures/show/0/print: nothing in b sets the variable \"n\"\n",
        play.problems());
  }

  @Test
  void a_templated_name_is_checked_for_every_instance() {
    assertEquals(
        "play.json:2:55  /processes/p/steps/0/acquire: no lock \"fork-4\";"
            + " there are fork-1 to fork-3 (in p-3)\n",
        Play.of(
                """
                {"resources": {"fork": {"kind": "lock", "count": 3}},
                "processes": {"p": {"count": 5, "steps": [{"acquire": "fork-${index + 1}"}]}}}
                """)
            .problems());
  }

  @Test
  void procedures_and_runs_may_not_come_back_to_themselves() {
    assertEquals(
        "play.json:2:16  /procedures/b/0/call: calls itself, which is refused:"
            + " procedure a > procedure b > procedure a\n",
        Play.of(
                """
                {"procedures": {"a": [{"call": "b"}],
                "b": [{"call": "a"}]}, "main": []}
                """)
            .problems());
    assertEquals(
        "play.json:1:41  /processes/p/steps/0/run: calls itself, which is refused:"
            + " process p > process p\n",
        Play.of("{`processes`: {`p`: {`steps`: [{`run`:  `p`}]}}, `main`: []}").problems());
  }

  @Test
  void break_does_not_reach_out_of_a_procedure() {
    assertEquals(
        "play.json:1:23  /procedures/b/0: `break` outside a loop\n",
        Play.of(
                "{`procedures`: {`b`: [{`break`: true}]},"
                    + "`main`: [{`while`: true, `do`: [{`call`: `b`}]}]}")
            .problems());
  }

  @Test
  void an_error_that_any_process_raises_may_be_handled_by_all() {
    assertEquals(
        "",
        Play.of(
                "{`processes`: {`a`: {`steps`: [{`raise`: `m`, `error`: `Sold`}]},"
                    + "`b`: {`steps`: [{`try`: [], `except`: {`Sold`: []}}]}}}")
            .problems());
  }

  @Test
  void without_main_it_starts_in_order_what_no_step_starts() {
    Play play =
        Play.of(
            """
            {"processes": {
            "boss": {"steps": [{"start": "w-1"}, {"set": {"k": 1}}, {"start": "x-${k}"}]},
            "w": {"count": 3, "steps": []},
            "x": {"count": 2, "steps": []},
            "all": {"count": 2, "steps": []}}}
            """);
    assertEquals("start boss\nstart w-2\nstart w-3\nstart all-1\nstart all-2\nend 0", play.run());
  }
}
