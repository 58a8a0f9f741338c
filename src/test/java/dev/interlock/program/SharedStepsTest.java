package dev.interlock.program;

import static dev.interlock.program.Play.lines;
import static dev.interlock.program.Play.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps that ask the kernel, run against a host that writes down what is asked of it. */
class SharedStepsTest {

  private static final Answer FULL = new Answer.Err("Full", "");

  private static void expect(Play play, String... moves) {
    assertEquals(lines(moves), play.run());
  }

  @Test
  void sleep_asks_for_seconds_or_rolls_them() {
    expect(
        steps("{`sleep`: 1}", "{`sleep`: 0.5}", "{`sleep`: `${1 + 1}`}", "{`sleep`: [2, 2]}"),
        "sleep {`seconds`:1}",
        "sleep {`seconds`:0.5}",
        "sleep {`seconds`:2}",
        "sleep {`seconds`:2.0}",
        "end 0");
  }

  @Test
  void the_dice_depend_on_the_seed_alone() {
    String roll = "{`print`: `${[randint(1, 6), randint(1, 6), choice(['a', 'b'])]}`}";
    assertEquals(steps(roll, roll).seed(7).run(), steps(roll, roll).seed(7).run());
    expect(steps(roll).seed(1), "> [3, 4, 'b']", "end 0");
    expect(steps(roll).seed(2), "> [4, 1, 'b']", "end 0");
  }

  @Test
  void await_sends_its_expression_and_the_variables_it_uses() {
    expect(
        steps(
                "{`set`: {`n`: 2, `m`: 3}}",
                "{`await`: `len(mutex.waiting) == n`, `timeout`: 5, `into`: `came`}",
                "{`print`: `${came}`}")
            .when("await", Value.of(false)),
        "await {`expression`:`len(mutex.waiting) == n`,`timeout`:5,`variables`:{`n`:2}}",
        "> False",
        "end 0");
  }

  @Test
  void locks_are_acquired_and_released() {
    expect(
        steps(
                "{`acquire`: `mutex`}",
                "{`acquire`: `mutex`, `block`: false, `into`: `ok`}",
                "{`acquire`: `fork-2`, `timeout`: 0.5}",
                "{`acquire`: `fork-${params.tickets + 1}`, `timeout`: null}",
                "{`release`: `mutex`}",
                "{`print`: `${ok}`}")
            .when("acquire mutex {", Value.of(false)),
        "acquire mutex",
        "acquire mutex {`block`:false}",
        "acquire fork-2 {`timeout`:0.5}",
        "acquire fork-3",
        "release mutex",
        "> False",
        "end 0");
  }

  @Test
  void with_frees_its_locks_in_reverse_however_it_is_left() {
    expect(
        steps("{`with`: [`mutex`, `fork-1`], `do`: [{`print`: `in`}]}"),
        "acquire mutex",
        "acquire fork-1",
        "> in",
        "release fork-1",
        "release mutex",
        "end 0");
    expect(
        steps("{`repeat`: 2, `do`: [{`with`: `mutex`, `do`: [{`break`: true}]}]}"),
        "acquire mutex",
        "release mutex",
        "end 0");
    expect(
        steps("{`with`: `mutex`, `do`: [{`exit`: 5}]}"), "acquire mutex", "release mutex", "end 5");
    expect(
        steps(
                "{`try`: [{`with`: [`mutex`, `fork-1`], `do`: []}],"
                    + "`except`: {`*`: [{`print`: `${error.name}`}]}}")
            .when("acquire fork-1", new Answer.Err("OSError", "gone")),
        "acquire mutex",
        "acquire fork-1",
        "release mutex",
        "> OSError",
        "end 0");
  }

  @Test
  void an_error_while_freeing_still_frees_the_rest() {
    expect(
        steps(
                "{`try`: [{`with`: [`mutex`, `fork-1`], `do`: [{`raise`: `a`}]}],"
                    + "`except`: {`ValueError`: [{`print`: `${error.message}`}]}}")
            .when("release fork-1", new Answer.Err("ValueError", "too many times")),
        "acquire mutex",
        "acquire fork-1",
        "release fork-1",
        "release mutex",
        "> too many times",
        "end 0");
  }

