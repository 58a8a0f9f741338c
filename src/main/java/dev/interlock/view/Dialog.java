package dev.interlock.view;

import java.util.List;

/** A question that wants a yes or a no. */
final class Dialog {

  private static final int WIDTH = 56;

  private Dialog() {}

  static void paint(Brush brush, Scene scene, Overlay.Confirm confirm) {
    int width = Math.min(brush.width(), WIDTH);
    List<String> lines = Wrap.lines(confirm.question(), width - 6);
    int height = Math.min(brush.height(), lines.size() + 5);
    Brush box =
        brush.within(
            new Area((brush.width() - width) / 2, (brush.height() - height) / 2, width, height));
    box.clear();
    for (int i = 0; i < lines.size(); i++) {
      box.text(3, 1 + i, lines.get(i), Ink.TITLE);
    }
    Row answers =
        Row.of("y", Ink.KEY)
            .plus(" " + scene.say("dialog.yes") + "     ", Ink.PLAIN)
            .plus("n", Ink.KEY)
            .plus(" " + scene.say("dialog.no"), Ink.PLAIN);
    box.text(3, lines.size() + 2, answers.pieces());
    if (confirm.command() instanceof Command.Quit) {
      box.text(3, lines.size() + 3, scene.say("dialog.again"), Ink.DIM);
    }
    Row title = Row.of(scene.say("dialog.title"), Ink.FOCUS);
    Frames.title(box, title, Row.EMPTY, Frames.Kind.FOCUSED_BOX);
  }
}
