package dev.interlock.cli;

import dev.interlock.analysis.Finding;
import dev.interlock.analysis.Findings;
import dev.interlock.analysis.Reach;
import dev.interlock.expect.Awaited;
import dev.interlock.expect.Expectations;
import dev.interlock.expect.Outcome;
import dev.interlock.expect.Verdict;
import dev.interlock.expect.Verdicts;
import dev.interlock.journal.FactJson;
import dev.interlock.kernel.Projection;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.program.Deeds;
import dev.interlock.scenario.Scenario;
import dev.interlock.shell.Audience;
import dev.interlock.shell.Casting;
import dev.interlock.shell.Run;
import dev.interlock.text.Manner;
import dev.interlock.text.PlainLog;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A run told line by line, and judged. */
final class Headless implements Projection, AutoCloseable {

  private final boolean asJson;
  private final List<String> without;
  private final PlainLog log;
  private final Findings findings;
  private final Verdicts verdicts;
  private final Breakdown breakdown = new Breakdown();

  /** Writes in order; what comes after its end is dropped. */
  private final ExecutorService writer =
      new ThreadPoolExecutor(
          1,
          1,
          0,
          TimeUnit.SECONDS,
          new LinkedBlockingQueue<>(),
          new ThreadPoolExecutor.DiscardPolicy());

  private final Output out;
  private final Run run;
  private int told;
  private int toldPartial;

  /**
   * @param options whether facts are told as lines of JSON, and which locks do nothing
   */
  Headless(Scenario scenario, Casting casting, PlayOptions options, Manner manner) {
    this.asJson = options.json();
    this.without = options.without();
    this.findings = new Findings(() -> new Reach(Deeds.of(scenario.declared())));
    this.log = new PlainLog(manner);
    this.verdicts =
        new Verdicts(
            scenario.expect().orElse(Expectations.NONE),
            scenario.declared(),
            casting.world(),
            findings);
    this.out = new Output(this::stop);
    this.run =
        new Run(
            casting,
            new Awaited(scenario.declared()),
            true,
            new Audience(findings, List.of(verdicts, this), () -> {}, writer));
  }

  /**
   * Plays to the end.
   *
   * @param limit real time; empty: none
   * @return the exit code
   */
  int play(long seed, Optional<Duration> limit) throws InterruptedException {
    breakdown.watch(this::stop);
    if (!without.isEmpty()) {
      later(waived());
    }
    run.begin();
    run.awaitEnd(limit);
    breakdown.rethrow();
    Outcome outcome = verdicts.outcome();
    outcome.verdicts().forEach(verdict -> later(line(verdict)));
    later(asJson ? json(Map.of("seed", Value.of(seed))) : log.seed(seed, without));
    writer.shutdown();
    writer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    return out.isClosed() ? ExitCode.INCONCLUSIVE : outcome.exitCode();
  }

  /** Nobody is to be fooled by what comes of it. */
  private String waived() {
    return asJson
        ? json(Map.of("without", Value.texts(without)))
        : log.said(Duration.ZERO, "run", "without " + String.join(", ", without));
  }

  private void stop() {
    run.ask(new UserRequest.Finish(RunFact.End.STOPPED));
  }

  @Override
  public void follow(Recorded fact, World after) {
    if (asJson) {
      later(FactJson.line(fact));
    } else {
      log.follow(fact).forEach(this::later);
    }
    tellFindings();
  }

  @Override
  public void settled(World world) {
    tellFindings();
  }

  private void tellFindings() {
    List<Finding> all = findings.all();
    for (; told < all.size(); told++) {
      later(line("finding", all.get(told)));
    }
    List<Finding> partial = findings.partial();
    for (; toldPartial < partial.size(); toldPartial++) {
      later(line("stuck", partial.get(toldPartial)));
    }
  }

  private void later(String line) {
    writer.execute(() -> out.line(line));
  }

  private String line(String what, Finding finding) {
    if (!asJson) {
      return log.said(finding.at(), what, finding.title() + ": " + finding.told().english());
    }
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put(what, Value.of(finding.kind().json()));
    finding.cause().ifPresent(cause -> fields.put("cause", Value.of(cause.json())));
    fields.put("processes", Value.texts(finding.processes()));
    fields.put("resources", Value.texts(finding.resources()));
    fields.put("n", Value.of(finding.fact()));
    fields.put("sentence", Value.of(finding.sentence()));
    fields.put("hint", Value.of(finding.hint()));
    return json(fields);
  }

  private String line(Verdict verdict) {
    if (asJson) {
      Map<String, Value> fields = new LinkedHashMap<>();
      fields.put("verdict", Value.of(verdict.judgement().name().toLowerCase(Locale.ROOT)));
      fields.put("expected", Value.of(verdict.expected()));
      fields.put("seen", Value.of(verdict.seen()));
      return json(fields);
    }
    return switch (verdict.judgement()) {
      case PASS -> log.passed(verdict.sentence());
      case FAIL -> log.failed(verdict.sentence());
      case INCONCLUSIVE -> log.open(verdict.sentence());
    };
  }

  private static String json(Map<String, Value> fields) {
    return Value.of(fields).json();
  }

  @Override
  public void close() {
    run.close();
    writer.shutdownNow();
  }
}
