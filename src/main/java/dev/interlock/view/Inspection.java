package dev.interlock.view;

import java.util.List;

/** All about one thing: how it stands and why, and its facts. */
final class Inspection {

  private Inspection() {}

  static void paint(Brush brush, Scene scene, Overlay.Inspector inspector, boolean boxed) {
    brush.clear();
    Frames.Kind kind = Frames.Kind.of(boxed, true);
    Brush inside = brush.within(boxed ? brush.area().inside(1) : brush.area().below(1));
    paint(inside, scene, inspector.thing(), inspector.back());
    Row title = Row.of(title(inspector.thing(), scene), Ink.FOCUS);
    Frames.title(brush, title, Row.of("esc " + scene.say("inspect.back"), Ink.DIM), kind);
  }

  /** The same in a box below the output or beside it, where there is room for it. */
  static void paintBelow(Brush brush, Scene scene, Thing thing) {
    paint(brush.within(brush.area().inside(1)), scene, thing, 0);
    Row title = Row.of(title(thing, scene), Ink.TITLE);
    Frames.title(brush, title, Row.of("enter", Ink.DIM), Frames.Kind.BOX);
  }

  private static String title(Thing thing, Scene scene) {
    return switch (thing.pane()) {
      case FINDINGS -> scene.say("inspect.finding", thing.name());
      case EXPECTATIONS -> scene.say("inspect.expectation", thing.name());
      default -> scene.say("inspect.thing", thing.name());
    };
  }

  private static void paint(Brush brush, Scene scene, Thing thing, int back) {
    switch (thing.pane()) {
      case PROCESSES ->
          scene
              .world()
              .findChild(thing.name())
              .ifPresent(child -> ProcessInspection.paint(brush, scene, child, back));
      case FINDINGS -> FindingInspection.paint(brush, scene, thing, back);
      default -> paintPlate(brush, scene, thing, back);
    }
  }

  private static void paintPlate(Brush brush, Scene scene, Thing thing, int back) {
    Split split = Split.of(brush.area());
    Facts facts = Facts.about(thing, scene);
    Area left = facts.all().isEmpty() ? brush.area() : split.first();
    Contents.plate(thing, scene, left.width())
        .ifPresent(plate -> paintRows(brush.within(left), plate.whole()));
    if (!facts.all().isEmpty()) {
      paintFacts(brush.within(split.second()), scene, facts, back);
    }
  }

  static void paintRows(Brush brush, List<Row> rows) {
    for (int i = 0; i < Math.min(rows.size(), brush.height()); i++) {
      brush.text(0, i, rows.get(i).fit(brush.width()).pieces());
    }
  }

  static void paintFacts(Brush brush, Scene scene, Facts facts, int back) {
    Brush list = brush.within(brush.area().below(1));
    paintRows(list, facts.rows(list.height(), back, scene.texts()));
    Row count = Row.of(String.valueOf(facts.all().size()), Ink.DIM);
    Frames.title(brush, Row.of(scene.say("inspect.facts"), Ink.TITLE), count, Frames.Kind.RULE);
  }
}
