package dev.interlock.view;

import java.util.List;

/** The palette: a line for a command by its name, and what it may become. */
final class Palettes {

  private static final int WIDTH = 76;
  private static final int MOST = 10;
  private static final int NAME = 16;

  private Palettes() {}

  static Pressed open(Desk desk) {
    return Pressed.only(desk.under(new Overlay.Palette(Draft.EMPTY, 0, "", desk.overlay())));
  }

  static Desk typed(Desk desk, Overlay.Palette palette, Draft draft) {
    return desk.under(new Overlay.Palette(draft, 0, "", palette.under()));
  }

  private static List<Entry.Suggestion> suggestions(Overlay.Palette palette, Scene scene) {
    return Entry.of(palette.draft().text()).suggestions(scene);
  }

  static Desk step(Desk desk, Look look, Overlay.Palette palette, int rows) {
    int last = suggestions(palette, look.scene()).size() - 1;
    int index = Math.max(0, Math.min(last, palette.index() + rows));
    return desk.under(
        new Overlay.Palette(palette.draft(), index, palette.complaint(), palette.under()));
  }

  /** Puts the suggestion under the cursor into the line. */
  static Desk complete(Desk desk, Look look, Overlay.Palette palette) {
    List<Entry.Suggestion> all = suggestions(palette, look.scene());
    if (palette.index() >= all.size()) {
      return desk;
    }
    Entry entry = Entry.of(palette.draft().text());
    String line = entry.completed(all.get(palette.index()).text());
    return typed(desk, palette, Draft.of(line));
  }

  /**
   * Does what the line says; a word that says nothing yet first becomes what is suggested. If that
   * is not enough, the line waits for the rest.
   */
  static Pressed enter(Desk desk, Look look, Overlay.Palette palette) {
    Entry entry = Entry.of(palette.draft().text());
    List<Entry.Suggestion> all = suggestions(palette, look.scene());
    boolean chosen = palette.index() > 0 || !entry.word().isEmpty() || entry.before().isEmpty();
    boolean isThere = palette.index() < all.size();
    String text =
        isThere && chosen
            ? entry.completed(all.get(palette.index()).text())
            : palette.draft().text();
    Entry.Done done = Entry.of(text).done(desk.under(palette.under()), look);
    return done.pressed()
        .orElseGet(
            () ->
                Pressed.only(
                    desk.under(
                        new Overlay.Palette(
                            Draft.of(text), 0, done.complaint(), palette.under()))));
  }

  static void paint(Brush brush, Overlay.Palette palette, Scene scene) {
    int width = Math.min(brush.width(), WIDTH);
    List<Entry.Suggestion> all = suggestions(palette, scene);
    int wanted = Math.min(MOST, Verbs.all().size()) + 4;
    int height = Math.min(Math.max(0, brush.height() - 2), wanted);
    int left = (brush.width() - width) / 2;
    Brush box = brush.within(new Area(left, brush.height() - 2 - height, width, height));
    box.clear();
    Brush inside = box.within(box.area().inside(1));
    Row line = Row.of(" : ", Ink.FOCUS).plus(palette.draft().row(Math.max(0, width - 7)));
    inside.text(0, 0, line.pieces());
    inside.text(0, 1, Row.of(" " + palette.complaint(), Ink.FAIL).fit(width - 2).pieces());
    list(inside.within(inside.area().below(2)), all, palette.index());
    String place = all.isEmpty() ? "" : (palette.index() + 1) + "/" + all.size();
    Row title = Row.of(scene.say("palette.title"), Ink.FOCUS);
    Frames.title(box, title, Row.of(place, Ink.DIM), Frames.Kind.FOCUSED_BOX);
  }

  private static void list(Brush brush, List<Entry.Suggestion> all, int index) {
    int room = Math.max(1, brush.height());
    int first = Math.max(0, Math.min(index - room / 2, all.size() - room));
    int name = all.stream().mapToInt(it -> Cells.width(it.text())).max().orElse(0);
    for (int i = first; i < Math.min(all.size(), first + room); i++) {
      Entry.Suggestion it = all.get(i);
      Row row =
          Row.of(i == index ? " ▸ " : "   ", Ink.KEY)
              .plus(Cells.pad(it.text(), Math.max(NAME, name)) + " ", Ink.TITLE)
              .plus(Cells.pad(it.keys(), 7) + " ", Ink.KEY)
              .plus(it.meaning(), Ink.DIM);
      brush.text(0, i - first, row.fit(brush.width()).pieces());
      if (i == index) {
        brush.reverse(i - first);
      }
    }
  }
}
