package dev.interlock.analysis;

import dev.interlock.kernel.Projection;
import dev.interlock.model.FileFact;
import dev.interlock.model.LockFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import dev.interlock.model.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Follows the log and notes the mistakes that it shows. What comes after the end does not count.
 */
public final class Findings implements Projection {

  private final Map<String, FileHistory> files = new TreeMap<>();
  private PVector<Finding> all = TreePVector.empty();
  private boolean isStuck;
  private boolean isOver;
  private long latest;

  /** What was found up to now, oldest first. A snapshot costs nothing. */
  public PVector<Finding> all() {
    return all;
  }

  @Override
  public void follow(Recorded recorded, World after) {
    latest = recorded.number();
    isOver = isOver || recorded.fact() instanceof RunFact.Ended;
    if (isOver) {
      return;
    }
    if (recorded.fact() instanceof LockFact.Orphaned orphaned) {
      all = all.plus(of(orphaned, recorded));
    }
    if (recorded.fact() instanceof FileFact fact) {
      all =
          all.plusAll(
              files
                  .computeIfAbsent(fact.file(), FileHistory::new)
                  .follow(fact, recorded, after.file(fact.file())));
    }
  }

  /** A standstill is noted once; one that comes again after it was broken is another. */
  @Override
  public void settled(World world) {
    Optional<Standstill> standstill = isOver ? Optional.empty() : Standstill.of(world);
    if (standstill.isPresent() && !isStuck) {
      all = all.plus(of(standstill.get(), world));
    }
    isStuck = standstill.isPresent();
  }

  private static Finding of(LockFact.Orphaned orphaned, Recorded recorded) {
    return new Finding(
        Finding.Kind.ORPHANED_LOCK,
        Optional.empty(),
        List.of(orphaned.child()),
        List.of(orphaned.lock()),
        recorded.number(),
        recorded.at(),
        orphaned.child()
            + " died holding "
            + orphaned.lock()
            + ": it stays locked, and nobody is left who would release it",
        "do not terminate a process that may hold a lock: nothing releases it for the dead");
  }

  private Finding of(Standstill standstill, World world) {
    Cause cause = standstill.cause();
    Set<String> processes = new LinkedHashSet<>(cause.processes());
    Set<String> resources = new LinkedHashSet<>(cause.resources());
    for (Wait wait : standstill.waits()) {
      processes.add(wait.child());
      if (world.findResource(wait.target()).isPresent()) {
        resources.add(wait.target());
      }
    }
    return new Finding(
        Finding.Kind.DEADLOCK,
        Optional.of(cause.kind()),
        List.copyOf(processes),
        List.copyOf(resources),
        latest,
        world.now(),
        "everybody who lives is stuck: " + cause.sentence(),
        cause.hint());
  }
}
