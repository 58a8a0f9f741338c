package dev.interlock.view;

import dev.interlock.model.Lock;
import dev.interlock.model.RunFact;
import java.util.List;
import java.util.Locale;

/** How the play stands: its state, title, clock, facts, seed and findings. */
final class TopBar {

  private static final int WIDE = 120;

  private enum Figure {
    CLOCK,
    FACTS,
    SEED,
    FINDINGS
  }

  /** The more a title needs, the fewer figures stand beside it. */
  private static final List<List<Figure>> CHOICES =
      List.of(
          List.of(Figure.CLOCK, Figure.FACTS, Figure.SEED, Figure.FINDINGS),
          List.of(Figure.CLOCK, Figure.SEED, Figure.FINDINGS),
          List.of(Figure.CLOCK, Figure.FINDINGS));

  private TopBar() {}

  static void paint(Brush brush, Scene scene) {
    String title = scene.play().map(Play::title).orElse("Interlock");
    Row left = Row.of(" ", Ink.PLAIN).plus(state(scene)).plus("  " + title, Ink.TITLE);
    Row right = Row.EMPTY;
    for (List<Figure> figures : CHOICES) {
      right = figures(scene, figures, brush.width() >= WIDE);
      if (left.width() + right.width() <= brush.width()) {
        break;
      }
    }
    brush.text(0, 0, left.against(brush.width(), right).pieces());
  }

  /** How the play stands in one or two words, with a symbol. */
  static Row state(Scene scene) {
    if (scene.play().isEmpty()) {
      return Row.of("▶", Ink.LIVE);
    }
    boolean orphaned = scene.locks().stream().anyMatch(Lock::isOrphaned);
    Row warning = orphaned ? Row.of(" ", Ink.PLAIN).plus(" ORPHANED ", Ink.ORPHANED) : Row.EMPTY;
    return badge(scene).plus(warning);
  }

  private static Row badge(Scene scene) {
    for (Alarm alarm : scene.told().alarms()) {
      if (alarm.standstill()) {
        String kind = alarm.title().replaceFirst(" ?\\(.*", "").replace('_', ' ');
        return Row.of("✗ " + kind.toUpperCase(Locale.ROOT), Ink.FAIL);
      }
    }
    if (scene.end().isPresent()) {
      return end(scene.end().get());
    }
    String speed = " ×" + number(scene.world().speed());
    if (scene.world().paused()) {
      return Row.of("▮▮ PAUSED" + speed, Ink.PAUSED);
    }
    return scene.world().somebodyIsBeingBorn()
        ? Row.of("▶ STARTING", Ink.LIVE)
        : Row.of("▶ LIVE" + speed, Ink.LIVE);
  }

  private static Row end(RunFact.End end) {
    return switch (end) {
      case FINISHED -> Row.of("■ DONE", Ink.GOOD);
      case STUCK -> Row.of("✗ STUCK", Ink.FAIL);
      case OUT_OF_TIME -> Row.of("✗ OUT OF TIME", Ink.FAIL);
      case STOPPED -> Row.of("■ STOPPED", Ink.DONE);
    };
  }

  private static Row figures(Scene scene, List<Figure> figures, boolean wide) {
    if (scene.play().isEmpty()) {
      return Row.EMPTY;
    }
    Play play = scene.play().get();
    int alarms = scene.told().alarms().size();
    String findings = wide ? (alarms == 1 ? " finding" : " findings") : "";
    Row row = Row.EMPTY;
    for (Figure figure : figures) {
      row =
          switch (figure) {
            case CLOCK -> row.plus("  t " + Times.clock(scene.now()), Ink.PLAIN);
            case FACTS -> row.plus(String.format(Locale.ROOT, "  ev %,d", play.facts()), Ink.DIM);
            case SEED -> row.plus("  seed " + play.seed(), Ink.DIM);
            case FINDINGS -> row.plus("  ⚑ " + alarms + findings, alarms == 0 ? Ink.DIM : Ink.FAIL);
          };
    }
    return row.plus(" ", Ink.PLAIN);
  }

  private static String number(double speed) {
    return speed == Math.rint(speed)
        ? String.valueOf((long) speed)
        : String.format(Locale.ROOT, "%.2f", speed).replaceAll("0+$", "");
  }
}
