package dev.interlock.analysis;

import dev.interlock.model.CallFact;
import dev.interlock.model.Lock;
import dev.interlock.model.LockFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which order processes take locks. Two processes that take the same locks in opposite orders
 * can block each other for ever, even if this time they did not; unless they always hold a third
 * lock meanwhile, which lets in only one of them at a time.
 *
 * <p>Plain semaphores do not count: they are taken by one and given by another. Nor does who only
 * tries, or waits with a limit: it blocks nobody for ever.
 */
final class LockOrder {

  /**
   * Somebody wanted a lock while holding another.
   *
   * @param first who did so first
   * @param all who ever did
   * @param guards what they all held besides: two who hold the same cannot be here at a time
   */
  private record Step(
      String held, String wanted, String first, long fact, Set<String> all, Set<String> guards) {

    Phrase taken() {
      String english =
          first + " took " + wanted + " while it held " + held + " (fact " + fact + ")";
      return Phrase.of("found.taken", english, first, wanted, held, fact);
    }

    boolean excludes(Step other) {
      return !Collections.disjoint(guards, other.guards);
    }
  }

  static final Phrase REMEDY = Phrase.of("hint.order", "take locks in the same order everywhere");

  private final Map<String, Map<String, Step>> steps = new TreeMap<>();
  private final Set<String> reported = new TreeSet<>();
  private final Set<String> endless = new TreeSet<>();

  /** Notes how long somebody is willing to wait for what it will be granted, or has to wait for. */
  void follow(CallFact.Asked asked) {
    if (asked.pending().endless()) {
      endless.add(asked.child());
    } else {
      endless.remove(asked.child());
    }
  }

  List<Finding> follow(LockFact fact, Recorded recorded, World after) {
    Lock wanted = after.lock(fact.lock());
    if (!endless.contains(fact.child()) || !wants(fact, wanted) || !counts(wanted)) {
      return List.of();
    }
    List<String> all = heldBy(fact.child(), after);
    List<Finding> found = new ArrayList<>();
    for (String held : all) {
      if (!held.equals(wanted.name())) {
        Set<String> guards = new TreeSet<>(all);
        guards.removeAll(List.of(held, wanted.name()));
        guards.removeIf(it -> after.lock(it).type().isSemaphore());
        take(fact, held, guards, recorded).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whoever takes a recursive lock once more cannot have to wait. */
  private static boolean wants(LockFact fact, Lock lock) {
    return fact instanceof LockFact.Queued
        || (fact instanceof LockFact.Granted granted
            && granted.waited().isZero()
            && lock.depth() <= 1);
  }

  private static boolean counts(Lock lock) {
    return lock.type() != Lock.Type.SEMAPHORE && !lock.isWaived();
  }

  private static List<String> heldBy(String child, World world) {
    return world.resources().values().stream()
        .filter(it -> it instanceof Lock lock && counts(lock) && lock.isHeldBy(child))
        .map(it -> it.name())
        .toList();
  }

  /** Notes that somebody wants this while holding that, and looks for a way back if it is news. */
  private Optional<Finding> take(
      LockFact fact, String held, Set<String> guards, Recorded recorded) {
    Step step =
        steps
            .computeIfAbsent(held, it -> new TreeMap<>())
            .computeIfAbsent(
                fact.lock(),
                it -> new Step(held, it, fact.child(), recorded.number(), new TreeSet<>(), guards));
    boolean isNewHere = step.all().add(fact.child());
    boolean isLessGuarded = step.guards().retainAll(guards);
    return isNewHere || isLessGuarded ? inversion(step, recorded) : Optional.empty();
  }

  /** A way back from the wanted lock to the held one, if others have gone it. */
  private Optional<Finding> inversion(Step first, Recorded recorded) {
    List<Step> way = new ArrayList<>(List.of(first));
    if (!leads(first.wanted(), first.held(), way, new TreeSet<>())) {
      return Optional.empty();
    }
    Set<String> locks = new TreeSet<>();
    Set<String> processes = new TreeSet<>();
    for (Step step : way) {
      locks.add(step.held());
      processes.addAll(step.all());
    }
    return processes.size() > 1 && reported.add(String.join(" ", locks))
        ? Optional.of(finding(way, recorded))
        : Optional.empty();
  }

  private boolean leads(String from, String to, List<Step> way, Set<String> seen) {
    if (from.equals(to)) {
      return true;
    }
    if (!seen.add(from)) {
      return false;
    }
    for (Step step : steps.getOrDefault(from, Map.of()).values()) {
      if (way.stream().anyMatch(step::excludes)) {
        continue;
      }
      way.add(step);
      if (leads(step.wanted(), to, way, seen)) {
        return true;
      }
      way.remove(way.size() - 1);
    }
    return false;
  }

  private static Finding finding(List<Step> way, Recorded recorded) {
    Set<String> processes = new TreeSet<>();
    way.forEach(step -> processes.addAll(step.all()));
    Phrase taken = Phrase.all(", ", way.stream().map(Step::taken).toList());
    String english = taken.english() + ": they may block each other for ever another time";
    return new Finding(
        Finding.Kind.LOCK_ORDER,
        Optional.empty(),
        List.copyOf(processes),
        way.stream().map(Step::held).toList(),
        recorded.number(),
        recorded.at(),
        Phrase.of("found.order", english, taken),
        REMEDY);
  }
}
