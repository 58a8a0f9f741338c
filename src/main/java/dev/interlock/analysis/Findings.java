package dev.interlock.analysis;

import dev.interlock.kernel.Projection;
import dev.interlock.model.CallFact;
import dev.interlock.model.DataFact;
import dev.interlock.model.FeederFact;
import dev.interlock.model.FileFact;
import dev.interlock.model.LockFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import dev.interlock.model.World;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Follows the log and notes the mistakes that it shows. What comes after the end does not count.
 */
public final class Findings implements Projection {

  private final Map<String, FileHistory> files = new TreeMap<>();
  private final Map<String, DataHistory> data = new TreeMap<>();
  private final LockOrder order = new LockOrder();
  private final Starvation starvation = new Starvation();
  private final Deadlocks deadlocks;
  private PVector<Finding> all = TreePVector.empty();
  private boolean isOver;
  private boolean isChanged;
  private long latest;

  /** Of processes of which nothing is known. */
  public Findings() {
    this(() -> Reach.UNKNOWN);
  }

  /**
   * @param reach what the steps of each process may ask for; asked once, when somebody first waits
   */
  public Findings(Supplier<Reach> reach) {
    this.deadlocks = new Deadlocks(reach);
  }

  /** What was found up to now, oldest first. A snapshot costs nothing. */
  public PVector<Finding> all() {
    return all;
  }

  /**
   * Deadlocks of some while others go on, oldest first; they are no deadlock of the run, and what
   * is expected of a run is not judged by them.
   */
  public PVector<Finding> partial() {
    return deadlocks.partial();
  }

  /** Who waits and can never be freed any more, in order of declaration. */
  public List<String> stuck() {
    return deadlocks.stuck();
  }

  @Override
  public void follow(Recorded recorded, World after) {
    latest = recorded.number();
    isOver = isOver || recorded.fact() instanceof RunFact.Ended;
    isChanged = isChanged || !(recorded.fact() instanceof ProcessFact.Printed);
    if (!isOver) {
      all = all.plusAll(seen(recorded, after));
    }
  }

  private List<Finding> seen(Recorded recorded, World after) {
    if (recorded.fact() instanceof FileFact fact) {
      return files
          .computeIfAbsent(fact.file(), FileHistory::new)
          .follow(fact, recorded, after.file(fact.file()));
    }
    if (recorded.fact() instanceof DataFact fact) {
      return data.computeIfAbsent(fact.data(), DataHistory::new).follow(fact, recorded);
    }
    if (recorded.fact() instanceof CallFact.Asked asked) {
      order.follow(asked);
    }
    if (recorded.fact() instanceof FeederFact.ItemsLost lost) {
      return List.of(of(lost, recorded));
    }
    return recorded.fact() instanceof LockFact fact ? seen(fact, recorded, after) : List.of();
  }

  private List<Finding> seen(LockFact fact, Recorded recorded, World after) {
    PVector<Finding> found = TreePVector.empty();
    boolean isGivenBack = after.lock(fact.lock()).type().isGivenBack();
    if (fact instanceof LockFact.Orphaned orphaned && isGivenBack) {
      found = found.plus(of(orphaned, recorded));
    }
    return found
        .plusAll(order.follow(fact, recorded, after))
        .plusAll(starvation.follow(fact, recorded, after));
  }

  @Override
  public void settled(World world) {
    if (!isOver && isChanged) {
      all = all.plusAll(deadlocks.settled(world, latest));
    }
    isChanged = false;
  }

  private static Finding of(FeederFact.ItemsLost lost, Recorded recorded) {
    String items = Listing.count(lost.count(), "item");
    String english =
        lost.child()
            + " ended with "
            + items
            + " for "
            + lost.queue()
            + " unsent: nobody will get "
            + (lost.count() == 1 ? "it" : "them")
            + ", and the slots stay taken";
    return new Finding(
        Finding.Kind.ITEMS_LOST,
        Optional.empty(),
        List.of(lost.child()),
        List.of(lost.queue()),
        recorded.number(),
        recorded.at(),
        Phrase.of("found.items", english, lost.child(), lost.count(), lost.queue()),
        Phrase.of("hint.items", "let a producer end by itself, without cancel_join_thread"));
  }

  private static Finding of(LockFact.Orphaned orphaned, Recorded recorded) {
    String english =
        orphaned.child()
            + " died holding "
            + orphaned.lock()
            + ": it stays locked, and nobody is left who would release it";
    return new Finding(
        Finding.Kind.ORPHANED_LOCK,
        Optional.empty(),
        List.of(orphaned.child()),
        List.of(orphaned.lock()),
        recorded.number(),
        recorded.at(),
        Phrase.of("found.orphaned", english, orphaned.child(), orphaned.lock()),
        Diagnosis.SPARE_HOLDERS);
  }
}
