package dev.interlock.analysis;

import dev.interlock.model.LockFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Who waits for a lock while others who asked later get it, again and again. */
final class Starvation {

  /** So many others who asked later got the lock first; then a waiter starves. */
  static final int BYPASSES = 5;

  private record Place(String lock, String child) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int locks = lock.compareTo(other.lock);
      return locks == 0 ? child.compareTo(other.child) : locks;
    }
  }

  private final Map<Place, Integer> bypassed = new TreeMap<>();

  List<Finding> follow(LockFact fact, Recorded recorded, World after) {
    if (!(fact instanceof LockFact.Queued)) {
      bypassed.remove(new Place(fact.lock(), fact.child()));
    }
    List<Finding> found = new ArrayList<>();
    if (fact instanceof LockFact.Granted granted) {
      Duration asked = recorded.at().minus(granted.waited());
      for (Waiter waiter : after.lock(granted.lock()).waiters()) {
        int order = waiter.since().compareTo(asked);
        boolean wasThere = order < 0 || (order == 0 && granted.waited().isZero());
        if (wasThere && isStarving(new Place(granted.lock(), waiter.child()))) {
          found.add(finding(granted.lock(), waiter, recorded));
        }
      }
    }
    return found;
  }

  private boolean isStarving(Place place) {
    return bypassed.merge(place, 1, Integer::sum) == BYPASSES;
  }

  private static Finding finding(String lock, Waiter waiter, Recorded recorded) {
    String english =
        waiter.child()
            + " waits for "
            + lock
            + ", and "
            + BYPASSES
            + " others who asked later have got it meanwhile";
    return new Finding(
        Finding.Kind.STARVATION,
        Optional.empty(),
        List.of(waiter.child()),
        List.of(lock),
        recorded.number(),
        recorded.at(),
        Phrase.of("found.starving", english, waiter.child(), lock, BYPASSES),
        Phrase.of("hint.starving", "use a fair lock, which serves in order of arrival"));
  }
}
