package dev.interlock.analysis;

import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Notes deadlocks as they come about: of all who live, and of some while others go on. One that
 * comes again after it was broken is another.
 */
final class Deadlocks {

  private final Supplier<Reach> source;
  private Optional<Reach> known = Optional.empty();
  private PVector<Finding> partial = TreePVector.empty();
  private final Set<String> stuck = new TreeSet<>();
  private List<String> now = List.of();
  private boolean isStandstill;

  Deadlocks(Supplier<Reach> reach) {
    this.source = reach;
  }

  private Reach reach() {
    if (known.isEmpty()) {
      known = Optional.of(source.get());
    }
    return known.get();
  }

  PVector<Finding> partial() {
    return partial;
  }

  /** Who can never be freed any more, in order of declaration. */
  List<String> stuck() {
    return now;
  }

  /** The deadlock of all that this world shows for the first time. */
  List<Finding> settled(World world, long fact) {
    if (nobodyWaits(world)) {
      isStandstill = false;
      stuck.clear();
      now = List.of();
      return List.of();
    }
    Optional<Standstill> standstill = Standstill.of(world, reach());
    boolean isNew = standstill.isPresent() && !isStandstill;
    isStandstill = standstill.isPresent();
    now = standstill.map(it -> it.waits().stream().map(Wait::child).toList()).orElse(List.of());
    if (isNew) {
      Standstill found = standstill.get();
      return List.of(of(found.cause(), found.waits(), everybody(found.cause()), world, fact));
    }
    if (!isStandstill) {
      lookAtSome(world, fact);
    }
    return List.of();
  }

  /** Most of the time, and then nothing need be known. */
  private static boolean nobodyWaits(World world) {
    return world.children().values().stream()
        .flatMap(child -> child.pending().stream())
        .noneMatch(pending -> pending.deadline().isEmpty());
  }

  private void lookAtSome(World world, long fact) {
    List<Wait> hopeless =
        Prospects.of(world, reach()).stream()
            .filter(Prospect::isHopeless)
            .map(Prospect::waits)
            .toList();
    List<String> names = hopeless.stream().map(Wait::child).toList();
    now = names;
    stuck.retainAll(names);
    if (stuck.addAll(names)) {
      Cause cause = new Diagnosis(world, reach(), hopeless).cause();
      partial = partial.plus(of(cause, hopeless, some(names, cause), world, fact));
    }
  }

  private static Phrase everybody(Cause cause) {
    return Phrase.of(
        "stuck.everybody", "everybody who lives is stuck: " + cause.sentence(), cause.words());
  }

  private static Phrase some(List<String> names, Cause cause) {
    String intro = Listing.verb(names, "is", "are") + " stuck while others go on: ";
    return Phrase.of("stuck.some", intro + cause.sentence(), names, cause.words());
  }

  private static Finding of(Cause cause, List<Wait> waits, Phrase words, World world, long fact) {
    Set<String> processes = new LinkedHashSet<>(cause.processes());
    Set<String> resources = new LinkedHashSet<>(cause.resources());
    for (Wait wait : waits) {
      processes.add(wait.child());
      if (world.findResource(wait.target()).isPresent()) {
        resources.add(wait.target());
      }
    }
    return new Finding(
        Finding.Kind.DEADLOCK,
        Optional.of(cause.kind()),
        new ArrayList<>(processes),
        new ArrayList<>(resources),
        fact,
        world.now(),
        words,
        cause.remedy());
  }
}
