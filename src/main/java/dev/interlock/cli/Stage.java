package dev.interlock.cli;

import dev.interlock.analysis.Finding;
import dev.interlock.analysis.Findings;
import dev.interlock.analysis.Reach;
import dev.interlock.analysis.Standstill;
import dev.interlock.expect.Awaited;
import dev.interlock.expect.Expectations;
import dev.interlock.expect.Verdicts;
import dev.interlock.kernel.Projection;
import dev.interlock.model.ProcessFact.Printed;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import dev.interlock.program.Deeds;
import dev.interlock.scenario.Scenario;
import dev.interlock.shell.Audience;
import dev.interlock.shell.Casting;
import dev.interlock.shell.Run;
import dev.interlock.shell.Setting;
import dev.interlock.shell.Snapshot;
import dev.interlock.view.Alarm;
import dev.interlock.view.Choice;
import dev.interlock.view.Command;
import dev.interlock.view.Output;
import dev.interlock.view.Play;
import dev.interlock.view.Scene;
import dev.interlock.view.StepLine;
import dev.interlock.view.Texts;
import dev.interlock.view.Told;
import dev.interlock.view.Trouble;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Supplier;

/** A run on the dashboard: what there is to see of it, and what the user does to it. */
final class Stage implements Projection, AutoCloseable {

  private final Scenario scenario;
  private final Setting setting;
  private final Supplier<List<Choice>> choices;
  private final SortedMap<String, List<StepLine>> steps;
  private final Run run;
  private final Judgement judgement;
  private final Brake brake = new Brake();
  private final Gauges gauges;
  private volatile Output output = Output.EMPTY;
  private volatile Reach reach = Reach.UNKNOWN;

  /**
   * @param choices what else could be played, as far as it is known by now
   * @param onChange is run when there is something new to see
   */
  Stage(
      Scenario scenario,
      Setting setting,
      Casting casting,
      Supplier<List<Choice>> choices,
      Runnable onChange) {
    this.scenario = scenario;
    this.setting = setting;
    this.choices = choices;
    this.steps = StepWords.of(scenario);
    Findings findings = new Findings(this::reach);
    Expectations expectations = scenario.expect().orElse(Expectations.NONE);
    this.judgement =
        new Judgement(new Verdicts(expectations, scenario.declared(), casting.world(), findings));
    this.gauges = new Gauges(scenario, casting.world());
    this.run =
        new Run(
            casting,
            new Awaited(scenario.declared()),
            false,
            new Audience(findings, List.of(this, judgement, gauges), onChange, brake));
  }

  /** What the processes may ask for; found out when somebody first waits. */
  private Reach reach() {
    reach = new Reach(Deeds.of(scenario.declared()));
    return reach;
  }

  void begin() {
    run.begin();
  }

  Scenario scenario() {
    return scenario;
  }

  /** How it is played, as fast as the user has it by now. */
  Setting setting() {
    World world = run.latest().world();
    return setting.tempo(world.speed(), world.pace());
  }

  @Override
  public void follow(Recorded fact, World after) {
    if (fact.fact() instanceof Printed printed) {
      long begun = System.nanoTime();
      output =
          output.plus(
              fact.at(), printed.child(), printed.stream() == Stream.STDERR, printed.text());
      brake.spent(System.nanoTime() - begun);
    }
  }

  /** What there is to see now, in these words. */
  Scene scene(Texts texts) {
    Snapshot now = run.latest();
    Play play = new Play(scenario.title(), setting.seed(), run.now(), now.facts());
    Told told =
        new Told(
            new Trouble(alarms(now), now.stuck(), reach),
            gauges.latest(),
            steps,
            judgement.latest(),
            choices.get(),
            run.usage());
    return new Scene(
        Optional.of(play), now.world(), now.history(), now.past(), output, told, texts);
  }

  /** In the order in which they came about. A standstill that was broken stops no clock. */
  private static List<Alarm> alarms(Snapshot now) {
    boolean isStandstill = Standstill.of(now.world()).isPresent();
    List<Finding> findings = new ArrayList<>(now.findings());
    findings.addAll(now.partial());
    return findings.stream()
        .sorted(Comparator.comparingLong(Finding::fact))
        .map(finding -> alarm(finding, isStandstill && now.findings().contains(finding)))
        .toList();
  }

  private static Alarm alarm(Finding finding, boolean mayStop) {
    boolean standstill = mayStop && finding.kind() == Finding.Kind.DEADLOCK;
    return new Alarm(finding, standstill);
  }

  /** Does to the run what the user wants. */
  void obey(Command command) {
    Wishes.of(command).ifPresent(run::ask);
  }

  @Override
  public void close() {
    run.close();
  }
}
