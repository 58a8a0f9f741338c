package dev.interlock.analysis;

import dev.interlock.model.Lock;
import dev.interlock.model.LockFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * In which order processes take locks. Two processes that take the same locks in opposite orders
 * can block each other for ever, even if this time they did not.
 *
 * <p>Plain semaphores do not count: they are taken by one and given by another.
 */
final class LockOrder {

  /**
   * Somebody wanted a lock while holding another.
   *
   * @param first who did so first
   * @param all who ever did
   */
  private record Step(String held, String wanted, String first, long fact, Set<String> all) {}

  private final Map<String, Map<String, Step>> steps = new TreeMap<>();
  private final Set<String> reported = new TreeSet<>();

  List<Finding> follow(LockFact fact, Recorded recorded, World after) {
    boolean wants =
        fact instanceof LockFact.Queued
            || (fact instanceof LockFact.Granted granted && granted.waited().equals(Duration.ZERO));
    if (!wants || !counts(after.lock(fact.lock()))) {
      return List.of();
    }
    List<Finding> found = new ArrayList<>();
    for (String held : heldBy(fact.child(), after)) {
      if (!held.equals(fact.lock()) && isNew(held, fact.lock(), fact.child(), recorded)) {
        inversion(held, fact.lock(), recorded).ifPresent(found::add);
      }
    }
    return found;
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

  private boolean isNew(String held, String wanted, String child, Recorded recorded) {
    Map<String, Step> from = steps.computeIfAbsent(held, it -> new TreeMap<>());
    Step step =
        from.computeIfAbsent(
            wanted, it -> new Step(held, it, child, recorded.number(), new TreeSet<>()));
    return step.all().add(child);
  }

  /** A way back from the wanted lock to the held one, if others have gone it. */
  private Optional<Finding> inversion(String held, String wanted, Recorded recorded) {
    List<Step> way = new ArrayList<>();
    if (!leads(wanted, held, way, new TreeSet<>())) {
      return Optional.empty();
    }
    steps.getOrDefault(held, Map.of()).values().stream()
        .filter(it -> it.wanted().equals(wanted))
        .forEach(it -> way.add(0, it));
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
    List<String> sentences =
        way.stream()
            .map(
                it ->
                    it.first()
                        + " took "
                        + it.wanted()
                        + " while it held "
                        + it.held()
                        + " (fact "
                        + it.fact()
                        + ")")
            .toList();
    return new Finding(
        Finding.Kind.LOCK_ORDER,
        Optional.empty(),
        List.copyOf(processes),
        way.stream().map(Step::held).toList(),
        recorded.number(),
        recorded.at(),
        String.join(", ", sentences) + ": they may block each other for ever another time",
        "take locks in the same order everywhere");
  }
}
