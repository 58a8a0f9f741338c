package dev.interlock.model;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * An event as a value: a flag, and who waits for it, oldest first.
 *
 * <p>Unlike in Python, whoever waits when it is set goes on with True, even if it is cleared at
 * once; Python's waiters look at the flag again, and may miss a short pulse.
 *
 * @see <a href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Event">
 *     multiprocessing.Event</a>
 */
public record Event(String name, boolean isSet, PVector<Waiter> waiters) implements Resource {

  /** An event that is not set. */
  public static Event unset(String name) {
    return new Event(name, false, TreePVector.empty());
  }

  @Override
  public String typeName() {
    return "Event";
  }

  List<Fact> await(String caller, Patience patience) {
    if (isSet) {
      return List.of(new EventFact.Passed(name, caller, Duration.ZERO));
    }
    return patience.waits()
        ? List.of(new EventFact.WaitBegun(name, caller))
        : List.of(new EventFact.TimedOut(name, caller, Duration.ZERO));
  }

  /** Sets the flag and lets everybody go who waits. */
  List<Fact> set(String caller, Duration now) {
    List<Fact> facts = new ArrayList<>();
    facts.add(new EventFact.WasSet(name, caller));
    waiters.stream()
        .map(it -> new EventFact.Passed(name, it.child(), now.minus(it.since())))
        .forEach(facts::add);
    return facts;
  }

  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return List.of(new EventFact.TimedOut(name, waiter.child(), world.now().minus(waiter.since())));
  }

  @Override
  public List<Fact> exited(World world, String child) {
    return Line.has(waiters, child) ? List.of(new EventFact.Abandoned(name, child)) : List.of();
  }

  Event set(boolean flag) {
    return new Event(name, flag, waiters);
  }

  Event joinedBy(Waiter waiter) {
    return new Event(name, isSet, waiters.plus(waiter));
  }

  Event leftBy(String child) {
    return new Event(name, isSet, Line.without(waiters, child));
  }
}
