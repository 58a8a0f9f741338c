package dev.interlock.view;

import dev.interlock.model.Child;
import java.util.List;
import java.util.Optional;

/** What stands where in a row of the table. */
record Columns(Scene scene, Overview overview, int width, Widths widths) {

  /** Enough for {@code wants fork-2 ●fork-1}. */
  private static final int USUAL = 20;

  private static final int AGE = 7;
  private static final int EXIT = 6;

  private static final int CPU = 5;
  private static final int MEMORY = 7;

  /** From this width on there is a column for what the processor does. */
  private static final int CPUS = 84;

  /** From this width on there are columns for memory and the step. */
  private static final int STEPS = 110;

  /** Of the first columns; that for daemons is empty if there are none. */
  private record Widths(int name, int pid, int daemon) {}

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
    int name = Math.min(longest, width >= ProcessPane.WIDE ? 24 : 15);
    return new Columns(
        scene,
        Overview.of(scene.world()),
        width,
        new Widths(Math.max(4, name), Math.max(3, pid), daemons ? 2 : 0));
  }

  /** How many cells a table of this width lacks for what processes usually want and hold. */
  static int missing(Scene scene, int width) {
    List<ProcessRow> rows =
        scene.world().children().values().stream()
            .map(child -> new ProcessRow(child.name(), child.parent().isPresent() ? "├" : ""))
            .toList();
    return Math.max(0, USUAL - of(scene, rows, width).state());
  }

  private static String pid(Child child) {
    return child.pid().map(String::valueOf).orElse("-");
  }

  private boolean isWide() {
    return width >= ProcessPane.WIDE;
  }

  /** What is left beside the first columns and the age. */
  private int rest() {
    return width - 3 - widths.name() - 1 - widths.pid() - 1 - widths.daemon() - AGE;
  }

  private int state() {
    return isWide() ? Math.min(34, rest() / 2) : rest();
  }

  private int more() {
    return rest() - state() - cpu() - memory() - EXIT - 2;
  }

  private int cpu() {
    return width >= CPUS && !scene.told().usage().isEmpty() ? CPU : 0;
  }

  private int memory() {
    return width >= STEPS && cpu() > 0 ? MEMORY : 0;
  }

  private int step() {
    return width >= STEPS ? more() * 2 / 5 : 0;
  }

  Row header() {
    Row row =
        Row.of("   " + Cells.pad(scene.say("column.name"), widths.name()) + " ", Ink.DIM)
            .plus(Cells.padLeft("PID", widths.pid()) + " ", Ink.DIM)
            .plus(Cells.pad("◇", widths.daemon()), Ink.DIM)
            .plus(Cells.pad(scene.say("column.state"), state()), Ink.DIM)
            .plus(Cells.padLeft(scene.say("column.time"), AGE), Ink.DIM)
            .plus(Cells.padLeft(scene.say("column.cpu"), cpu()), Ink.DIM)
            .plus(Cells.padLeft(scene.say("column.memory"), memory()), Ink.DIM)
            .plus(Cells.padLeft(scene.say("column.exit"), EXIT) + "  ", Ink.DIM);
    return (step() > 0 ? row.plus(Cells.pad(scene.say("column.step"), step()), Ink.DIM) : row)
        .plus(scene.say("column.output"), Ink.DIM);
  }

  Row row(ProcessRow process, Child child, boolean chosen) {
    Standing standing = Standing.of(child, scene, overview);
    Row row =
        Row.of(chosen ? "▸" : " ", Ink.KEY)
            .plus(standing.glyph())
            .plus(" " + process.branch(), Ink.BORDER)
            .plus(Names.pad(child.name(), widths.name() - process.branch().length()), Ink.PLAIN)
            .plus(" " + Cells.padLeft(pid(child), widths.pid()) + " ", Ink.DIM)
            .plus(Cells.pad(child.daemon() ? "◇" : "", widths.daemon()), Ink.DAEMON)
            .plus(Row.EMPTY.plus(words(standing, child)).pad(state()))
            .plus(Cells.padLeft(age(standing), AGE), standing.ink());
    return isWide() ? row.plus(more(child, standing)) : row;
  }

  /** Where there is no column for the step, a running process says it beside its state. */
  private Row words(Standing standing, Child child) {
    Row words = standing.row(scene, !isWide());
    boolean says = step() == 0 && standing.kind() == Standing.Kind.RUNNING;
    String step = says ? step(child) : "";
    return step.isEmpty() ? words : words.plus("  " + step, Ink.DIM);
  }

  private String age(Standing standing) {
    return standing
        .since()
        .map(since -> standing.isOver() ? "@" + Times.length(since) : scene.age(since))
        .orElse("");
  }

  /** Where it stands in its code; nothing once that has ended. */
  private String step(Child child) {
    boolean goesOn = child.isAlive() && !child.isEnding();
    return goesOn ? scene.step(child).map(StepLine::text).orElse("") : "";
  }

  private Row more(Child child, Standing standing) {
    String exit = child.exitcode().map(String::valueOf).orElse("-");
    Tape tape = scene.output().of(child.name());
    String last = tape.line(tape.end() - 1).map(OutputLine::text).orElse("");
    Optional<Usage> usage = scene.usage(child);
    Row row =
        Row.of(Cells.padLeft(usage.map(Usage::cpu).orElse("-"), cpu()), Ink.DIM)
            .plus(Cells.padLeft(usage.map(Usage::memory).orElse("-"), memory()), Ink.DIM)
            .plus(
                Cells.padLeft(exit, EXIT) + "  ",
                child.exitcode().isPresent() ? standing.ink() : Ink.DIM);
    return (step() > 0 ? row.plus(Cells.pad(step(child), step() - 1) + " ", Ink.PLAIN) : row)
        .plus(last, Ink.DIM);
  }
}
