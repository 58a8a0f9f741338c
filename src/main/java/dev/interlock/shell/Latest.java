package dev.interlock.shell;

import dev.interlock.analysis.Findings;
import dev.interlock.kernel.History;
import dev.interlock.kernel.Projection;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.RunFact;
import dev.interlock.model.World;
import dev.interlock.past.Past;
import java.util.List;
import java.util.Optional;

/** Keeps what there is to show, and hands it to other threads. */
final class Latest implements Projection {

  private final History history = new History();
  private final Findings findings;
  private Past past = Past.NONE;
  private World world;
  private Optional<Recorded> last = Optional.empty();
  private long facts;
  private boolean isOver;
  private volatile Snapshot published;

  Latest(World start, Findings findings) {
    this.findings = findings;
    this.world = start;
    this.published = snapshotNow();
  }

  @Override
  public void follow(Recorded recorded, World after) {
    history.follow(recorded, after);
    past = past.after(recorded, after);
    findings.follow(recorded, after);
    world = after;
    facts = recorded.number();
    isOver |= recorded.fact() instanceof RunFact.Ended;
    if (!(recorded.fact() instanceof ProcessFact.Printed)) {
      last = Optional.of(recorded);
    }
  }

  @Override
  public void settled(World settled) {
    findings.settled(settled);
  }

  /** Lets other threads see what has been followed. */
  void publish() {
    published = snapshotNow();
  }

  Snapshot snapshot() {
    return published;
  }

  private Snapshot snapshotNow() {
    return new Snapshot(
        world,
        last,
        facts,
        history.latest(),
        past,
        List.copyOf(findings.all()),
        List.copyOf(findings.partial()),
        findings.stuck(),
        isOver);
  }
}
