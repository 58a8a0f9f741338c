package dev.interlock.view;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.Lock;
import dev.interlock.model.Resource;
import dev.interlock.past.Holding;
import dev.interlock.past.LockPast;
import dev.interlock.past.Past;
import dev.interlock.past.ProcessPast;
import dev.interlock.past.QueuePast;
import dev.interlock.past.Track;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** The rows of the timeline: locks, processes, queues and figures, each in its order. */
final class Lanes {

  /** From here on a process has ended or does nothing of interest. */
  private static final int LAST = 10;

  private final Scene scene;
  private final Optional<String> chosen;
  private @Nullable Overview overview;
  private final List<Ranked> all = new ArrayList<>();

  /** A lane, and who comes first where there is no room for all. */
  private record Ranked(Lane lane, IntSupplier rank, int place) {}

  private Lanes(Scene scene, Optional<String> chosen) {
    this.scene = scene;
    this.chosen = chosen;
  }

  /**
   * All of them; where there is no room for all, first those that matter most, and then the others.
   *
   * @param chosen the process under the cursor, which always matters
   */
  static List<Lane> of(Scene scene, Optional<String> chosen, int room) {
    Lanes lanes = new Lanes(scene, chosen);
    lanes.locks();
    lanes.processes();
    lanes.queues();
    lanes.figures();
    return lanes.inOrder(room);
  }

  private List<Lane> inOrder(int room) {
    if (all.size() <= room) {
      return all.stream().map(Ranked::lane).toList();
    }
    List<Ranked> byRank = new ArrayList<>(all);
    List<Integer> ranks = all.stream().map(it -> it.rank().getAsInt()).toList();
    byRank.sort(Comparator.comparingInt(it -> ranks.get(it.place())));
    Comparator<Ranked> byPlace = Comparator.comparingInt(Ranked::place);
    byRank.subList(0, room).sort(byPlace);
    byRank.subList(room, byRank.size()).sort(byPlace);
    return byRank.stream().map(Ranked::lane).toList();
  }

  private void locks() {
    Past past = scene.past();
    List<Lock> used =
        scene.locks().stream().filter(it -> past.locks().containsKey(it.name())).toList();
    Optional<Lock> hottest =
        used.stream()
            .filter(it -> !it.isSignal())
            .max(
                Comparator.<Lock>comparingInt(it -> it.isOrphaned() ? 1 : 0)
                    .thenComparingInt(it -> it.waiters().size())
                    .thenComparingLong(it -> past.lock(it.name()).acquired()));
    for (Lock lock : used) {
      LockPast its = past.lock(lock.name());
      boolean isHottest = hottest.filter(lock::equals).isPresent();
      boolean isWanted = lock.isOrphaned() || !lock.waiters().isEmpty();
      if (!lock.isSignal()) {
        Lane lane =
            lock.type().isSemaphore()
                ? new Lane.OfLevel<>(
                    lock.name(), its.holders(), Holding::taken, lock.most(), Ink.HOLDER)
                : new Lane.OfHolders(lock.name(), its.holders());
        add(lane, isHottest ? 0 : isWanted ? 4 : LAST);
      }
      if (its.waiting().changes().size() > 1) {
        String label = lock.name() + " " + scene.say("timeline.waiting");
        add(level(label, its.waiting(), 0, Ink.WAITING), isHottest ? 5 : LAST);
      }
    }
  }

  private void processes() {
    for (Child child : scene.world().inOrder()) {
      ProcessPast past = scene.past().processes().get(child.name());
      if (past != null) {
        all.add(new Ranked(new Lane.OfProcess(child.name(), past), () -> rank(child), all.size()));
      }
    }
  }

  private Overview overview() {
    Overview known = overview;
    if (known == null) {
      known = Overview.of(scene.world());
      overview = known;
    }
    return known;
  }

  private int rank(Child child) {
    if (chosen.filter(child.name()::equals).isPresent()) {
      return 1;
    }
    if (!overview().heldBy(child.name()).isEmpty()) {
      return 3;
    }
    if (!child.isAlive()) {
      return child.exitcode().orElse(0) == 0 ? LAST : LAST - 1;
    }
    return overview().place(child.name()).isPresent() ? 6 : 8;
  }

  private void queues() {
    int rank = 2;
    for (Resource resource : scene.ways()) {
      QueuePast past = scene.past().queues().get(resource.name());
      if (past != null) {
        long most = resource instanceof BoundedQueue it && it.isBounded() ? it.capacity() : 0;
        String name = resource.name() + " ";
        String depth = name + scene.say("timeline.depth");
        add(level(depth, past.depth(), most, Ink.ACTIVE), rank);
        if (resource instanceof BoundedQueue it && it.isJoinable()) {
          String unfinished = name + scene.say("timeline.unfinished");
          add(level(unfinished, past.unfinished(), 0, Ink.WAITING), rank + 3);
        }
        rank = 7;
      }
    }
  }

  /** What the scenario wants to be seen, then what is in files and values; what has changed. */
  private void figures() {
    Map<String, Track<String>> figures = new LinkedHashMap<>();
    scene.told().watched().forEach(it -> figures.put(it.label(), it.past()));
    for (Resource resource : scene.data()) {
      figures.putIfAbsent(resource.name(), scene.past().data(resource.name()).content());
    }
    int rank = 4;
    for (Map.Entry<String, Track<String>> figure : figures.entrySet()) {
      if (figure.getValue().changes().size() > 1) {
        add(new Lane.OfFigure(figure.getKey(), figure.getValue()), rank);
        rank = LAST;
      }
    }
  }

  private static Lane level(String label, Track<Long> track, long most, Ink ink) {
    return new Lane.OfLevel<>(label, track, Long::longValue, most, ink);
  }

  private void add(Lane lane, int rank) {
    all.add(new Ranked(lane, () -> rank, all.size()));
  }
}
