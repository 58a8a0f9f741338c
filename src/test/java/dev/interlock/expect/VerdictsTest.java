package dev.interlock.expect;

import static dev.interlock.expect.Judged.EATERS;
import static dev.interlock.expect.Judged.MUTEX;
import static dev.interlock.expect.Judged.ONE;
import static dev.interlock.expect.Judged.PLACE;
import static dev.interlock.expect.Judged.acquire;
import static dev.interlock.expect.Judged.atLeast;
import static dev.interlock.expect.Judged.count;
import static dev.interlock.expect.Judged.exit;
import static dev.interlock.expect.Judged.exits;
import static dev.interlock.expect.Judged.finals;
import static dev.interlock.expect.Judged.findings;
import static dev.interlock.expect.Judged.finish;
import static dev.interlock.expect.Judged.found;
import static dev.interlock.expect.Judged.judge;
import static dev.interlock.expect.Judged.output;
import static dev.interlock.expect.Judged.outputs;
import static dev.interlock.expect.Judged.prints;
import static dev.interlock.expect.Judged.within;
import static dev.interlock.model.Stage.caller;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.expect.Expectations.Contains;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class VerdictsTest {

  private static final Request[] ALL_EXIT = {
    new OutsideRequest.Exited("eater-1", 0),
    new OutsideRequest.Exited("eater-2", 0),
    new OutsideRequest.Exited("main", 0),
    finish(RunFact.End.FINISHED)
  };
  private static final Request[] ORPHAN = {
    acquire("eater-1"),
    acquire("eater-2"),
    acquire("main"),
    new OutsideRequest.Exited("eater-1", 143),
    finish(RunFact.End.STUCK)
  };

  @Test
  void exit_codes() {
    Expectations expected = exits(exit(EATERS, 0), exit(ONE, 0, 1));
    judge(
            expected,
            0,
            "PASS each eater exits with 0: all 2 did",
            "PASS eater-1 exits with 0 or 1: it exited with 0")
        .after(ALL_EXIT);
    judge(
            expected,
            1,
            "FAIL each eater exits with 0: eater-1 exited with -9",
            "FAIL eater-1 exits with 0 or 1: eater-1 exited with -9")
        .after(
            new OutsideRequest.Exited("eater-1", 137),
            new OutsideRequest.Exited("eater-2", 0),
            new OutsideRequest.Exited("main", 0),
            finish(RunFact.End.FINISHED));
  }

  @Test
  void who_is_ended_by_the_runs_end_has_no_exit_code() {
    Expectations expected =
        exits(
            new Expectations.Exit(
                PLACE, new Named("main", List.of("main")), List.of(OptionalInt.empty())),
            exit(new Named("eater-2", List.of("eater-2")), 0));
    judge(
            expected,
            3,
            "PASS main never ends by itself: it never ended (main waits for mutex, whose holder"
                + " eater-1 is dead)",
            "FAIL eater-2 exits with 0: eater-2 never ended (eater-2 waits for mutex, whose holder"
                + " eater-1 is dead)",
            "FAIL no deadlock that findings does not name: everybody who lives is stuck: main and"
                + " eater-2 wait for mutex, whose holder is dead (fact 8)")
        .after(
            acquire("eater-1"),
            acquire("eater-2"),
            acquire("main"),
            new OutsideRequest.Exited("eater-1", 143),
            finish(RunFact.End.STUCK),
            new OutsideRequest.Exited("main", 143),
            new OutsideRequest.Exited("eater-2", 0));
  }

  @Test
  void what_holds_at_the_end() {
    Expectations expected = finals("mutex.holder is None", "q.depth == 1", "q.nothing");
    judge(
            expected,
            1,
            "PASS at the end mutex.holder is None: true",
            "FAIL at the end q.depth == 1: false, for q is {'depth': 0, 'unfinished': 0,"
                + " 'maxsize': 0, 'items': []}",
            "FAIL at the end q.nothing: AttributeError: 'dict' object has no attribute 'nothing',"
                + " for q is {'depth': 0, 'unfinished': 0, 'maxsize': 0, 'items': []}")
        .after(ALL_EXIT);
    judge(
            finals("True"),
            4,
            "INCONCLUSIVE at the end True: it was not the end, and the time ran out")
        .after(finish(RunFact.End.OUT_OF_TIME));
    judge(
            finals("mutex.holder is None"),
            4,
            "INCONCLUSIVE at the end mutex.holder is None: now False")
        .after(acquire("eater-1"));
  }

  @Test
  void how_many_lines_contain_a_text() {
    Expectations expected =
        outputs(
            output(Optional.empty(), new Contains("吃了", count(2, 2))),
            output(Optional.of(ONE), new Contains("吃了", atLeast(1))),
            output(Optional.empty(), new Contains("吃了", count(0, 0))),
            output(
                Optional.empty(),
                new Expectations.Matches(Pattern.compile("^\\d+ "), count(1, 3))));
    judge(
            expected,
            1,
            "PASS 2 lines contain \"吃了\": 2 lines, the last by eater-2 (fact 3)",
            "PASS at least 1 line of eater-1 contains \"吃了\": 1 line, the last by eater-1 (fact 1)",
            "FAIL no line contains \"吃了\": 2 lines, the last by eater-2 (fact 3)",
            "PASS 1 to 3 lines match \"^\\d+ \": 2 lines, the last by eater-2 (fact 3)")
        .after(
            prints("eater-1", "1 吃了 包子\n"),
            prints("eater-2", "2 吃"),
            prints("eater-2", "了 包子\n"),
            ALL_EXIT[0],
            ALL_EXIT[1],
            ALL_EXIT[2],
            ALL_EXIT[3]);
    judge(
            expected,
            1,
            "INCONCLUSIVE 2 lines contain \"吃了\": 1 line, the last by eater-1 (fact 1), and the"
                + " run was stopped",
            "PASS at least 1 line of eater-1 contains \"吃了\": 1 line, the last by eater-1 (fact 1)",
            "FAIL no line contains \"吃了\": 1 line, the last by eater-1 (fact 1)",
            "INCONCLUSIVE 1 to 3 lines match \"^\\d+ \": none, and the run was stopped")
        .after(prints("eater-1", "吃了\n"), finish(RunFact.End.STOPPED));
  }

  @Test
  void lines_that_come_in_order_or_take_turns() {
    Expectations expected =
        outputs(
            output(Optional.empty(), new Expectations.Order(List.of("in", "out", "in"))),
            output(Optional.empty(), new Expectations.Alternate(List.of("in", "out"))));
    judge(
            expected,
            0,
            "PASS lines with \"in\", \"out\" and \"in\" in this order: they came, the last from"
                + " eater-2 (fact 2)",
            "PASS lines with \"in\" and \"out\" take turns: 3 lines in turn")
        .after(
            prints("eater-1", "in\nhm\nout\n"),
            prints("eater-2", "in\n"),
            finish(RunFact.End.FINISHED));
    judge(
            expected,
            1,
            "FAIL lines with \"in\", \"out\" and \"in\" in this order: \"out\" did not come after"
                + " \"in\" by eater-1 (fact 1)",
            "FAIL lines with \"in\" and \"out\" take turns: eater-2 printed \"in\" when \"out\" was"
                + " due (fact 2)")
        .after(prints("eater-1", "in\n"), prints("eater-2", "in\n"), finish(RunFact.End.FINISHED));
    judge(
            expected,
            1,
            "FAIL lines with \"in\", \"out\" and \"in\" in this order: \"in\" never came",
            "FAIL lines with \"in\" and \"out\" take turns: none came")
        .after(finish(RunFact.End.FINISHED));
  }

  @Test
  void an_expected_deadlock_is_a_pass() {
    String stuck =
        "everybody who lives is stuck: main and eater-2 wait for mutex, whose holder is dead (fact"
            + " 8)";
    judge(
            findings(found(Optional.empty()), found(Optional.of(Cause.Kind.ORPHANED_LOCK), MUTEX)),
            0,
            "PASS a finding: deadlock: " + stuck,
            "PASS a finding: deadlock (orphaned_lock) of mutex: " + stuck)
        .after(ORPHAN);
    judge(
            findings(found(Optional.of(Cause.Kind.CYCLE), MUTEX)),
            3,
            "FAIL a finding: deadlock (cycle) of mutex: only " + stuck,
            "FAIL no deadlock that findings does not name: " + stuck)
        .after(ORPHAN);
  }

  @Test
  void what_must_never_be_found() {
    Expectations expected =
        new Expectations(
            List.of(),
            List.of(),
            List.of(),
            List.of(new Expectations.Never(PLACE, Finding.Kind.ORPHANED_LOCK)),
            List.of(found(Optional.empty())),
            Optional.empty());
    judge(
            expected,
            1,
            "PASS a finding: deadlock: everybody who lives is stuck: main and eater-2 wait for"
                + " mutex, whose holder is dead (fact 8)",
            "FAIL never orphaned_lock: eater-1 died holding mutex: it stays locked, and nobody is"
                + " left who would release it (fact 8)")
        .after(ORPHAN);
  }

  @Test
  void how_long_the_run_takes() {
    judge(within(2, 5), 0, "PASS the run takes 2 to 5 s: it took 3.00 s").lasting(3);
    judge(within(2, 5), 1, "FAIL the run takes 2 to 5 s: it took 1.00 s").lasting(1);
    judge(within(0, 5), 1, "FAIL the run takes at most 5 s: it took 6.00 s").lasting(6);
  }

  @Test
  void upper_bounds_are_not_judged_when_the_clock_runs_faster() {
    Request faster = new UserRequest.SetSpeed(10);
    judge(within(2, 5), 0, "PASS the run takes at least 2 s: it took 6.00 s").lasting(6, faster);
    judge(within(0, 5), 0).lasting(6, faster);
  }

  @Test
  void who_cannot_be_run_or_breaks_the_protocol_comes_before_all() {
    judge(within(2, 5), 5, "FAIL the run takes 2 to 5 s: it took 1.00 s")
        .lasting(1, new OutsideRequest.Nonsense("eater-1", "?", "no such verb"));
  }

  @Test
  void a_step_that_failed_fails_the_run() {
    judge(Expectations.NONE, 1, "FAIL eater-1 as it expects: expected 1, got 2 (fact 1)")
        .after(
            new Report.ExpectationFailed(caller("eater-1"), "expected 1, got 2"),
            finish(RunFact.End.FINISHED));
  }

  @Test
  void nothing_expected_and_nothing_wrong_is_well_unless_the_time_ran_out() {
    judge(Expectations.NONE, 0).after(ALL_EXIT);
    judge(Expectations.NONE, 4).after(finish(RunFact.End.OUT_OF_TIME));
  }
}
