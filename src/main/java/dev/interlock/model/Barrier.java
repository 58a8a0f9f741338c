package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A barrier as a value: who has arrived, in order of arrival.
 *
 * <p>As in Python, the timeout of one breaks it for all, until somebody resets it, and the last to
 * arrive runs the action before anybody leaves. While it does, those who are complete wait as long
 * as it takes, and nothing that others do harms them; an abort or reset keeps later arrivals from
 * waiting on. Unlike in Python, where the others would wait on, also the death of one who waits
 * breaks it.
 *
 * @param parties how many it takes to go on; at least 1
 * @param timeout for those who bring none
 * @param hasAction whether the last to arrive has something to do before they go on
 * @param waiters who has arrived; whoever arrives during an action waits for the next round
 * @param acting who runs the action
 * @see <a href="https://docs.python.org/3/library/threading.html#barrier-objects">Barrier</a>
 */
public record Barrier(
    String name,
    int parties,
    Optional<Duration> timeout,
    boolean hasAction,
    boolean isBroken,
    PVector<Waiter> waiters,
    Optional<String> acting)
    implements Resource {

  static final String ERROR = "BrokenBarrierError";

  /** A barrier where nobody has arrived. */
  public static Barrier of(
      String name, int parties, Optional<Duration> timeout, boolean hasAction) {
    return new Barrier(
        name, parties, timeout, hasAction, false, TreePVector.empty(), Optional.empty());
  }

  @Override
  public String typeName() {
    return "Barrier";
  }

  /** How many wait; none, as in Python, while it is broken or they are let go. */
  public int waiting() {
    return acting.isPresent() ? 0 : waiters.size();
  }

  Patience patience(Patience callers) {
    return callers.timeout().isPresent() || timeout.isEmpty()
        ? callers
        : Patience.upTo(timeout.get());
  }

  /** Waits for the others, or lets all go if it is the last. */
  List<Fact> arrive(World world, String caller, Patience patience) {
    if (isBroken) {
      return List.of(new BarrierFact.TurnedAway(name, caller, Duration.ZERO));
    }
    Unfolding facts = new Unfolding(world).add(new BarrierFact.Arrived(name, caller));
    facts.addAll(facts.world().barrier(name).open(facts.world()));
    boolean stillThere = Line.has(facts.world().barrier(name).waiters, caller);
    if (stillThere && !patience.waits()) {
      facts.addAll(
          facts.world().barrier(name).expired(facts.world(), new Waiter(caller, world.now())));
    }
    return facts.facts();
  }

  /** Lets the first so many go, as often as there are enough; the last of them acts first. */
  private List<Fact> open(World world) {
    Unfolding facts = new Unfolding(world);
    Barrier barrier = this;
    while (barrier.acting.isEmpty() && barrier.waiters.size() >= parties) {
      if (hasAction) {
        Waiter last = barrier.waiters.get(parties - 1);
        facts.add(
            new BarrierFact.ActionBegun(
                name, last.child(), parties - 1, world.now().minus(last.since())));
      } else {
        facts.addAll(barrier.passed(parties, world.now()));
      }
      barrier = facts.world().barrier(name);
    }
    return facts.facts();
  }

  private List<Fact> passed(int first, Duration now) {
    TreePVector<Fact> facts = TreePVector.empty();
    for (int index = 0; index < first; index++) {
      Waiter waiter = waiters.get(index);
      facts =
          facts.plus(
              new BarrierFact.Passed(name, waiter.child(), index, now.minus(waiter.since())));
    }
    return facts;
  }

  /**
   * What follows when the one who runs the action is through with it. It hears that the barrier is
   * broken if one of the others died meanwhile.
   *
   * @param failed whether it raised an error, which breaks the barrier
   */
  List<Fact> acted(World world, String caller, boolean failed) {
    if (acting.filter(caller::equals).isEmpty()) {
      return List.of(new CallFact.Refused(caller, "acted", name, ERROR, ""));
    }
    Unfolding facts = new Unfolding(world).add(new BarrierFact.Acted(name, caller));
    Barrier through = facts.world().barrier(name);
    if (failed) {
      String why = "the action of " + caller + " failed";
      return facts.addAll(through.broken(facts.world(), caller, why)).facts();
    }
    facts.addAll(through.passed(parties - 1, world.now()));
    return facts.addAll(facts.world().barrier(name).open(facts.world())).facts();
  }

  /**
   * Breaks it: everybody who waits gets an error, and whoever comes later; those who only wait for
   * the action aside.
   */
  List<Fact> broken(World world, String by, String why) {
    Unfolding facts = new Unfolding(world).add(new BarrierFact.Broken(name, by, why));
    return facts.addAll(turnedAway(world.now())).facts();
  }

  /** Makes it usable again; everybody who waits gets an error, as when it breaks. */
  List<Fact> reset(World world, String caller) {
    Unfolding facts = new Unfolding(world).addAll(turnedAway(world.now()));
    return facts.add(new BarrierFact.WasReset(name, caller)).facts();
  }

  private List<BarrierFact.TurnedAway> turnedAway(Duration now) {
    return waiters.stream()
        .skip(complete().size())
        .map(it -> new BarrierFact.TurnedAway(name, it.child(), now.minus(it.since())))
        .toList();
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return broken(world, waiter.child(), waiter.child() + " gave up waiting");
  }

  @Override
  public List<Fact> exited(World world, String child) {
    boolean acts = acting.filter(child::equals).isPresent();
    if (!acts && !Line.has(waiters, child)) {
      return List.of();
    }
    Unfolding facts = new Unfolding(world).add(new BarrierFact.Abandoned(name, child));
    Barrier left = facts.world().barrier(name);
    return facts.addAll(left.broken(facts.world(), child, child + " died at it")).facts();
  }

  /** Who waits for the action and nothing else, because all have arrived. */
  PVector<Waiter> complete() {
    return acting.isPresent() ? waiters.subList(0, parties - 1) : TreePVector.empty();
  }

  Barrier joinedBy(Waiter waiter) {
    return with(isBroken, waiters.plus(waiter), acting);
  }

  Barrier actingBy(String child) {
    return with(isBroken, Line.without(waiters, child), Optional.of(child));
  }

  Barrier actedBy(String child) {
    return with(isBroken, waiters, acting.filter(it -> !it.equals(child)));
  }

  Barrier leftBy(String child) {
    return with(isBroken, Line.without(waiters, child), acting);
  }

  /** Without this one nobody is complete any more. */
  Barrier abandonedBy(String child) {
    boolean goesOn = acting.filter(child::equals).isEmpty() && !Line.has(complete(), child);
    return with(isBroken, Line.without(waiters, child), goesOn ? acting : Optional.empty());
  }

  Barrier broken(boolean next) {
    return with(next, waiters, acting);
  }

  private Barrier with(boolean broken, PVector<Waiter> line, Optional<String> actor) {
    return new Barrier(name, parties, timeout, hasAction, broken, line, actor);
  }
}
