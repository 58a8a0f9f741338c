package dev.interlock.program;

import static dev.interlock.program.Play.lines;
import static dev.interlock.program.Play.steps;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Steps that talk, count and decide, run against a host that writes down what is asked of it. */
class StepsTest {

  private static void expect(Play play, String... moves) {
    assertEquals(lines(moves), play.run());
  }

  @Test
  void print_shows_values_as_python_does() {
    expect(
        steps(
            "{`print`: `hello`}",
            "{`print`: [`a`, 1, null, true, 2.5]}",
            "{`print`: `${params}: ${params.tickets}`}",
            "{`print`: `a`, `end`: ``}",
            "{`print`: `$${n}`}",
            "{`eprint`: 1}"),
        "> hello",
        "> ['a', 1, None, True, 2.5]",
        "> {'tickets': 2}: 2",
        "> a\\",
        "> ${n}",
        "! 1",
        "end 0");
  }

  @Test
  void set_changes_variables_and_parts_of_them() {
    expect(
        steps(
            "{`set`: {`a`: {`n`: 1, `list`: [1, 2]}, `b`: `${a}`}}",
            "{`set`: {`a.n`: `${a.n + 1}`, `a['list'][-1]`: `x`, `a.new`: null}}",
            "{`append`: {`a.list`: 3}}",
            "{`print`: `${a} ${b}`}"),
        "> {'n': 2, 'list': [1, 'x', 3], 'new': None} {'n': 1, 'list': [1, 2]}",
        "end 0");
  }

  @Test
  void a_whole_template_keeps_its_type() {
    expect(
        steps(
            "{`set`: {`n`: 3}}",
            "{`put`: `q`, `value`: `${n}`}",
            "{`put`: `q`, `value`: `no ${n}`}",
            "{`put`: `q`, `value`: {`a`: [1, `${n}`]}}",
            "{`put`: `q`, `value`: null}"),
        "put q {`value`:3}",
        "put q {`value`:`no 3`}",
        "put q {`value`:{`a`:[1,3]}}",
        "put q {`value`:null}",
        "end 0");
  }

  @Test
  void conditions_choose_and_repeat() {
    expect(
        steps(
            "{`set`: {`n`: 0}}",
            "{`if`: `n`, `then`: [], `else`: [{`print`: `zero`}]}",
            "{`while`: `n < 2`, `do`: [{`set`: {`n`: `${n + 1}`}}, {`print`: `${n}`}]}",
            "{`if`: true, `then`: [{`print`: `always`}]}"),
        "> zero",
        "> 1",
        "> 2",
        "> always",
        "end 0");
  }

  @Test
  void loops_count_and_go_through_elements() {
    expect(
        steps(
            "{`repeat`: 2, `do`: [{`print`: `${i}`}]}",
            "{`repeat`: `${params.tickets}`, `as`: `k`, `do`: [{`print`: `${k}`}]}",
            "{`for`: `x`, `in`: `['a', 2]`, `do`: [{`print`: `${x}`}]}",
            "{`for`: `c`, `in`: `'包子'`, `do`: [{`print`: `${c}`}]}"),
        "> 0",
        "> 1",
        "> 0",
        "> 1",
        "> a",
        "> 2",
        "> 包",
        "> 子",
        "end 0");
  }

  @Test
  void break_and_continue_reach_the_innermost_loop() {
    expect(
        steps(
            "{`repeat`: 3, `do`: ["
                + "{`if`: `i == 1`, `then`: [{`continue`: true}]},"
                + "{`while`: true, `do`: [{`break`: true}]},"
                + "{`print`: `${i}`}]}"),
        "> 0",
        "> 2",
        "end 0");
  }

  @Test
  void exit_gives_the_code_of_sys_exit() {
    expect(steps("{`exit`: null}", "{`print`: `never`}"), "end 0");
    expect(steps("{`exit`: 259}"), "end 3");
    expect(steps("{`exit`: -1}"), "end 255");
    expect(steps("{`exit`: true}"), "end 1");
    expect(steps("{`exit`: `bad`}"), "! bad", "end 1");
    expect(steps("{`exit`: [1]}"), "! [1]", "end 1");
    expect(steps("{`try`: [{`_exit`: 7}], `finally`: [{`print`: `never`}]}"), "end 7 abruptly");
  }

  @Test
  void an_uncaught_error_prints_where_it_was_raised() {
    expect(
        steps("{`print`: `before`}", "{`call`: `fail`}"),
        "> before",
        "! Traceback (most recent call last):",
        "  File \"play.json\", line 11, in /main/1",
        "  File \"play.json\", line 8, in /procedures/fail/0",
        "Sold: no",
        "end 1");
    assertEquals(
        lines(
            "! Process Process-1:",
            "Traceback (most recent call last):",
            "  File \"play.json\", line 1, in /processes/p/steps/0",
            "NameError: name 'boom' is not defined",
            "end 1"),
        Play.of(
                "{`processes`: {`p`: {`steps`: [{`print`: `${boom}`}, "
                    + "{`if`: false, `then`: [{`set`: {`boom`: 1}}]}]}}}")
            .run(new Self("p", 1, "p", "Process-1", 7)));
  }

  @Test
  void handlers_match_by_pythons_class_tree_in_order() {
    expect(
        steps(
            "{`try`: [{`print`: `${1 / 0}`}], `except`: {"
                + "`ValueError`: [{`print`: `no`}],"
                + "`ArithmeticError`: [{`print`: `${error.name}: ${error.message}`}],"
                + "`*`: [{`print`: `no`}]}, `finally`: [{`print`: `last`}]}",
            "{`try`: [{`call`: `fail`}], `except`: {`Sold`: [{`print`: `${error}`}]}}"),
        "> ZeroDivisionError: division by zero",
        "> last",
        "> {'name': 'Sold', 'message': 'no'}",
        "end 0");
  }

  @Test
  void an_error_in_a_handler_still_runs_finally() {
    expect(
        steps(
            "{`try`: [{`try`: [{`raise`: `a`}], `except`: {`*`: [{`raise`: `b`}]},"
                + "`finally`: [{`print`: `inner`}]}],"
                + "`except`: {`Exception`: [{`print`: `${error.message}`}]}}"),
        "> inner",
        "> b",
        "end 0");
  }

  @Test
  void finally_runs_on_exit_and_break_and_may_replace_them() {
    expect(
        steps(
            "{`repeat`: 2, `do`: [{`try`: [{`break`: true}],"
                + "`finally`: [{`print`: `left ${i}`}]}]}",
            "{`try`: [{`exit`: 3}], `except`: {`*`: []}, `finally`: [{`exit`: 4}]}"),
        "> left 0",
        "end 4");
  }

  @Test
  void assert_raises_assertion_error() {
    expect(
        steps(
            "{`assert`: `1 < 2`}",
            "{`try`: [{`assert`: `1 > 2`, `message`: `not ${1}`}],"
                + "`except`: {`AssertionError`: [{`print`: `${error.message}`}]}}"),
        "> not 1",
        "end 0");
  }
}
