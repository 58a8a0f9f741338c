package dev.interlock.view;

import dev.interlock.analysis.Reach;
import dev.interlock.analysis.Ring;
import dev.interlock.analysis.Wait;
import dev.interlock.analysis.Wait.Reason;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Who waits for whom, round to the first one again.
 *
 * @param stations processes, and what they wait for in between
 * @param processes the same without that
 */
record Circle(List<String> stations, List<String> processes) {

  private static final String ARROW = " → ";
  private static final Set<String> GET = Set.of("get", "get_nowait");

  Circle {
    stations = List.copyOf(stations);
    processes = List.copyOf(processes);
  }

  /** The circle in which some of these wait, if there is one. */
  static Optional<Circle> among(List<String> names, World world, Reach reach) {
    List<Wait> waits =
        names.stream()
            .flatMap(it -> world.findChild(it).stream())
            .flatMap(it -> Wait.of(world, it).stream())
            .toList();
    return Ring.among(waits).map(Circle::of).or(() -> drain(waits, reach));
  }

  private static Circle of(Ring ring) {
    List<Wait> waits = ring.waits();
    List<String> stations = new ArrayList<>(List.of(waits.get(0).child()));
    for (int i = 0; i < waits.size(); i++) {
      String target = waits.get(i).target();
      String next = waits.get((i + 1) % waits.size()).child();
      if (!target.isEmpty() && !target.equals(next)) {
        stations.add(target);
      }
      stations.add(next);
    }
    List<String> processes = new ArrayList<>(waits.stream().map(Wait::child).toList());
    processes.add(processes.get(0));
    return new Circle(stations, processes);
  }

  /** Who would get the items waits for the end of the one who cannot send them. */
  private static Optional<Circle> drain(List<Wait> waits, Reach reach) {
    for (Wait feeding : waits) {
      for (Wait join : waits) {
        boolean closes =
            feeding.reason() == Reason.FEEDER
                && join.reason() == Reason.EXIT
                && reach.may(join.child(), feeding.target(), GET);
        List<String> path = new ArrayList<>();
        if (closes && leads(join.child(), feeding.child(), waits, path, new TreeSet<>())) {
          List<String> stations = new ArrayList<>(path);
          stations.add(feeding.target());
          stations.add(join.child());
          path.add(join.child());
          return Optional.of(new Circle(stations, path));
        }
      }
    }
    return Optional.empty();
  }

  /** Whether one waits for the end of the other, be it by way of others; who is on the path. */
  private static boolean leads(
      String from, String to, List<Wait> waits, List<String> path, Set<String> seen) {
    if (!seen.add(from)) {
      return false;
    }
    path.add(from);
    boolean there =
        from.equals(to)
            || waits.stream()
                .filter(it -> it.child().equals(from))
                .filter(it -> it.reason() == Reason.EXIT || it.reason() == Reason.CHILDREN)
                .flatMap(it -> it.on().stream())
                .anyMatch(next -> leads(next, to, waits, path, seen));
    if (!there) {
      path.remove(path.size() - 1);
    }
    return there;
  }

  /** {@code a → right → b → left → a}; if that is too long, {@code fork-1 → -2 → -3 → -1}. */
  String within(int width) {
    String whole = String.join(ARROW, stations);
    return Cells.width(whole) <= width ? whole : Names.inShort(processes).replace(" ", ARROW);
  }
}
