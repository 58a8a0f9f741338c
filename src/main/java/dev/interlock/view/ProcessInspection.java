package dev.interlock.view;

import dev.interlock.analysis.Prospects;
import dev.interlock.analysis.Wait;
import dev.interlock.model.Child;
import java.util.ArrayList;
import java.util.List;

/** All about one process: who it is, why it waits, its steps, and its facts, newest last. */
final class ProcessInspection {

  private static final int LABEL = 7;

  private ProcessInspection() {}

  static void paint(Brush brush, Scene scene, Child child, int back) {
    List<Row> head = head(scene, child, brush.width());
    int headRows = Math.min(head.size(), Math.max(2, brush.height() / 2));
    Inspection.paintRows(brush.within(brush.area().upper(headRows)), head);
    Area rest = brush.area().below(headRows);
    Facts facts = Facts.about(Thing.process(child.name()), scene);
    List<StepLine> steps = scene.told().steps().getOrDefault(child.name(), List.of());
    if (steps.isEmpty()) {
      Inspection.paintFacts(brush.within(rest), scene, facts, back);
      return;
    }
    Split split = Split.of(rest);
    paintSteps(brush.within(split.first()), scene, steps, child);
    Inspection.paintFacts(brush.within(split.second()), scene, facts, back);
  }

  private static List<Row> head(Scene scene, Child child, int width) {
    Standing standing = Standing.of(child, scene, Overview.of(scene.world()));
    String age =
        standing
            .since()
            .map(it -> standing.isOver() ? "@" + Times.length(it) : scene.age(it))
            .map(it -> "  " + it)
            .orElse("");
    List<Row> rows = new ArrayList<>();
    rows.add(
        Row.of(" ", Ink.PLAIN)
            .plus(standing.glyph())
            .plus(" ", standing.ink())
            .plus(standing.row(scene, false))
            .plus(age, standing.ink()));
    rows.add(identity(scene, child));
    int names = rows.size();
    List<String> reasons = Reasons.of(child, scene);
    for (String reason : reasons) {
      add(rows, rows.size() == names ? scene.say("inspect.why") : "", reason, width);
    }
    if (scene.told().stuck().contains(child.name())) {
      rows.add(Row.of(" ".repeat(LABEL) + scene.say("inspect.hopeless"), Ink.FAIL));
    } else {
      String helpers = helpers(child, scene);
      if (!helpers.isEmpty()) {
        add(rows, "", scene.say("inspect.helpers", helpers), width);
      }
    }
    return rows;
  }

  private static String usage(Scene scene, Child child) {
    return scene
        .usage(child)
        .map(it -> "  " + scene.say("inspect.usage", it.cpu(), it.memory()))
        .orElse("");
  }

  private static Row identity(Scene scene, Child child) {
    return Row.of(" pid ", Ink.DIM)
        .plus(child.pid().map(String::valueOf).orElse("-"), Ink.PLAIN)
        .plus("  " + scene.say("inspect.name") + " ", Ink.DIM)
        .plus(child.label(), Ink.PLAIN)
        .plus("  " + scene.say("inspect.parent") + " ", Ink.DIM)
        .plus(child.parent().orElse("-"), Ink.PLAIN)
        .plus(usage(scene, child), Ink.DIM)
        .plus(child.daemon() ? "  ◇ " + scene.say("inspect.daemon") : "", Ink.DAEMON)
        .plus(child.isCommand() ? "  " + scene.say("inspect.command") : "", Ink.DIM)
        .plus(
            child.isAlive() && child.ignoresTerm() ? "  " + scene.say("inspect.deaf") : "",
            Ink.FAIL)
        .plus(child.isClosed() ? "  " + scene.say("inspect.closed") : "", Ink.DIM);
  }

  private static void add(List<Row> rows, String label, String text, int width) {
    List<String> lines = Wrap.lines(text, width - LABEL - 1);
    for (int i = 0; i < lines.size(); i++) {
      String begin = Cells.pad(i == 0 ? " " + label : "", LABEL);
      rows.add(Row.of(begin, Ink.DIM).plus(lines.get(i), Ink.WAITING));
    }
  }

  /** Who could end its wait, unless the reasons have named them already. */
  private static String helpers(Child child, Scene scene) {
    return Wait.of(scene.world(), child)
        .map(
            wait -> {
              List<String> all =
                  new ArrayList<>(
                      Prospects.helpers(wait, scene.world(), scene.told().trouble().reach()));
              all.removeAll(wait.on());
              return Names.inShort(all);
            })
        .orElse("");
  }

  private static void paintSteps(Brush brush, Scene scene, List<StepLine> steps, Child child) {
    Brush list = brush.within(brush.area().below(1));
    List<String> pointers = steps.stream().map(StepLine::pointer).toList();
    boolean goesOn = child.isAlive() && !child.isEnding();
    int current = goesOn ? pointers.indexOf(child.step()) : -1;
    int first = Math.max(0, Math.min(current - list.height() / 2, steps.size() - list.height()));
    List<Row> rows = new ArrayList<>();
    for (int i = first; i < Math.min(steps.size(), first + list.height()); i++) {
      StepLine step = steps.get(i);
      String text = (i == current ? " ▶ " : "   ") + "  ".repeat(step.depth()) + step.text() + " ";
      rows.add(Row.of(text, i == current ? Ink.CURRENT : Ink.PLAIN));
    }
    Inspection.paintRows(list, rows);
    Frames.title(brush, Row.of(scene.say("inspect.steps"), Ink.TITLE), Row.EMPTY, Frames.Kind.RULE);
  }
}
