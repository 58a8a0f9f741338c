package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;

/** The scenarios that can be played, group by group, and what the one under the cursor is about. */
final class PickerPage {

  private static final int DESCRIPTION = 5;
  private static final int LABEL = 32;

  private PickerPage() {}

  /** One row of the list: the heading of a group, or a scenario. */
  private record Entry(Row row, boolean isUnderCursor) {}

  /** Those in which the filter stands, whatever the case. */
  static List<Choice> passing(List<Choice> choices, String filter) {
    String wanted = Passage.lower(filter);
    return choices.stream().filter(choice -> Passage.lower(text(choice)).contains(wanted)).toList();
  }

  private static String text(Choice choice) {
    return String.join("\n", choice.group(), choice.label(), choice.title(), choice.description());
  }

  static void paint(Brush brush, Scene scene, Overlay.Picker picker, boolean boxed) {
    List<Choice> choices = passing(scene.told().choices(), picker.filter());
    int index = picker.index();
    brush.clear();
    Brush inside = brush.within(boxed ? brush.area().inside(1) : brush.area().below(1));
    int described = inside.height() >= 3 * DESCRIPTION ? DESCRIPTION : 0;
    Brush list = inside.within(inside.area().above(described));
    List<Entry> entries = entries(choices, index);
    int first = first(entries, list.height());
    for (int y = 0; y < Math.min(entries.size() - first, list.height()); y++) {
      Entry entry = entries.get(first + y);
      list.text(0, y, entry.row().fit(list.width()).pieces());
      if (entry.isUnderCursor()) {
        list.reverse(y);
      }
    }
    if (described > 0 && index < choices.size()) {
      describe(inside.within(inside.area().lower(described)), choices.get(index));
    }
    if (choices.isEmpty()) {
      list.text(3, 1, scene.say("picker.none"), Ink.WAITING);
    }
    list.mark(picker.filter());
    Row count = Row.of(choices.isEmpty() ? "" : (index + 1) + "/" + choices.size(), Ink.DIM);
    String wanted = picker.filter().isEmpty() ? "" : "  /" + picker.filter();
    Row title = Row.of(scene.say("picker.title"), Ink.FOCUS).plus(wanted, Ink.KEY);
    Frames.title(brush, title, count, Frames.Kind.of(boxed, true));
  }

  private static List<Entry> entries(List<Choice> choices, int index) {
    int widest = choices.stream().mapToInt(choice -> Cells.width(name(choice))).max().orElse(0);
    List<Entry> entries = new ArrayList<>();
    String group = "";
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (!choice.group().equals(group)) {
        group = choice.group();
        entries.add(new Entry(Row.of(" " + group, Ink.FOCUS), false));
      }
      Row row =
          Row.of(i == index ? " ▸ " : "   ", Ink.KEY)
              .plus(Cells.pad(name(choice), Math.min(widest, LABEL)) + "  ", Ink.DIM)
              .plus(choice.title(), Ink.TITLE);
      entries.add(new Entry(row, i == index));
    }
    return entries;
  }

  /** The entry to begin with, so that the cursor is as near to the middle as can be. */
  private static int first(List<Entry> entries, int height) {
    int cursor = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).isUnderCursor()) {
        cursor = i;
      }
    }
    return Math.max(0, Math.min(cursor - height / 2, entries.size() - height));
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
