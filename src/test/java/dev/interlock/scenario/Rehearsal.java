package dev.interlock.scenario;

import dev.interlock.analysis.Findings;
import dev.interlock.analysis.Reach;
import dev.interlock.analysis.Standstill;
import dev.interlock.expect.Awaited;
import dev.interlock.expect.Expectations;
import dev.interlock.expect.Outcome;
import dev.interlock.expect.Verdict;
import dev.interlock.expect.Verdicts;
import dev.interlock.kernel.Kernel;
import dev.interlock.kernel.Projection;
import dev.interlock.model.Child;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.program.Deeds;
import dev.interlock.wire.ReplyLine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

/**
 * Plays a scenario without processes and without waiting: time jumps whenever nobody can move, and
 * who moves next is drawn by lot. What holds for every draw depends on nobody's speed.
 */
final class Rehearsal implements Projection {

  /** What the operating system adds to the number of a signal that ends a process. */
  private static final int SIGNALLED = 128;

  private final Scenario scenario;
  private final Random lot;
  private final Findings findings;
  private final Verdicts verdicts;
  private final Kernel kernel;
  private final Map<String, String> disk = new TreeMap<>();
  private final Map<String, Actor> actors = new TreeMap<>();
  private final List<Request> outside = new ArrayList<>();
  private World before;
  private Duration now = Duration.ZERO;

  private Rehearsal(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.findings = new Findings(() -> new Reach(Deeds.of(scenario.declared())));
    this.lot = new Random(seed);
    this.before = start(scenario, seed);
    this.verdicts =
        new Verdicts(
            scenario.expect().orElse(Expectations.NONE), scenario.declared(), before, findings);
    this.kernel =
        new Kernel(before, new Awaited(scenario.declared()), List.of(findings, verdicts, this));
    for (ResourceSpec resource : scenario.resources()) {
      if (resource instanceof ResourceSpec.File file) {
        file.content().ifPresent(text -> disk.put(file.path(), text));
      }
    }
  }

  /** What comes of it, all that failed first: empty if all is well. */
  static List<String> failures(Scenario scenario, long seed) {
    Outcome outcome = new Rehearsal(scenario, seed).play();
    return outcome.verdicts().stream()
        .filter(it -> it.judgement() != Verdict.Judgement.PASS)
        .map(it -> "seed " + seed + ": " + it.judgement() + " " + it.sentence())
        .toList();
  }

  private static World start(Scenario scenario, long seed) {
    List<Child> children =
        scenario.processes().stream()
            .map(it -> Child.declared(it.name(), it.order(), it.label(), false, it.daemon()))
            .toList();
    return World.of(children, Resources.of(scenario.resources(), seed));
  }

  private Outcome play() {
    kernel.step(new OutsideRequest.Begin(), now);
    Optional<RunFact.End> end = end();
    while (end.isEmpty()) {
      move();
      end = end();
    }
    disk.forEach((path, text) -> look(path, text));
    kernel.step(new UserRequest.Finish(end.get()), now);
    return verdicts.outcome();
  }

  private void look(String path, String text) {
    for (ResourceSpec resource : scenario.resources()) {
      if (resource instanceof ResourceSpec.File file && file.path().equals(path)) {
        kernel.step(
            new OutsideRequest.Looked(file.name(), Optional.of(Resources.content(text))), now);
      }
    }
  }

  private Optional<RunFact.End> end() {
    if (!kernel.world().somebodyLives()) {
      return Optional.of(RunFact.End.FINISHED);
    }
    boolean idle = outside.isEmpty() && ready().isEmpty();
    return idle && Standstill.of(kernel.world()).isPresent()
        ? Optional.of(RunFact.End.STUCK)
        : Optional.empty();
  }

  private List<Actor> ready() {
    return actors.values().stream().filter(Actor::isReady).toList();
  }

  private void move() {
    List<Actor> ready = ready();
    int drawn = ready.size() + outside.size();
    if (drawn == 0) {
      now = kernel.world().nextDeadline().orElseThrow();
      kernel.tick(now);
      return;
    }
    int number = lot.nextInt(drawn);
    if (number < ready.size()) {
      ready.get(number).move(disk).ifPresent(request -> kernel.step(request, now));
    } else {
      kernel.step(outside.remove(number - ready.size()), now);
    }
  }

  @Override
  public void follow(Recorded recorded, World after) {
    if (recorded.fact() instanceof ProcessFact.StartAsked asked) {
      outside.add(
          new OutsideRequest.Spawned(asked.child(), 1000 + after.child(asked.child()).order()));
    } else if (recorded.fact() instanceof ProcessFact.Spawned spawned) {
      actors.put(spawned.child(), Actor.of(scenario, spawned.child(), spawned.pid()));
    } else if (recorded.fact() instanceof ProcessFact.SignalSent sent) {
      if (after.child(sent.child()).isDying()) {
        int status = SIGNALLED + sent.signal().number();
        outside.add(new OutsideRequest.Exited(sent.child(), status));
      }
    } else if (recorded.fact() instanceof ProcessFact.Exited exited) {
      actors.remove(exited.child());
    }
    if (recorded.fact() instanceof Reply reply) {
      Optional<Actor> actor = Optional.ofNullable(actors.get(reply.child()));
      Optional<ReplyLine> line = ReplyLine.of(before, recorded);
      actor.ifPresent(it -> line.ifPresent(it::hear));
    }
    before = after;
  }
}
