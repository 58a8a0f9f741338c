package dev.interlock.view;

import java.util.List;

/** The scenarios that can be played, and what the one under the cursor is about. */
final class PickerPage {

  private static final int DESCRIPTION = 5;
  private static final int LABEL = 32;

  private PickerPage() {}

  static void paint(Brush brush, List<Choice> choices, int index, boolean boxed) {
    brush.clear();
    Brush inside = brush.within(boxed ? brush.area().inside(1) : brush.area().below(1));
    int described = inside.height() >= 3 * DESCRIPTION ? DESCRIPTION : 0;
    Brush list = inside.within(inside.area().above(described));
    int label = choices.stream().mapToInt(choice -> Cells.width(name(choice))).max().orElse(0);
    int first = Math.max(0, Math.min(index - list.height() / 2, choices.size() - list.height()));
    for (int i = first; i < Math.min(choices.size(), first + list.height()); i++) {
      Choice choice = choices.get(i);
      Row row =
          Row.of(i == index ? " ▸ " : "   ", Ink.KEY)
              .plus(Cells.pad(name(choice), Math.min(label, LABEL)) + "  ", Ink.DIM)
              .plus(choice.title(), Ink.TITLE);
      list.text(0, i - first, row.fit(list.width()).pieces());
      if (i == index) {
        list.reverse(i - first);
      }
    }
    if (described > 0 && index < choices.size()) {
      describe(inside.within(inside.area().lower(described)), choices.get(index));
    }
    if (choices.isEmpty()) {
      list.text(3, 1, "no scenarios found", Ink.WAITING);
    }
    Row count = Row.of(choices.isEmpty() ? "" : (index + 1) + "/" + choices.size(), Ink.DIM);
    Frames.title(brush, Row.of("scenarios", Ink.FOCUS), count, Frames.Kind.of(boxed, true));
  }

  private static String name(Choice choice) {
    return choice.label().replaceFirst("\\.json$", "");
  }

  private static void describe(Brush brush, Choice choice) {
    List<String> lines = Wrap.lines(choice.description(), brush.width() - 6);
    for (int i = 0; i < Math.min(lines.size(), brush.height() - 1); i++) {
      brush.text(3, 1 + i, lines.get(i), Ink.PLAIN);
    }
    brush.fill(0, brush.width(), 0, Piece.of("─", Ink.BORDER));
  }
}
