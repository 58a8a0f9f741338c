package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The last two rows: what has just happened or is asked for, and the keys that are heard. */
final class Foot {

  private Foot() {}

  /** What is asked for, else what was done for the viewer, else nothing. */
  static Optional<Row> said(Desk desk, Look look, int width) {
    if (desk.overlay() instanceof Overlay.Prompt prompt) {
      return Optional.of(Typing.row(prompt, look.scene(), width));
    }
    return desk.notice().map(text -> Row.of(" " + text, Ink.FOCUS).fit(width));
  }

  /** As many hints as fit; the last one, how to quit, is always among them. */
  static List<Keys.Hinted> hints(Desk desk, Look look, int width) {
    List<Keys.Hinted> hints = new ArrayList<>(Keys.hints(desk, look));
    while (hints.size() > 2 && line(hints).width() > width) {
      hints.remove(hints.size() - 2);
    }
    return hints;
  }

  static Row line(List<Keys.Hinted> hints) {
    Row line = Row.EMPTY;
    for (Keys.Hinted hint : hints) {
      line = line.plus(hint.row());
    }
    return line;
  }

  static void keys(Brush brush, Desk desk, Look look) {
    Row line = line(hints(desk, look, brush.width()));
    brush.text(0, 0, line.fit(brush.width()).pieces());
  }
}
