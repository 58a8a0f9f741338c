package dev.interlock.shell;

import dev.interlock.analysis.Finding;
import dev.interlock.model.Recorded;
import dev.interlock.model.World;
import dev.interlock.past.Past;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/**
 * What there is to show at one moment.
 *
 * @param last the latest fact, output aside
 * @param facts how many facts there have been
 * @param history the latest facts, output aside, oldest first
 * @param past what all of them came to
 * @param partial deadlocks of some while others go on
 * @param stuck who waits and can never be freed any more
 * @param isOver nothing more will happen
 */
public record Snapshot(
    World world,
    Optional<Recorded> last,
    long facts,
    PVector<Recorded> history,
    Past past,
    List<Finding> findings,
    List<Finding> partial,
    List<String> stuck,
    boolean isOver) {}
