package dev.interlock.view;

/** What lies over the panes as a box of its own. */
final class Boxes {

  private static final int MENU_WIDTH = 56;

  private Boxes() {}

  static void paint(Brush brush, Look look, Desk desk) {
    Overlay overlay = desk.overlay();
    Scene scene = look.scene();
    if (overlay instanceof Overlay.Help help) {
      HelpPage.paint(brush, desk, scene, help.offset());
    } else if (overlay instanceof Overlay.Confirm confirm) {
      Dialog.paint(brush, scene, confirm);
    } else if (overlay instanceof Overlay.Menu menu) {
      menu(brush, menu);
    } else if (overlay instanceof Overlay.Palette palette) {
      Palettes.paint(brush, palette, scene);
    }
    if (overlay instanceof Overlay.Prompt prompt && prompt.under() instanceof Overlay.Help help) {
      HelpPage.paint(brush.within(brush.area().above(2)), desk, scene, help.offset());
    }
  }

  private static Area box(Overlay.Menu menu, Size size) {
    int width = Math.min(size.columns(), MENU_WIDTH);
    int height = Math.min(Math.max(0, size.rows() - 2), menu.items().size() + 2);
    return new Area((size.columns() - width) / 2, (size.rows() - height) / 2, width, height);
  }

  /** Where the items are. */
  static Area list(Overlay.Menu menu, Size size) {
    return box(menu, size).inside(1);
  }

  /** The item to begin with in so many rows. */
  static int first(Overlay.Menu menu, int room) {
    return Math.max(0, Math.min(menu.index() - room / 2, menu.items().size() - room));
  }

  private static void menu(Brush brush, Overlay.Menu menu) {
    Size size = new Size(brush.width(), brush.height());
    Brush box = brush.within(box(menu, size));
    box.clear();
    Brush list = brush.within(list(menu, size));
    int first = first(menu, list.height());
    for (int i = first; i < Math.min(menu.items().size(), first + list.height()); i++) {
      boolean here = i == menu.index();
      Row row = Row.of(here ? " ▸ " : "   ", Ink.KEY).plus(menu.items().get(i).label(), Ink.PLAIN);
      list.text(0, i - first, row.fit(list.width()).pieces());
      if (here) {
        list.reverse(i - first);
      }
    }
    String place = (menu.index() + 1) + "/" + menu.items().size();
    Frames.title(
        box, Row.of(menu.title(), Ink.FOCUS), Row.of(place, Ink.DIM), Frames.Kind.FOCUSED_BOX);
  }
}
