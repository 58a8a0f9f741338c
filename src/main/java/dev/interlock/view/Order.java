package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which processes the table shows, and in which order. As long as the viewer does not sort them,
 * they form the tree of who started whom if all fit; else who matters most comes first: the dead
 * that hold locks, holders, waiters as they will be served, those that run.
 */
record Order(Scene scene, Map<String, Standing> standings, Overview overview) {

  /** Longer than any play. */
  private static final Duration AGES = Duration.ofDays(100_000);

  static List<ProcessRow> of(Scene scene, Table table, Size size) {
    World world = scene.world();
    boolean allFit = world.children().size() + ProcessPane.header(size.columns()) <= size.rows();
    if (table.sort() == Table.Sort.AUTO && table.filter().isEmpty() && allFit) {
      return tree(world);
    }
    Overview overview = Overview.of(world);
    Map<String, Standing> standings = new TreeMap<>();
    world
        .inOrder()
        .forEach(child -> standings.put(child.name(), Standing.of(child, scene, overview)));
    Order order = new Order(scene, standings, overview);
    return world.inOrder().stream()
        .filter(child -> order.matches(child, table.filter().toLowerCase(Locale.ROOT)))
        .sorted(order.by(table.sort()))
        .map(child -> new ProcessRow(child.name(), ""))
        .toList();
  }

  private Standing standing(Child child) {
    Standing known = standings.get(child.name());
    return known == null ? Standing.of(child, scene, overview) : known;
  }

  /** Whether anything in its row contains this. */
  private boolean matches(Child child, String text) {
    if (text.isEmpty()) {
      return true;
    }
    Standing standing = standing(child);
    List<String> all =
        List.of(
            child.name(),
            child.label(),
            child.pid().map(String::valueOf).orElse(""),
            child.daemon() ? scene.say("inspect.daemon") : "",
            standing.kind().word(scene),
            standing.row(scene, false).text());
    return String.join(" ", all).toLowerCase(Locale.ROOT).contains(text);
  }

  private Comparator<Child> by(Table.Sort sort) {
    return switch (sort) {
      case AUTO, STATE -> byRank();
      case WAIT -> Comparator.comparing(this::waitingSince);
      case AGE -> Comparator.comparing(Order::birth);
      case NAME -> Comparator.comparing(Child::name, Names.IN_ORDER);
    };
  }

  private Comparator<Child> byRank() {
    return Comparator.<Child>comparingInt(child -> standing(child).rank())
        .thenComparing(child -> child.pending().map(it -> it.target()).orElse(""))
        .thenComparing(child -> overview.place(child.name()).orElse(0));
  }

  /** Those that do not wait come after all who do. */
  private Duration waitingSince(Child child) {
    Standing standing = standing(child);
    Optional<Duration> since = standing.waits() ? standing.since() : Optional.empty();
    return since.orElse(AGES);
  }

  /** Those that do not live any more come after all who do, those that never lived last. */
  private static Duration birth(Child child) {
    if (child.life() instanceof Life.Exited exited) {
      return exited.at().plus(AGES);
    }
    return child.aliveSince().orElse(AGES.plus(AGES));
  }

  private static List<ProcessRow> tree(World world) {
    List<ProcessRow> rows = new ArrayList<>();
    for (Child child : world.inOrder()) {
      if (child.parent().isEmpty()) {
        grow(rows, child, "", "", world.inOrder());
      }
    }
    return rows;
  }

  private static void grow(
      List<ProcessRow> rows, Child child, String branch, String below, List<Child> all) {
    rows.add(new ProcessRow(child.name(), branch));
    List<Child> started =
        all.stream().filter(it -> it.parent().equals(Optional.of(child.name()))).toList();
    for (int i = 0; i < started.size(); i++) {
      boolean last = i == started.size() - 1;
      grow(rows, started.get(i), below + (last ? "└" : "├"), below + (last ? " " : "│"), all);
    }
  }
}
