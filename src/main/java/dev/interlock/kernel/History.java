package dev.interlock.kernel;

import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import java.util.List;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/** The latest facts, output aside, for those who look back a little. A snapshot costs nothing. */
public final class History implements Projection {

  /** How many facts are kept. */
  public static final int LENGTH = 5_000;

  private PVector<Recorded> latest = TreePVector.empty();

  @Override
  public void follow(Recorded fact, World after) {
    if (fact.fact() instanceof ProcessFact.Printed) {
      return;
    }
    latest = latest.plus(fact);
    if (latest.size() > LENGTH) {
      latest = latest.minus(0);
    }
  }

  /** The facts that are kept, oldest first. */
  public PVector<Recorded> latest() {
    return latest;
  }

  /** Those of the facts that are about this process or resource, oldest first. */
  public static List<Recorded> about(PVector<Recorded> facts, String name) {
    return facts.stream().filter(it -> it.fact().about().contains(name)).toList();
  }
}