  @Test
  void queues_are_put_to_got_from_and_asked() {
    expect(
        steps(
                "{`put`: `q`, `value`: 1, `timeout`: 3}",
                "{`put_nowait`: `q`, `value`: 2}",
                "{`get`: `q`, `into`: `x`}",
                "{`get_nowait`: `q`, `into`: `y`}",
                "{`qsize`: `q`}",
                "{`empty`: `q`}",
                "{`full`: `q`}",
                "{`task_done`: `jq`}",
                "{`join`: `jq`}",
                "{`print`: `${x} ${y}`}")
            .when("get q", Value.of("a"))
            .when("get q {", Value.none()),
        "put q {`timeout`:3,`value`:1}",
        "put q {`block`:false,`value`:2}",
        "get q",
        "get q {`block`:false}",
        "qsize q",
        "empty q",
        "full q",
        "task_done jq",
        "join jq",
        "> a None",
        "end 0");
  }

  @Test
  void options_are_checked_when_they_are_used() {
    expect(
        steps(
            "{`set`: {`t`: `soon`, `b`: 0}}",
            "{`get`: `q`, `block`: `${b}`}",
            "{`try`: [{`get`: `q`, `timeout`: `${t}`}],"
                + "`except`: {`TypeError`: [{`print`: `${error.message}`}]}}"),
        "get q {`block`:false}",
        "> 'str' object cannot be interpreted as an integer",
        "end 0");
  }

  @Test
  void an_error_in_an_answer_is_raised() {
    expect(
        steps("{`try`: [{`put`: `q`, `value`: 1}], `except`: {`Full`: [{`print`: `full`}]}}")
            .when("put", FULL),
        "put q {`value`:1}",
        "> full",
        "end 0");
  }

  @Test
  void a_counted_name_means_each_in_order_and_gives_a_list() {
    expect(
        steps(
                "{`start`: `buyer`}",
                "{`join`: [`buyer-2`, `shop`], `timeout`: 1}",
                "{`is_alive`: `buyer`, `into`: `alive`}",
                "{`is_alive`: `shop`, `into`: `one`}",
                "{`terminate`: `buyer-1`}",
                "{`kill`: `shop`}",
                "{`inspect`: `shop`, `into`: `it`}",
                "{`print`: `${alive} ${one} ${it.pid}`}")
            .when("is_alive buyer-1", Value.of(true))
            .when("is_alive buyer-2", Value.of(false))
            .when("is_alive shop", Value.of(true))
            .when("inspect", Value.of(Map.of("pid", Value.of(9)))),
        "start buyer-1",
        "start buyer-2",
        "join buyer-2 {`timeout`:1}",
        "join shop {`timeout`:1}",
        "is_alive buyer-1",
        "is_alive buyer-2",
        "is_alive shop",
        "terminate buyer-1",
        "kill shop",
        "inspect shop",
        "> [True, False] True 9",
        "end 0");
  }

  @Test
  void run_takes_the_others_steps_variables_and_index_but_not_its_self() {
    expect(
        steps("{`set`: {`n`: 1}}", "{`run`: `buyer`}", "{`run`: `buyer-2`}", "{`print`: `${n}`}"),
        "> main MainProcess 1 10",
        "> main MainProcess 2 20",
        "> main MainProcess 2 20",
        "> 1",
        "end 0");
  }

  @Test
  void a_name_that_is_nothing_is_a_name_error_when_it_is_used() {
    expect(
        steps(
            "{`set`: {`k`: 9}}",
            "{`try`: [{`acquire`: `fork-${k}`}],"
                + "`except`: {`NameError`: [{`print`: `${error.message}`}]}}",
            "{`try`: [{`put`: `mu${k and 'tex'}`, `value`: 1}],"
                + "`except`: {`AttributeError`: [{`print`: `${error.message}`}]}}"),
        "> name 'fork-9' is not defined",
        "> \"mutex\" is a lock; `put` needs a queue",
        "end 0");
  }
}
