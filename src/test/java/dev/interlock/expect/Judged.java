package dev.interlock.expect;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.analysis.Findings;
import dev.interlock.expect.Expectations.Count;
import dev.interlock.expect.Expectations.Exit;
import dev.interlock.expect.Expectations.Final;
import dev.interlock.expect.Expectations.Found;
import dev.interlock.expect.Expectations.Lines;
import dev.interlock.expect.Expectations.Output;
import dev.interlock.expect.Expectations.Within;
import dev.interlock.kernel.Kernel;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.program.Declared;
import dev.interlock.program.Expression;
import dev.interlock.program.Place;
import dev.interlock.value.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** What a test expects of a run of main, eater-1 and eater-2, who share mutex and q. */
record Judged(Expectations expected, int exitCode, List<String> verdicts) {

  static final Place PLACE = new Place("play.json", 1, 1, "");
  static final Named EATERS = new Named("eater", List.of("eater-1", "eater-2"));
  static final Named ONE = new Named("eater-1", List.of("eater-1"));
  static final Named MUTEX = new Named("mutex", List.of("mutex"));

  private static final Declared DECLARED =
      new Declared(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());
  private static final World START =
      alive(
          List.of(Lock.free("mutex"), BoundedQueue.empty("q", false, 0)),
          "main",
          "eater-1",
          "eater-2");

  static Judged judge(Expectations expected, int exitCode, String... verdicts) {
    return new Judged(expected, exitCode, List.of(verdicts));
  }

  void after(Request... requests) {
    check(0, requests);
  }

  /** The run finishes after so many seconds. */
  void lasting(double length, Request... requests) {
    List<Request> all = new ArrayList<>(List.of(requests));
    all.add(finish(RunFact.End.FINISHED));
    check(length, all.toArray(Request[]::new));
  }

  private void check(double length, Request... requests) {
    Findings findings = new Findings();
    Verdicts judging = new Verdicts(expected, DECLARED, START, findings);
    Kernel kernel = new Kernel(START, (it, world) -> Answer.of(false), List.of(findings, judging));
    for (Request request : requests) {
      kernel.step(request, seconds(length));
    }
    Outcome outcome = judging.outcome();
    assertEquals(
        verdicts,
        outcome.verdicts().stream().map(it -> it.judgement() + " " + it.sentence()).toList());
    assertEquals(exitCode, outcome.exitCode());
  }

  static Request finish(RunFact.End how) {
    return new UserRequest.Finish(how);
  }

  static Request acquire(String child) {
    return new LockRequest.Acquire(caller(child), "mutex", Patience.FOR_EVER);
  }

  static Request prints(String child, String text) {
    return new OutsideRequest.Output(child, ProcessFact.Stream.STDOUT, text);
  }

  static Exit exit(Named process, int... codes) {
    List<OptionalInt> any = new ArrayList<>();
    for (int code : codes) {
      any.add(OptionalInt.of(code));
    }
    return new Exit(PLACE, process, any);
  }

  static Expectations exits(Exit... exits) {
    return new Expectations(
        List.of(exits), List.of(), List.of(), List.of(), List.of(), Optional.empty());
  }

  static Expectations finals(String... expressions) {
    List<Final> finals = new ArrayList<>();
    for (String text : expressions) {
      Expression parsed = Expression.parse(text, PLACE, new ArrayList<>()).orElseThrow();
      finals.add(new Final(PLACE, parsed));
    }
    return new Expectations(List.of(), finals, List.of(), List.of(), List.of(), Optional.empty());
  }

  static Output output(Optional<Named> from, Lines lines) {
    return new Output(PLACE, from, Expectations.Stream.STDOUT, lines);
  }

  static Expectations outputs(Output... outputs) {
    return new Expectations(
        List.of(), List.of(), List.of(outputs), List.of(), List.of(), Optional.empty());
  }

  static Count count(long least, long most) {
    return new Count(least, Optional.of(most));
  }

  static Count atLeast(long least) {
    return new Count(least, Optional.empty());
  }

  static Found found(Optional<Cause.Kind> cause, Named... resources) {
    return new Found(PLACE, Finding.Kind.DEADLOCK, cause, List.of(resources), List.of());
  }

  static Expectations findings(Found... found) {
    return new Expectations(
        List.of(), List.of(), List.of(), List.of(), List.of(found), Optional.empty());
  }

  static Expectations within(double least, double most) {
    return new Expectations(
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.of(new Within(PLACE, least, most)));
  }
}
