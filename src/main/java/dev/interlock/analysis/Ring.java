package dev.interlock.analysis;

import dev.interlock.analysis.Wait.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Processes of which each waits for the next, and the last for the first.
 *
 * @param waits one for each process; the one that was declared first comes first
 */
public record Ring(List<Wait> waits) {

  public Ring {
    waits = List.copyOf(waits);
  }

  /** The first ring among these waits, which are in order of declaration. */
  public static Optional<Ring> among(List<Wait> waits) {
    Search search = new Search(waits);
    return waits.stream()
        .map(Wait::child)
        .filter(search::findsFrom)
        .findFirst()
        .map(found -> new Ring(search.ring(waits)));
  }

  Cause cause() {
    boolean alone = waits.size() == 1;
    return new Cause(
        alone ? Cause.Kind.SELF : Cause.Kind.CYCLE,
        waits.stream().map(Wait::child).toList(),
        held(),
        alone ? waits.get(0).words() : words(),
        alone ? again() : remedy());
  }

  private List<String> held() {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < waits.size(); i++) {
      if (isResource(before(i))) {
        names.add(before(i).target());
      }
    }
    return names;
  }

  private Wait before(int i) {
    return waits.get((i + waits.size() - 1) % waits.size());
  }

  private static boolean isResource(Wait wait) {
    return wait.reason() == Reason.LOCK || wait.reason() == Reason.FILE;
  }

  private static Phrase again() {
    return Phrase.of("hint.self", "release it before taking it again, or use an rlock");
  }

  private Phrase words() {
    List<Phrase> parts = new ArrayList<>();
    for (int i = 0; i < waits.size(); i++) {
      Wait wait = waits.get(i);
      String next = waits.get((i + 1) % waits.size()).child();
      Phrase waitsFor =
          isResource(wait)
              ? Phrase.of("ring.resource", "waits for " + wait.target(), wait.target())
              : Phrase.of("ring.end", "waits for " + next + " to end", next);
      parts.add(isResource(before(i)) ? holding(before(i), waitsFor) : waitsFor);
      parts.set(i, parts.get(i).by(wait.child()));
    }
    return Phrase.all(", ", parts);
  }

  private static Phrase holding(Wait before, Phrase waitsFor) {
    String english = "holds " + before.target() + " and " + waitsFor.english();
    return Phrase.of("ring.holds", english, before.target(), waitsFor);
  }

  private Phrase remedy() {
    return waits.stream().allMatch(Ring::isResource)
        ? LockOrder.REMEDY
        : Phrase.of("hint.cycle", "release a lock before waiting for a process that needs it");
  }

  /** Follows every wait to those it waits for, until it meets its own path. */
  private static final class Search {

    private final Map<String, Wait> byChild = new TreeMap<>();
    private final Set<String> done = new TreeSet<>();
    private final List<String> path = new ArrayList<>();

    Search(List<Wait> waits) {
      waits.forEach(wait -> byChild.put(wait.child(), wait));
    }

    /** Leaves the ring at the end of the path, and only the ring, if there is one. */
    boolean findsFrom(String child) {
      int start = path.indexOf(child);
      if (start >= 0) {
        path.subList(0, start).clear();
        return true;
      }
      Wait wait = byChild.get(child);
      if (wait == null || !done.add(child)) {
        return false;
      }
      path.add(child);
      if (wait.on().stream().anyMatch(this::findsFrom)) {
        return true;
      }
      path.remove(path.size() - 1);
      return false;
    }

    List<Wait> ring(List<Wait> inOrder) {
      List<Wait> ring = new ArrayList<>(path.stream().map(byChild::get).toList());
      int first = inOrder.stream().filter(ring::contains).findFirst().map(ring::indexOf).orElse(0);
      Collections.rotate(ring, -first);
      return List.copyOf(ring);
    }
  }
}
