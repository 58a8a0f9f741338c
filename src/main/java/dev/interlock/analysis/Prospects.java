package dev.interlock.analysis;

import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out who of those who wait can still be freed. Whoever runs, sleeps or waits with a limit
 * goes on; whoever could be freed by one that goes on goes on too, and so forth, until nobody is
 * added; so does whoever will be ended. The others are stuck for certain. Nobody is called so whom
 * a running process might free.
 */
public final class Prospects {

  private final World world;
  private final Helpers helpers;
  private final Map<String, Wait> blocked = new LinkedHashMap<>();
  private final Map<String, List<Need>> needs = new LinkedHashMap<>();
  private final Map<String, Need> ends = new LinkedHashMap<>();
  private final Set<String> moving = new TreeSet<>();

  private Prospects(World world, Reach reach) {
    this.world = world;
    this.helpers = new Helpers(world, reach);
  }

  /** What everybody can hope for who waits without a limit, in order of declaration. */
  public static List<Prospect> of(World world, Reach reach) {
    Prospects prospects = new Prospects(world, reach);
    prospects.sort();
    if (prospects.blocked.isEmpty()) {
      return List.of();
    }
    prospects.spread();
    return prospects.blocked.values().stream().map(prospects::prospect).toList();
  }

  /** Who could end this wait, stuck or not, in order of declaration. */
  public static List<String> helpers(Wait wait, World world, Reach reach) {
    return union(new Helpers(world, reach).of(wait));
  }

  private static List<String> union(List<Need> needs) {
    Set<String> who = new LinkedHashSet<>();
    needs.forEach(it -> who.addAll(it.who()));
    return List.copyOf(who);
  }

  private void sort() {
    for (Child child : world.inOrder()) {
      Optional<Wait> wait = waitsForEver(child) ? Wait.of(world, child) : Optional.empty();
      if (wait.isPresent()) {
        blocked.put(child.name(), wait.get());
      } else if (child.isAlive()) {
        moving.add(child.name());
      }
    }
  }

  private static boolean waitsForEver(Child child) {
    boolean isUnlimited = child.pending().filter(it -> it.deadline().isEmpty()).isPresent();
    return child.isAlive() && isUnlimited && !child.isBeingBorn() && !child.isDying();
  }

  private void spread() {
    blocked.forEach(
        (name, wait) -> {
          needs.put(name, helpers.of(wait));
          ends.put(name, helpers.enders(name));
        });
    boolean grows = true;
    while (grows) {
      grows = start();
      for (Map.Entry<String, List<Need>> entry : needs.entrySet()) {
        boolean isFreed =
            !moving.contains(entry.getKey())
                && (entry.getValue().stream().anyMatch(this::isMet)
                    || isMet(ends.get(entry.getKey())));
        if (isFreed) {
          moving.add(entry.getKey());
          grows = true;
        }
      }
    }
  }

  /** Whoever may still be started by one that moves will move as well. */
  private boolean start() {
    List<String> coming = new ArrayList<>();
    for (Child child : world.inOrder()) {
      boolean mayCome =
          child.life() instanceof Life.NotStarted
              && !moving.contains(child.name())
              && moving.stream().anyMatch(it -> helpers.mayStart(it, child.name()));
      if (mayCome) {
        coming.add(child.name());
      }
    }
    return moving.addAll(coming);
  }

  private boolean isMet(@Nullable Need need) {
    return need != null && need.who().stream().filter(moving::contains).count() >= need.least();
  }

  private Prospect prospect(Wait wait) {
    List<String> who = union(needs.getOrDefault(wait.child(), List.of()));
    return new Prospect(wait, who, !moving.contains(wait.child()));
  }
}
