package dev.interlock.view;

import dev.interlock.model.Child;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The table of processes. If all fit they form the tree of who started whom; else who matters most
 * comes first: the dead that hold locks, holders, waiters as they will be served, those that run.
 */
final class ProcessPane {

  /** From this width on there are columns for the step and the last output. */
  private static final int WIDE = 72;

  private static final int AGE = 7;

  private ProcessPane() {}

  /** The processes in the order of a table of this size, all of them. */
  static List<ProcessRow> order(Scene scene, Size size) {
    World world = scene.world();
    if (world.children().size() + header(size) <= size.rows()) {
      return tree(world);
    }
    Overview overview = Overview.of(world);
    Map<String, Standing> standings =
        world.inOrder().stream()
            .collect(
                Collectors.toMap(
                    Child::name,
                    child -> Standing.of(child, scene, overview),
                    (one, other) -> one,
                    TreeMap::new));
    return world.inOrder().stream()
        .sorted(
            Comparator.<Child>comparingInt(child -> rank(standings, child))
                .thenComparing(child -> child.pending().map(it -> it.target()).orElse(""))
                .thenComparing(child -> overview.place(child.name()).orElse(0)))
        .map(child -> new ProcessRow(child.name(), ""))
        .toList();
  }

  private static int rank(Map<String, Standing> standings, Child child) {
    return Optional.ofNullable(standings.get(child.name())).map(Standing::rank).orElse(9);
  }

  private static int header(Size size) {
    return size.columns() >= WIDE ? 1 : 0;
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

  /** The rows to be seen: those around the cursor. */
  static List<Row> rows(Desk desk, Look look, Size size) {
    Scene scene = look.scene();
    List<ProcessRow> order = look.order(desk);
    Columns columns = Columns.of(scene, order, size.columns());
    List<Row> rows = new ArrayList<>();
    if (header(size) == 1) {
      rows.add(columns.header());
    }
    int room = Math.max(0, size.rows() - rows.size());
    int index = index(order, desk.chosenIn(order));
    boolean cut = order.size() > room;
    int shown = cut ? Math.max(1, room - 1) : room;
    int first = Math.max(0, Math.min(index - shown / 2, order.size() - shown));
    for (int i = first; i < Math.min(order.size(), first + shown); i++) {
      ProcessRow row = order.get(i);
      rows.add(columns.row(row, scene.world().child(row.name()), i == index));
    }
    if (cut) {
      rows.add(Row.of("   … " + (order.size() - shown) + " more", Ink.DIM));
    }
    return rows;
  }

  /** In which of the rows the cursor is; −1 if in none. */
  static int cursor(Desk desk, Look look, Size size) {
    List<ProcessRow> order = look.order(desk);
    int room = Math.max(0, size.rows() - header(size));
    int shown = order.size() > room ? Math.max(1, room - 1) : room;
    int index = index(order, desk.chosenIn(order));
    int first = Math.max(0, Math.min(index - shown / 2, order.size() - shown));
    return index < 0 ? -1 : index - first + header(size);
  }

  private static int index(List<ProcessRow> order, Optional<String> name) {
    return name.map(it -> order.stream().map(ProcessRow::name).toList().indexOf(it)).orElse(-1);
  }

  /** Of the first columns; that for daemons is empty if there are none. */
  private record Widths(int name, int pid, int daemon) {}

  /** What stands where in a row. */
  private record Columns(Scene scene, Overview overview, int width, Widths widths) {

    static Columns of(Scene scene, List<ProcessRow> order, int width) {
      int longest =
          order.stream()
              .mapToInt(row -> Cells.width(row.branch()) + Cells.width(row.name()))
              .max()
              .orElse(0);
      int pid =
          scene.world().children().values().stream()
              .mapToInt(child -> pid(child).length())
              .max()
              .orElse(0);
      boolean daemons = scene.world().children().values().stream().anyMatch(Child::daemon);
      Widths widths =
          new Widths(Math.min(longest, width >= WIDE ? 20 : 13), Math.max(3, pid), daemons ? 2 : 0);
      return new Columns(scene, Overview.of(scene.world()), width, widths);
    }

    private static String pid(Child child) {
      return child.pid().map(String::valueOf).orElse("-");
    }

    /** What is left beside the first columns and the age. */
    private int rest() {
      return width - 3 - widths.name() - 1 - widths.pid() - 1 - widths.daemon() - AGE;
    }

    private int state() {
      return width >= WIDE ? Math.min(34, rest() / 2) : rest();
    }

    Row header() {
      Row row =
          Row.of("   " + Cells.pad("NAME", widths.name()) + " ", Ink.DIM)
              .plus(Cells.pad("PID", widths.pid()) + " ", Ink.DIM)
              .plus(Cells.pad("◇", widths.daemon()), Ink.DIM)
              .plus(Cells.pad("STATE", state()) + Cells.padLeft("FOR", AGE), Ink.DIM);
      return row.plus("  " + Cells.pad("STEP", stepWidth()) + "  LAST OUTPUT", Ink.DIM);
    }

    Row row(ProcessRow process, Child child, boolean chosen) {
      Standing standing = Standing.of(child, scene, overview);
      Ink ink = standing.ink();
      Row row =
          Row.of(chosen ? "▸" : " ", Ink.KEY)
              .plus(standing.glyph())
              .plus(" " + process.branch(), Ink.BORDER)
              .plus(Names.pad(child.name(), widths.name() - process.branch().length()), Ink.PLAIN)
              .plus(" " + Cells.pad(pid(child), widths.pid()) + " ", Ink.DIM)
              .plus(Cells.pad(child.daemon() ? "◇" : "", widths.daemon()), Ink.DAEMON)
              .plus(Row.EMPTY.plus(words(standing, child)).pad(state()))
              .plus(Cells.padLeft(age(standing), AGE), ink);
      return width < WIDE ? row : row.plus(more(child));
    }

    /** Where there is no column for the step, a running process says it beside its state. */
    private Row words(Standing standing, Child child) {
      Row words = standing.row(width < WIDE);
      boolean runs = width < WIDE && standing.kind() == Standing.Kind.RUNNING;
      return runs
          ? words.plus(scene.step(child).map(step -> "  " + step.text()).orElse(""), Ink.DIM)
          : words;
    }

    private String age(Standing standing) {
      return standing
          .since()
          .map(since -> standing.isOver() ? "@" + Times.length(since) : scene.age(since))
          .orElse("");
    }

    private int stepWidth() {
      return Math.max(12, (rest() - state() - 4) / 2);
    }

    private Row more(Child child) {
      boolean alive = child.isAlive();
      String step = alive ? scene.step(child).map(StepLine::text).orElse(child.step()) : "";
      Tape tape = scene.output().of(child.name());
      String last = tape.line(tape.end() - 1).map(OutputLine::text).orElse("");
      return Row.of("  " + Cells.pad(step, stepWidth()) + "  ", Ink.PLAIN).plus(last, Ink.DIM);
    }
  }
}
