package dev.interlock.view;

import java.util.List;
import java.util.Optional;

/** What the keys do to the output pane. */
final class OutputDeeds {

  private OutputDeeds() {}

  static Pressed next(Desk desk, Look look) {
    Outputs next =
        switch (OutputPane.outputs(desk, look)) {
          case MERGED, AUTO -> Outputs.ONE;
          case ONE -> Outputs.TILES;
          case TILES -> Outputs.MERGED;
        };
    return Pressed.only(desk.reading(desk.reading().as(next)));
  }

  /** Freezes the output that has the cursor; all tiles together. */
  static Pressed follow(Desk desk, Look look) {
    Reading reading = desk.reading();
    if (OutputPane.isFrozen(desk, look)) {
      return Pressed.only(desk.reading(reading.following()));
    }
    List<String> frozen =
        OutputPane.isTiled(desk, look)
            ? List.copyOf(look.scene().world().children().keySet())
            : List.of(OutputPane.whose(desk, look));
    Reading next = reading;
    for (String whose : frozen) {
      Passage passage = Passage.of(OutputPane.tape(whose, look), reading);
      next = next.at(whose, atEnd(passage));
    }
    return Pressed.only(desk.reading(next));
  }

  private static Place atEnd(Passage passage) {
    Place end = Place.before(passage.tape().end());
    return new Place(end.bottom(), passage.last().orElse(end.cursor()), Optional.empty());
  }

  static Pressed wrap(Desk desk, Look look) {
    boolean on = !desk.reading().wraps();
    return said(
        desk.reading(desk.reading().wrapping(on)), look, on ? "notice.wrap" : "notice.wrap.off");
  }

  static Pressed errors(Desk desk, Look look) {
    boolean on = !desk.reading().errorsOnly();
    return said(
        desk.reading(desk.reading().ofErrors(on)),
        look,
        on ? "notice.errors" : "notice.errors.off");
  }

  static Pressed colours(Desk desk, Look look) {
    boolean on = !desk.reading().colours();
    return said(
        desk.reading(desk.reading().coloured(on)),
        look,
        on ? "notice.colours" : "notice.colours.off");
  }

  private static Pressed said(Desk desk, Look look, String key) {
    return Pressed.only(desk.noticing(look.scene().say(key)));
  }

  /** The process whose tile is left or right. */
  static Pressed neighbour(Desk desk, Look look, Key key) {
    boolean right = key.name() == Key.Name.RIGHT;
    if (!OutputPane.isTiled(desk, look)) {
      return Pressed.only(desk);
    }
    List<String> names =
        look.scene().world().inOrder().stream().map(child -> child.name()).toList();
    int now = names.indexOf(OutputPane.whose(desk, look));
    int next = Math.max(0, Math.min(names.size() - 1, now + (right ? 1 : -1)));
    return Pressed.only(desk.choosing(names.get(next)));
  }

  /** Begins to select at the cursor, or stops selecting. */
  static Pressed mark(Desk desk, Look look) {
    String whose = OutputPane.whose(desk, look);
    Place place =
        desk.reading().place(whose).orElseGet(() -> atEnd(OutputPane.passage(desk, look)));
    Place next =
        place.marking(place.mark().isPresent() ? Optional.empty() : Optional.of(place.cursor()));
    return Pressed.only(desk.reading(desk.reading().at(whose, next)));
  }

  /** Moves the cursor; beyond the last line the output is followed again. */
  static Desk moved(Desk desk, Look look, int rows) {
    String whose = OutputPane.whose(desk, look);
    Passage passage = OutputPane.passage(desk, look);
    Optional<Place> known = desk.reading().place(whose);
    Place place = known.orElseGet(() -> atEnd(passage));
    if (known.isEmpty() && rows >= 0) {
      return desk;
    }
    long cursor = passage.moved(Math.max(place.cursor(), passage.tape().first()), rows);
    boolean isLast = passage.last().filter(last -> cursor >= last).isPresent();
    if (rows > 0 && isLast && place.mark().isEmpty()) {
      return desk.reading(desk.reading().following(whose));
    }
    return at(desk.reading(desk.reading().at(whose, place)), look, cursor);
  }

  /** With the cursor on a line, which is scrolled to if it is not to be seen. */
  static Desk at(Desk desk, Look look, long cursor) {
    String whose = OutputPane.whose(desk, look);
    Place place =
        desk.reading().place(whose).orElseGet(() -> atEnd(OutputPane.passage(desk, look)));
    List<OutputPane.Shown> shown = OutputPane.shown(desk, look);
    long bottom = place.bottom();
    if (cursor >= bottom) {
      bottom = cursor + 1;
    } else if (shown.isEmpty() || cursor < shown.get(0).number()) {
      bottom = OutputPane.bottomFrom(cursor, desk, look);
    }
    Place next = new Place(bottom, cursor, place.mark());
    return desk.reading(desk.reading().at(whose, next));
  }
}
