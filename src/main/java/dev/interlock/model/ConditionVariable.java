package dev.interlock.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * A condition variable as a value: who waits to be notified, oldest first, and who was woken and
 * waits for the lock again.
 *
 * <p>As in Python, waiting gives up the lock, however deep it is held, and takes it again as deep;
 * whoever was woken may have to wait for the lock beyond its timeout. Unlike in Python, a notified
 * process moves from one line to the other at once, so notify never waits for anybody.
 *
 * @param lock name of its lock
 * @param waiters who waits to be notified
 * @param woken who waits for the lock again
 * @param isNotified whether anybody ever said notify
 * @param missed how many times somebody said notify while nobody waited
 * @see <a href="https://docs.python.org/3/library/threading.html#condition-objects">Condition</a>
 */
public record ConditionVariable(
    String name,
    String lock,
    PVector<Sleeper> waiters,
    PVector<Sleeper> woken,
    boolean isNotified,
    int missed)
    implements Resource {

  /**
   * A process that waits.
   *
   * @param depth how deep it held the lock, and will hold it again
   * @param isNotified whether it was notified; else its time ran out, or it still waits
   */
  public record Sleeper(Waiter waiter, int depth, boolean isNotified) {

    public String child() {
      return waiter.child();
    }

    Sleeper woken(boolean byNotify) {
      return new Sleeper(waiter, depth, byNotify);
    }
  }

  /** A condition that nobody waits for. */
  public static ConditionVariable of(String name, String lock) {
    return new ConditionVariable(name, lock, TreePVector.empty(), TreePVector.empty(), false, 0);
  }

  @Override
  public String typeName() {
    return "Condition";
  }

  @Override
  public Optional<String> lockName() {
    return Optional.of(lock);
  }

  private boolean mayUse(World world, String caller) {
    Lock held = world.lock(lock);
    return held.isWaived() || held.isHeldBy(caller);
  }

  /** Gives up the lock and waits to be notified. */
  List<Fact> await(World world, String caller, Patience patience) {
    if (!mayUse(world, caller)) {
      return List.of(refused(caller, "wait", "must acquire() condition before using wait()"));
    }
    int depth = world.lock(lock).depth();
    Unfolding facts = new Unfolding(world);
    facts.add(new ConditionFact.WaitBegun(name, lock, caller, depth));
    facts.addAll(Turns.handOver(facts.world(), lock));
    if (patience.waits()) {
      return facts.facts();
    }
    Waiter waiter = new Waiter(caller, world.now());
    return facts.addAll(facts.world().condition(name).expired(facts.world(), waiter)).facts();
  }

  /** Wakes the oldest who wait, at most so many; nobody hears it later. */
  List<Fact> notify(World world, String caller, String verb, long most) {
    if (!mayUse(world, caller)) {
      return List.of(refused(caller, verb, "lock is not owned"));
    }
    List<String> who = waiters.stream().limit(Math.max(0, most)).map(Sleeper::child).toList();
    Unfolding facts = new Unfolding(world).add(new ConditionFact.Notified(name, lock, caller, who));
    return facts.addAll(retake(facts.world())).facts();
  }

  private Fact refused(String caller, String verb, String message) {
    return new CallFact.Refused(caller, verb, name, "AssertionError", message);
  }

  /** Those who were woken stand in the lock's line; a lock that is free or waived is theirs. */
  private List<Fact> retake(World world) {
    Lock held = world.lock(lock);
    if (!held.isWaived()) {
      return Turns.handOver(world, lock);
    }
    Unfolding facts = new Unfolding(world);
    for (Sleeper sleeper : world.condition(name).woken) {
      facts.add(retaken(sleeper, world));
    }
    return facts.facts();
  }

  private Fact retaken(Sleeper sleeper, World world) {
    return new ConditionFact.Retaken(
        name,
        lock,
        sleeper.child(),
        sleeper.isNotified(),
        world.now().minus(sleeper.waiter().since()));
  }

  @Override
  public List<Fact> turn(World world, Waiter waiter) {
    return woken.stream()
        .filter(it -> it.child().equals(waiter.child()))
        .map(it -> retaken(it, world))
        .toList();
  }

  /** Python's wait answers False then, but not before it has the lock again. */
  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    Unfolding facts = new Unfolding(world);
    if (has(waiters, waiter.child())) {
      facts.add(
          new ConditionFact.TimedOut(
              name, lock, waiter.child(), world.now().minus(waiter.since())));
      facts.addAll(facts.world().condition(name).retake(facts.world()));
    } else if (world.lock(lock).waiters().stream().anyMatch(it -> isAtLock(it, waiter, world))) {
      facts.addAll(world.lock(lock).expired(world, waiter));
    }
    return facts.facts();
  }

  private boolean isAtLock(Waiter inLine, Waiter waiter, World world) {
    return inLine.child().equals(waiter.child())
        && world.child(inLine.child()).waitsFor("acquire", name);
  }

  @Override
  public List<Fact> exited(World world, String child) {
    List<Fact> facts = new ArrayList<>();
    if (has(waiters, child) || has(woken, child)) {
      facts.add(new ConditionFact.Abandoned(name, child));
    }
    return facts;
  }

  private static boolean has(PVector<Sleeper> line, String child) {
    return line.stream().anyMatch(it -> it.child().equals(child));
  }

  private static PVector<Sleeper> without(PVector<Sleeper> line, List<String> children) {
    return TreePVector.from(line.stream().filter(it -> !children.contains(it.child())).toList());
  }

  /** Who is still waiting under this name, asleep or woken. */
  Optional<Sleeper> find(String child) {
    return waiters.stream()
        .filter(it -> it.child().equals(child))
        .findFirst()
        .or(() -> woken.stream().filter(it -> it.child().equals(child)).findFirst());
  }

  ConditionVariable joinedBy(Sleeper sleeper) {
    return lines(waiters.plus(sleeper), woken);
  }

  ConditionVariable woke(List<String> children, boolean byNotify) {
    List<Sleeper> next =
        waiters.stream()
            .filter(it -> children.contains(it.child()))
            .map(it -> it.woken(byNotify))
            .toList();
    return lines(without(waiters, children), woken.plusAll(next));
  }

  ConditionVariable notified(List<String> children) {
    ConditionVariable next = woke(children, true);
    return new ConditionVariable(
        name, lock, next.waiters, next.woken, true, children.isEmpty() ? missed + 1 : missed);
  }

  ConditionVariable leftBy(String child) {
    return lines(without(waiters, List.of(child)), without(woken, List.of(child)));
  }

  private ConditionVariable lines(PVector<Sleeper> asleep, PVector<Sleeper> awake) {
    return new ConditionVariable(name, lock, asleep, awake, isNotified, missed);
  }
}
