package dev.interlock.view;

import dev.interlock.model.Lock;
import dev.interlock.model.RunFact;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** How the play stands: its state, title, clock, facts, seed and findings. */
final class TopBar {

  private static final int WIDE = 120;
  private static final int MOST_NAMES = 5;
  private static final double NANOS = 1e9;

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
    Row left =
        Row.of(" ", Ink.PLAIN).plus(state(scene, brush.width() / 2)).plus("  " + title, Ink.TITLE);
    Row right = Row.EMPTY;
    for (List<Figure> figures : CHOICES) {
      right = figures(scene, figures, brush.width() >= WIDE);
      if (left.width() + right.width() <= brush.width()) {
        break;
      }
    }
    brush.text(0, 0, left.against(brush.width(), right).pieces());
  }

  /**
   * How the play stands in one or two words, with a symbol.
   *
   * @param most so many cells a circle may take with all that it goes through
   */
  static Row state(Scene scene, int most) {
    if (scene.play().isEmpty()) {
      return Row.of("▶", Ink.LIVE);
    }
    return badge(scene).plus(stuck(scene, most)).plus(orphaned(scene)).plus(waived(scene));
  }

  /** Who waits in a circle; else, while others go on, who can never be freed. */
  private static Row stuck(Scene scene, int most) {
    List<String> stuck = scene.told().stuck();
    if (stuck.isEmpty()) {
      return Row.EMPTY;
    }
    Optional<String> circle =
        Circle.among(stuck, scene.world(), scene.told().trouble().reach())
            .map(it -> it.within(most));
    if (scene.isAtStandstill()) {
      return Row.of(circle.map(it -> "  " + it).orElse(""), Ink.FAIL);
    }
    return Row.of(
        "  ✗ " + scene.say("top.stuck") + " " + circle.orElse(Names.inShort(stuck)), Ink.FAIL);
  }

  private static Row orphaned(Scene scene) {
    List<String> locks =
        scene.locks().stream()
            .filter(it -> it.isOrphaned() && it.type().isGivenBack())
            .map(Lock::name)
            .toList();
    return locks.isEmpty()
        ? Row.EMPTY
        : Row.of(" ", Ink.PLAIN)
            .plus(" " + scene.say("plate.orphaned") + " ", Ink.ORPHANED)
            .plus(" " + Names.inShort(locks), Ink.FAIL);
  }

  /** The locks that do nothing in this run, so that nobody is fooled. */
  private static Row waived(Scene scene) {
    List<String> locks = scene.locks().stream().filter(Lock::isWaived).map(Lock::name).toList();
    String which =
        locks.size() > MOST_NAMES ? scene.say("top.locks", locks.size()) : Names.inShort(locks);
    return locks.isEmpty() ? Row.EMPTY : Row.of("  " + scene.say("top.without", which), Ink.FAIL);
  }

  private static Row badge(Scene scene) {
    for (Alarm alarm : scene.told().alarms()) {
      if (alarm.standstill()) {
        String kind = scene.say("finding." + alarm.finding().kind().json());
        return Row.of("✗ " + kind.toUpperCase(Locale.ROOT), Ink.FAIL);
      }
    }
    if (scene.end().isPresent()) {
      return end(scene.end().get(), scene);
    }
    String speed = " ×" + number(scene.world().speed()) + pace(scene);
    if (scene.world().paused()) {
      return Row.of("▮▮ " + scene.say("top.paused") + speed, Ink.PAUSED);
    }
    return scene.world().somebodyIsBeingBorn()
        ? Row.of("▶ " + scene.say("top.starting"), Ink.LIVE)
        : Row.of("▶ " + scene.say("top.live") + speed, Ink.LIVE);
  }

  private static String pace(Scene scene) {
    Duration pace = scene.world().pace();
    return pace.isZero() ? "" : " " + scene.say("top.pace", number(pace.toNanos() / NANOS));
  }

  private static Row end(RunFact.End end, Scene scene) {
    return switch (end) {
      case FINISHED -> Row.of("■ " + scene.say("top.done"), Ink.GOOD);
      case STUCK -> Row.of("✗ " + scene.say("top.stuck"), Ink.FAIL);
      case OUT_OF_TIME -> Row.of("✗ " + scene.say("top.late"), Ink.FAIL);
      case STOPPED -> Row.of("■ " + scene.say("top.stopped"), Ink.DONE);
    };
  }

  private static Row figures(Scene scene, List<Figure> figures, boolean wide) {
    if (scene.play().isEmpty()) {
      return Row.EMPTY;
    }
    Play play = scene.play().get();
    int alarms = scene.told().alarms().size();
    String findings = wide ? scene.count("top.findings", alarms) : String.valueOf(alarms);
    String facts =
        String.format(Locale.ROOT, "%,d", play.facts()) + (wide ? rate(scene, play) : "");
    Row row = Row.EMPTY;
    for (Figure figure : figures) {
      row =
          switch (figure) {
            case CLOCK ->
                row.plus("  " + scene.say("top.clock", Times.clock(scene.now())), Ink.PLAIN);
            case FACTS -> row.plus("  " + scene.say("top.facts", facts), Ink.DIM);
            case SEED -> row.plus("  " + scene.say("top.seed", play.seed()), Ink.DIM);
            case FINDINGS -> row.plus("  ⚑ " + findings, alarms == 0 ? Ink.DIM : Ink.FAIL);
          };
    }
    return row.plus(" ", Ink.PLAIN);
  }

  /** How many facts there were in the last second of the play; nothing if it stands still. */
  private static String rate(Scene scene, Play play) {
    if (!scene.isTicking()) {
      return "";
    }
    Duration from = scene.now().minus(Duration.ofSeconds(1));
    int low = 0;
    int high = scene.history().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (scene.history().get(middle).at().compareTo(from) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    long count =
        low == scene.history().size() ? 0 : play.facts() - scene.history().get(low).number() + 1;
    return String.format(Locale.ROOT, " (%,d/s)", count);
  }

  private static String number(double speed) {
    return speed == Math.rint(speed)
        ? String.valueOf((long) speed)
        : String.format(Locale.ROOT, "%.2f", speed).replaceAll("0+$", "");
  }
}
