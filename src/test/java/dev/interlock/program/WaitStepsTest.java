package dev.interlock.program;

import static dev.interlock.program.Play.lines;
import static dev.interlock.program.Play.sharing;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Steps that wait in more than one request. */
class WaitStepsTest {

  private static final Answer YES = new Answer.Ok(Value.of(true));
  private static final Answer NO = new Answer.Ok(Value.of(false));

  private static void expect(Play play, String... moves) {
    assertEquals(lines(moves), play.run());
  }

  @Test
  void wait_for_evaluates_and_waits_until_it_holds() {
    expect(
        sharing(
                "{`set`: {`least`: 2}}",
                "{`wait_for`: `v >= least`, `on`: `cond`, `into`: `held`}",
                "{`print`: `${held}`}")
            .when("evaluate", NO)
            .when("evaluate", Value.of(0))
            .when("evaluate", Value.of("yes")),
        "evaluate {`expression`:`v >= least`,`variables`:{`least`:2}}",
        "wait cond",
        "evaluate {`expression`:`v >= least`,`variables`:{`least`:2}}",
        "wait cond",
        "evaluate {`expression`:`v >= least`,`variables`:{`least`:2}}",
        "> yes",
        "end 0");
  }

  @Test
  void wait_for_shares_its_timeout_among_its_waits() {
    expect(
        sharing(
                "{`sleep`: 3}",
                "{`wait_for`: `v > 0`, `on`: `cond`, `timeout`: 0.5,"
                    + "`expect`: {`result`: false, `elapsed`: [0.5, 0.5]}}")
            .when("sleep", YES, 3)
            .when("evaluate", NO, 0)
            .when("wait cond", YES, 0.3)
            .when("evaluate", NO, 0)
            .when("wait cond", NO, 0.2)
            .when("evaluate", NO, 0),
        "sleep {`seconds`:3}",
        "evaluate {`expression`:`v > 0`,`variables`:{}}",
        "wait cond {`timeout`:0.5}",
        "evaluate {`expression`:`v > 0`,`variables`:{}}",
        "wait cond {`timeout`:0.2}",
        "evaluate {`expression`:`v > 0`,`variables`:{}}",
        "end 0");
  }

  @Test
  void spin_acquire_tries_and_burns_until_it_has_the_lock_or_no_time() {
    expect(
        sharing("{`spin_acquire`: `l`, `expect`: {`result`: true}}")
            .when("acquire", NO)
            .when("acquire", YES),
        "acquire l {`block`:false}",
        "spin {`seconds`:0.01}",
        "acquire l {`block`:false}",
        "end 0");
    expect(
        sharing("{`spin_acquire`: `l`, `timeout`: 0.015, `expect`: {`result`: false}}")
            .when("acquire", NO)
            .when("spin", YES, 0.01)
            .when("acquire", NO)
            .when("spin", YES, 0.005)
            .when("acquire", NO),
        "acquire l {`block`:false}",
        "spin {`seconds`:0.01}",
        "acquire l {`block`:false}",
        "spin {`seconds`:0.005}",
        "acquire l {`block`:false}",
        "end 0");
    expect(
        sharing("{`spin_acquire`: `l`, `block`: false, `expect`: {`result`: false}}")
            .when("acquire", NO),
        "acquire l {`block`:false}",
        "end 0");
  }

  @Test
  void the_last_to_arrive_runs_the_action_and_tells_that_it_is_done() {
    Answer act = new Answer.Ok(Value.of(Map.of("act", Value.of(4))));
    expect(
        sharing(
                "{`set`: {`mood`: `gladly`}}",
                "{`wait`: `wall`, `into`: `i`}",
                "{`wait`: `gate`, `into`: `i`}",
                "{`wait`: `gate`, `into`: `j`}",
                "{`print`: `${i} ${j}`}")
            .when("wait gate", Value.of(0))
            .when("wait gate", act),
        "wait wall",
        "wait gate",
        "wait gate",
        "> open gladly",
        "acted gate",
        "> 0 4",
        "end 0");
  }

  @Test
  void an_action_that_fails_is_told_before_its_error_goes_on() {
    Answer act = new Answer.Ok(Value.of(Map.of("act", Value.of(1))));
    expect(
        sharing(
                "{`set`: {`mood`: {}}}",
                "{`try`: [{`wait`: `gate`}], `except`: {`*`: [{`print`: `${error.name}`}]}}")
            .when("wait gate", act)
            .when("> open", new Answer.Err("OSError", "broken")),
        "wait gate",
        "> open {}",
        "acted gate {`failed`:true}",
        "> OSError",
        "end 0");
  }
}
