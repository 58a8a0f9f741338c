package dev.interlock.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.CallFact;
import dev.interlock.model.Fact;
import dev.interlock.model.LockFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import dev.interlock.model.Signal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainLogTest {

  private static final Manner PLAIN = new Manner(false, false, false);
  private static final Manner VERBOSE = new Manner(false, true, false);
  private static final Manner ASCII = new Manner(true, false, false);
  private static final Manner TERMINAL = new Manner(false, false, true);

  private static final Fact[] PLAY = {
    new ProcessFact.StartAsked("main", Optional.empty(), false),
    new ProcessFact.Spawned("main", 12),
    new ProcessFact.Greeted("main"),
    new ProcessFact.StartAsked("p1", Optional.of("main"), true),
    new ProcessFact.Spawned("p1", 13),
    new ProcessFact.Started("main", "p1"),
    new LockFact.Granted("mutex", "p1", Duration.ofMillis(500)),
    new ProcessFact.Printed("p1", Stream.STDOUT, "上厕所\nhalf a "),
    new ProcessFact.Printed("p1", Stream.STDOUT, "line"),
    new ProcessFact.CodeEnded("main", 0),
    new ProcessFact.SignalSent("p1", Signal.TERM, "main"),
    new ProcessFact.SignalSent("p1", Signal.KILL, ""),
    new ProcessFact.Exited("p1", -15),
    new LockFact.Orphaned("mutex", "p1"),
    new RunFact.Ended(RunFact.End.FINISHED)
  };

  @Test
  void tells_what_is_printed_who_starts_and_who_exits() {
    assertEquals(
        List.of(
            "[0.50] main · started, pid 12",
            "[1.25] p1 · started, pid 13",
            "[2.00] p1 │ 上厕所",
            "[3.25] p1 │ half a line",
            "[3.25] p1 · exited with -15 (SIGTERM)"),
        lines(PLAIN, PLAY));
  }

  @Test
  void tells_every_fact_if_asked_to_and_no_name_twice() {
    assertEquals(
        List.of(
            "[0.25] main · is to start",
            "[0.50] main · started, pid 12",
            "[0.75] main · is ready",
            "[1.00] main · starts daemon p1",
            "[1.25] p1 · started, pid 13",
            "[1.50] main · has started p1",
            "[1.75] p1 · was granted mutex after 0.50 s",
            "[2.00] p1 │ 上厕所",
            "[2.50] main · ended its code with 0",
            "[2.75] main · sends SIGTERM to p1",
            "[3.00] you · send SIGKILL to p1",
            "[3.25] p1 │ half a line",
            "[3.25] p1 · exited with -15 (SIGTERM)",
            "[3.50] p1 · died holding mutex: the lock is ORPHANED",
            "[3.75] run · over: everybody has ended"),
        lines(VERBOSE, PLAY));
  }

  @Test
  void tells_what_went_wrong_always() {
    assertEquals(
        List.of(
            "[0.25] p1 · could not be started: no such program",
            "[0.50] p1 · broke the protocol: no such verb: dance",
            "[0.75] p1 · failed an expectation at /main/0: expected 1, got 2",
            "[1.00] run · over: out of time"),
        lines(
            PLAIN,
            new ProcessFact.SpawnFailed("p1", "no such program"),
            new CallFact.Malformed("p1", "dance", "no such verb"),
            new CallFact.StepFailed("p1", "/main/0", "expected 1, got 2"),
            new RunFact.Ended(RunFact.End.OUT_OF_TIME)));
  }

  @Test
  void has_other_signs_in_ascii() {
    PlainLog log = new PlainLog(ASCII);
    assertEquals(
        List.of("[0.25] p1 | 上厕所", "[0.50] p1 - exited with 0"),
        lines(
            ASCII,
            new ProcessFact.Printed("p1", Stream.STDERR, "上厕所\n"),
            new ProcessFact.Exited("p1", 0)));
    assertEquals(
        List.of("[pass] a", "[FAIL] b", "[open] c"),
        List.of(log.passed("a"), log.failed("b"), log.open("c")));
  }

  @Test
  void says_findings_verdicts_and_the_seed() {
    PlainLog log = new PlainLog(PLAIN);
    assertEquals(
        List.of(
            "[3.50] deadlock (cycle) · everybody is stuck", "✓ a: 1", "✗ b: 2 3", "? c", "seed 42"),
        List.of(
            log.said(Duration.ofMillis(3500), "deadlock (cycle)", "everybody is stuck"),
            log.passed("a: 1"),
            log.failed("b: 2\n  3"),
            log.open("c"),
            log.seed(42, List.of())));
    assertEquals("seed 42, without a, b", log.seed(42, List.of("a", "b")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "plain\ttab > plain\ttab",
        "'\u001b[1;31mred\u001b[0m' > red",
        "'\u009b2Jgone' > gone",
        "'\u001b]0;title\u0007text' > text",
        "'\u001b]8;;http://x\u001b\\link' > link",
        "'\u001bPq#1\u001b\\after' > after",
        "'\u001b(Bset\u001b7saved' > setsaved",
        "a\bb\u0007c\u007fd\u0085e > abcde",
        "cut\u001b > cut",
        "cut\u001b[12 > cut",
        "cut\u001b]0;never ends > cut"
      })
  void gives_a_terminal_no_orders(String printed, String shown) {
    assertEquals(
        List.of("[0.25] p1 │ " + shown),
        lines(TERMINAL, new ProcessFact.Printed("p1", Stream.STDOUT, printed + "\n")));
    assertEquals(
        List.of("[0.25] p1 │ " + printed),
        lines(PLAIN, new ProcessFact.Printed("p1", Stream.STDOUT, printed + "\n")));
  }

  private static List<String> lines(Manner manner, Fact... facts) {
    PlainLog log = new PlainLog(manner);
    List<String> lines = new ArrayList<>();
    long number = 0;
    for (Fact fact : facts) {
      number++;
      lines.addAll(log.follow(new Recorded(number, Duration.ofMillis(250 * number), fact)));
    }
    return lines;
  }
}
