package dev.interlock.view;

import dev.interlock.kernel.History;
import dev.interlock.model.Child;
import dev.interlock.model.Recorded;
import java.util.ArrayList;
import java.util.List;

/** All about one process: who it is, why it waits, its steps, and its facts, newest last. */
final class Inspection {

  /** From this width on the steps stand beside the facts, else above them. */
  private static final int WIDE = 76;

  private Inspection() {}

  static List<Recorded> facts(Scene scene, String process) {
    return History.about(scene.history(), process);
  }

  static void paint(Brush brush, Scene scene, Overlay.Inspector inspector, boolean boxed) {
    brush.clear();
    Frames.Kind kind = Frames.Kind.of(boxed, true);
    Brush inside = brush.within(boxed ? brush.area().inside(1) : brush.area().below(1));
    scene
        .world()
        .findChild(inspector.process())
        .ifPresent(child -> paint(inside, scene, child, inspector.back()));
    Row title = Row.of("inspect  " + inspector.process(), Ink.FOCUS);
    Frames.title(brush, title, Row.of("esc back", Ink.DIM), kind);
  }

  /** The same in a box below the output, where there is room for it. */
  static void paintBelow(Brush brush, Scene scene, String process) {
    Brush inside = brush.within(brush.area().inside(1));
    scene.world().findChild(process).ifPresent(child -> paint(inside, scene, child, 0));
    Row title = Row.of("inspect  " + process, Ink.TITLE);
    Frames.title(brush, title, Row.of("enter", Ink.DIM), Frames.Kind.BOX);
  }

  private static void paint(Brush brush, Scene scene, Child child, int back) {
    List<Row> head = head(scene, child, brush.width());
    int headRows = Math.min(head.size(), Math.max(2, brush.height() / 2));
    for (int i = 0; i < headRows; i++) {
      brush.text(0, i, head.get(i).fit(brush.width()).pieces());
    }
    Area rest = brush.area().below(headRows);
    List<StepLine> steps = scene.told().steps().getOrDefault(child.name(), List.of());
    if (steps.isEmpty()) {
      paintFacts(brush.within(rest), scene, child, back);
    } else if (brush.width() >= WIDE) {
      Area left = rest.first(brush.width() * 2 / 5);
      paintSteps(brush.within(left), steps, child);
      paintFacts(brush.within(rest.after(left.width() + 1)), scene, child, back);
    } else {
      Area upper = rest.upper(rest.height() / 2);
      paintSteps(brush.within(upper), steps, child);
      paintFacts(brush.within(rest.below(upper.height())), scene, child, back);
    }
  }

  private static List<Row> head(Scene scene, Child child, int width) {
    Standing standing = Standing.of(child, scene, Overview.of(scene.world()));
    String age =
        standing
            .since()
            .map(it -> standing.isOver() ? "at " + Times.length(it) : scene.age(it))
            .map(it -> "  " + it)
            .orElse("");
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(" ", Ink.PLAIN)
            .plus(standing.glyph())
            .plus(" ", standing.ink())
            .plus(standing.row(false))
            .plus(age, standing.ink()));
    rows.add(
        Row.of(" pid ", Ink.DIM)
            .plus(child.pid().map(String::valueOf).orElse("-"), Ink.PLAIN)
            .plus("  name ", Ink.DIM)
            .plus(child.label(), Ink.PLAIN)
            .plus("  parent ", Ink.DIM)
            .plus(child.parent().orElse("-"), Ink.PLAIN)
            .plus(child.daemon() ? "  ◇ daemon" : "", Ink.DAEMON)
            .plus(child.isCommand() ? "  command" : "", Ink.DIM)
            .plus(child.isAlive() && child.ignoresTerm() ? "  ignores SIGTERM" : "", Ink.FAIL)
            .plus(child.isClosed() ? "  closed" : "", Ink.DIM));
    List<String> reasons = Reasons.of(child, scene);
    for (int i = 0; i < reasons.size(); i++) {
      List<String> lines = Wrap.lines(reasons.get(i), width - 8);
      for (int j = 0; j < lines.size(); j++) {
        String label = i == 0 && j == 0 ? " why   " : "       ";
        rows.add(Row.of(label, Ink.DIM).plus(lines.get(j), Ink.WAITING));
      }
    }
    if (scene.told().stuck().contains(child.name())) {
      rows.add(Row.of("       nobody can free it any more", Ink.FAIL));
    }
    return rows;
  }

  private static void paintSteps(Brush brush, List<StepLine> steps, Child child) {
    Brush list = brush.within(brush.area().below(1));
    List<String> pointers = steps.stream().map(StepLine::pointer).toList();
    int current = child.isAlive() ? pointers.indexOf(child.step()) : -1;
    int first = Math.max(0, Math.min(current - list.height() / 2, steps.size() - list.height()));
    for (int i = first; i < Math.min(steps.size(), first + list.height()); i++) {
      StepLine step = steps.get(i);
      boolean here = i == current;
      String mark = here ? " ▶ " : "   ";
      String text = mark + "  ".repeat(step.depth()) + step.text() + " ";
      list.text(
          0, i - first, Row.of(text, here ? Ink.CURRENT : Ink.PLAIN).fit(list.width()).pieces());
    }
    Frames.title(brush, Row.of("steps", Ink.TITLE), Row.EMPTY, Frames.Kind.RULE);
  }

  private static void paintFacts(Brush brush, Scene scene, Child child, int back) {
    Brush list = brush.within(brush.area().below(1));
    List<Recorded> facts = facts(scene, child.name());
    int end = Math.max(Math.min(facts.size(), list.height()), facts.size() - back);
    int first = Math.max(0, end - list.height());
    for (int i = first; i < end; i++) {
      Recorded fact = facts.get(i);
      Row row =
          Row.of(" " + Times.moment(fact.at()) + " ", Ink.DIM)
              .plus(Content.cut(scene.texts().sentence(fact.fact())), Ink.PLAIN);
      list.text(0, i - first, row.fit(list.width()).pieces());
    }
    Row count = Row.of(String.valueOf(facts.size()), Ink.DIM);
    Frames.title(brush, Row.of("facts", Ink.TITLE), count, Frames.Kind.RULE);
  }
}
