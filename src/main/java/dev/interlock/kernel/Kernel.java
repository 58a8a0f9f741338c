package dev.interlock.kernel;

import dev.interlock.model.CallFact;
import dev.interlock.model.Child;
import dev.interlock.model.Fact;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Pending;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import dev.interlock.model.Request;
import dev.interlock.model.Settling;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Arbitrates: requests go in, one at a time, and facts come out into one log, which the projections
 * follow. The state is the fold of that log.
 */
public final class Kernel {

  private final Conditions conditions;
  private final List<Projection> projections;
  private World world;
  private long number;
  private long grants;

  public Kernel(World start, Conditions conditions, List<? extends Projection> projections) {
    this.world = start;
    this.conditions = conditions;
    this.projections = List.copyOf(projections);
  }

  public World world() {
    return world;
  }

  /** How many answers have let a process go on. */
  public long grants() {
    return grants;
  }

  /**
   * Serves one request. Time passes first, so that a busy inbox cannot keep a deadline waiting.
   *
   * @param now on the play's clock; never less than before
   */
  public void step(Request request, Duration now) {
    tick(now);
    serve(request, now);
  }

  /**
   * Serves one request, and no wait is over because of the time: for whoever counts what happens.
   *
   * @param now on the play's clock; never less than before
   */
  public void serve(Request request, Duration now) {
    request.decide(world.at(now)).forEach(fact -> record(fact, now));
    Settling.of(world.at(now)).forEach(fact -> record(fact, now));
    lookAtConditions(now);
    projections.forEach(projection -> projection.settled(world));
  }

  /** Lets time pass: the waits whose deadline has come are over. */
  public void tick(Duration now) {
    boolean due = world.nextDeadline().filter(end -> end.compareTo(now) <= 0).isPresent();
    if (due) {
      serve(new OutsideRequest.Tick(), now);
    }
  }

  private void record(Fact fact, Duration now) {
    number++;
    Recorded recorded = new Recorded(number, now, fact);
    world = recorded.after(world);
    if (fact instanceof Reply reply && reply.isGrant()) {
      grants++;
    }
    for (Projection projection : projections) {
      projection.follow(recorded, world);
    }
  }

  /** Answers those whose condition holds now, until nobody's does: an answer is a fact as well. */
  private void lookAtConditions(Duration now) {
    Optional<Fact> next = nextMet(now);
    while (next.isPresent()) {
      record(next.get(), now);
      next = nextMet(now);
    }
  }

  private Optional<Fact> nextMet(Duration now) {
    for (Child child : world.children().values()) {
      Optional<Fact> met = child.pending().flatMap(pending -> met(pending, now));
      if (met.isPresent()) {
        return met;
      }
    }
    return Optional.empty();
  }

  private Optional<Fact> met(Pending pending, Duration now) {
    if (pending.condition().isEmpty()) {
      return Optional.empty();
    }
    String child = pending.caller().child();
    Answer answer = conditions.evaluate(pending.condition().get(), world);
    if (answer instanceof Answer.Err err) {
      return Optional.of(
          new CallFact.Refused(child, pending.verb(), "", err.error(), err.message()));
    }
    if (answer instanceof Answer.Ok ok && pending.verb().equals(TimeRequest.EVALUATE)) {
      return Optional.of(new CallFact.Told(child, pending.verb(), "", ok.result()));
    }
    return answer instanceof Answer.Ok ok && ok.result().isTrue()
        ? Optional.of(new CallFact.Awaited(child, true, now.minus(pending.since())))
        : Optional.empty();
  }
}
