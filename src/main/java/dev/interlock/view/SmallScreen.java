package dev.interlock.view;

import java.util.List;

/** What is left to be said where the panes do not fit: how the play stands. */
final class SmallScreen {

  private SmallScreen() {}

  static void paint(Brush brush, Look look, Desk desk) {
    Scene scene = look.scene();
    if (desk.overlay().under() instanceof Overlay.Picker picker) {
      PickerPage.paint(brush, scene, picker, false);
      said(brush, look, desk);
      return;
    }
    String title = scene.play().map(Play::title).orElse("Interlock");
    Row state = TopBar.state(scene, brush.width() / 2).plus("  " + title, Ink.TITLE);
    brush.text(0, 0, state.fit(brush.width()).pieces());
    if (brush.height() > 1) {
      Strip.paint(brush.within(brush.area().below(1).upper(1)), scene);
    }
    Area middle = brush.area().below(2).above(1);
    List<Row> findings =
        Contents.of(Pane.FINDINGS, scene, new Size(middle.width(), middle.height())).rows();
    Brush words = brush.within(middle);
    for (int i = 0; i < findings.size(); i++) {
      words.text(0, i, findings.get(i).fit(words.width()).pieces());
    }
    words.text(0, findings.size(), Screen.last(scene).fit(words.width()).pieces());
    if (brush.height() > 2) {
      String needed = Layout.SMALLEST.columns() + "x" + Layout.SMALLEST.rows();
      Row small = Row.of(" " + scene.say("screen.small", needed), Ink.DIM);
      brush.text(0, brush.height() - 1, small.fit(brush.width()).pieces());
    }
    Boxes.paint(brush, look, desk);
    said(brush, look, desk);
  }

  private static void said(Brush brush, Look look, Desk desk) {
    Foot.said(desk, look, brush.width())
        .ifPresent(row -> brush.text(0, brush.height() - 1, row.pad(brush.width()).pieces()));
  }
}
