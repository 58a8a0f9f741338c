package dev.interlock.view;

/** Frames and rules with titles. */
final class Frames {

  private Frames() {}

  /** What is around a pane. */
  enum Kind {
    RULE,
    BOX,
    FOCUSED_RULE,
    FOCUSED_BOX;

    static Kind of(boolean boxed, boolean focused) {
      if (boxed) {
        return focused ? FOCUSED_BOX : BOX;
      }
      return focused ? FOCUSED_RULE : RULE;
    }

    boolean boxed() {
      return this == BOX || this == FOCUSED_BOX;
    }

    boolean focused() {
      return this == FOCUSED_RULE || this == FOCUSED_BOX;
    }
  }

  /** Paints the frame, or the rule at the top, over what is in the pane; titles at both ends. */
  static void title(Brush brush, Row left, Row right, Kind kind) {
    Ink ink = kind.focused() ? Ink.FOCUS : Ink.BORDER;
    int corner = kind.boxed() ? 1 : 0;
    if (kind.boxed()) {
      brush.frame(ink);
    }
    String line = kind.focused() ? "═" : "─";
    brush.fill(corner, brush.width() - corner, 0, Piece.of(line, ink));
    int room = brush.width() - 2 * corner - 4;
    if (room < 1) {
      return;
    }
    Row title = left.fit(room);
    int end = brush.text(corner + 1, 0, " ", ink);
    end = brush.text(end, 0, title.pieces());
    end = brush.text(end, 0, " ", ink);
    int begin = brush.width() - corner - 3 - right.width();
    if (right.width() > 0 && begin > end + 1) {
      int x = brush.text(begin, 0, " ", ink);
      x = brush.text(x, 0, right.pieces());
      brush.text(x, 0, " ", ink);
    }
  }
}
