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

  private static void menu(Brush brush, Overlay.Menu menu) {
    int width = Math.min(brush.width(), MENU_WIDTH);
    int height = Math.min(Math.max(0, brush.height() - 2), menu.items().size() + 2);
    int left = (brush.width() - width) / 2;
    Brush box = brush.within(new Area(left, (brush.height() - height) / 2, width, height));
    box.clear();
    int room = Math.max(1, height - 2);
    int first = Math.max(0, Math.min(menu.index() - room / 2, menu.items().size() - room));
    for (int i = first; i < Math.min(menu.items().size(), first + room); i++) {
      boolean here = i == menu.index();
      Row row = Row.of(here ? " ▸ " : "   ", Ink.KEY).plus(menu.items().get(i).label(), Ink.PLAIN);
      box.text(1, 1 + i - first, row.fit(box.width() - 2).pieces());
      if (here) {
        box.within(box.area().inside(1)).reverse(i - first);
      }
    }
    String place = (menu.index() + 1) + "/" + menu.items().size();
    Frames.title(
        box, Row.of(menu.title(), Ink.FOCUS), Row.of(place, Ink.DIM), Frames.Kind.FOCUSED_BOX);
  }
}
