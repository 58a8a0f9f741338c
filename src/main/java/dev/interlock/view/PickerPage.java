package dev.interlock.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The scenarios that can be played, group by group, and what the one under the cursor is about. */
final class PickerPage {

  /** From this width on the preview stands beside the list, else below it. */
  private static final int WIDE = 120;

  private static final int LEAST_LIST = 6;
  private static final int LABEL = 28;
  private static final int LABELS = 11;

  private PickerPage() {}

  /** One row of the list: the heading of a group, or a scenario and its place among them. */
  private record Entry(Row row, OptionalInt index) {}

  /** Where the list and the preview are; the latter may be empty. */
  private record Parts(Area list, Area preview) {

    static Parts of(Area inside, int described) {
      if (inside.width() >= WIDE) {
        int width = inside.width() / 2;
        return new Parts(inside.first(width), inside.after(width + 1));
      }
      int rows = Math.min(described + 1, inside.height() / 2);
      return inside.height() - rows < LEAST_LIST
          ? new Parts(inside, inside.lower(0))
          : new Parts(inside.above(rows), inside.lower(rows));
    }
  }

  /** Those in which the filter stands, whatever the case. */
  static List<Choice> passing(List<Choice> choices, String filter) {
    String wanted = Passage.lower(filter);
    return choices.stream().filter(choice -> Passage.lower(text(choice)).contains(wanted)).toList();
  }

  private static String text(Choice choice) {
    String parts =
        Stream.of(choice.cast().processes(), choice.cast().resources())
            .flatMap(List::stream)
            .map(Choice.Part::text)
            .collect(Collectors.joining("\n"));
    return String.join(
        "\n", choice.group(), choice.label(), choice.title(), choice.description(), parts);
  }

  private static Area inside(Area whole, boolean boxed) {
    return boxed ? whole.inside(1) : whole.below(1);
  }

  static void paint(Brush brush, Scene scene, Overlay.Picker picker, boolean boxed) {
    List<Choice> choices = passing(scene.told().choices(), picker.filter());
    int index = picker.index();
    brush.clear();
    Brush inside = brush.within(inside(brush.area(), boxed));
    List<Row> about =
        index < choices.size() ? about(choices.get(index), scene, width(inside)) : List.of();
    Parts parts = Parts.of(inside.area(), about.size());
    list(inside.within(parts.list()), choices, index);
    inside.within(parts.list()).mark(picker.filter());
    preview(inside.within(parts.preview()), about, inside.width() >= WIDE);
    if (choices.isEmpty()) {
      inside.text(3, 1, scene.say("picker.none"), Ink.WAITING);
    }
    Row count = Row.of(choices.isEmpty() ? "" : (index + 1) + "/" + choices.size(), Ink.DIM);
    String wanted = picker.filter().isEmpty() ? "" : "  /" + picker.filter();
    Row title = Row.of(scene.say("picker.title"), Ink.FOCUS).plus(wanted, Ink.KEY);
    Frames.title(brush, title, count, Frames.Kind.of(boxed, true));
  }

  private static int width(Brush inside) {
    return inside.width() >= WIDE ? inside.width() / 2 - 1 : inside.width();
  }

  private static void list(Brush list, List<Choice> choices, int index) {
    List<Entry> entries = entries(choices, index);
    int first = first(entries, index, list.height());
    for (int y = 0; y < Math.min(entries.size() - first, list.height()); y++) {
      Entry entry = entries.get(first + y);
      list.text(0, y, entry.row().fit(list.width()).pieces());
      if (entry.index().equals(OptionalInt.of(index))) {
        list.reverse(y);
      }
    }
  }

  private static List<Entry> entries(List<Choice> choices, int index) {
    int widest = choices.stream().mapToInt(choice -> Cells.width(name(choice))).max().orElse(0);
    List<Entry> entries = new ArrayList<>();
    String group = "";
    for (int i = 0; i < choices.size(); i++) {
      Choice choice = choices.get(i);
      if (!choice.group().equals(group)) {
        group = choice.group();
        entries.add(new Entry(Row.of(" " + group, Ink.FOCUS), OptionalInt.empty()));
      }
      Row row =
          Row.of(i == index ? " ▸ " : "   ", Ink.KEY)
              .plus(Cells.pad(name(choice), Math.min(widest, LABEL)) + "  ", Ink.DIM)
              .plus(choice.title(), Ink.TITLE);
      entries.add(new Entry(row, OptionalInt.of(i)));
    }
    return entries;
  }

  /** The entry to begin with, so that the cursor is as near to the middle as can be. */
  private static int first(List<Entry> entries, int index, int height) {
    int cursor = 0;
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).index().equals(OptionalInt.of(index))) {
        cursor = i;
      }
    }
    return Math.max(0, Math.min(cursor - height / 2, entries.size() - height));
  }

  private static String name(Choice choice) {
    return choice.label().replaceFirst("\\.json$", "");
  }

  /** What it is about: its description, and what it has. */
  private static List<Row> about(Choice choice, Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    if (!choice.description().isEmpty()) {
      Wrap.lines(choice.description(), width - 6)
          .forEach(line -> rows.add(Row.of("   " + line, Ink.PLAIN)));
    }
    rows.addAll(parts(scene.say("picker.processes"), choice.cast().processes(), width));
    rows.addAll(parts(scene.say("picker.resources"), choice.cast().resources(), width));
    if (choice.cast().expects()) {
      rows.add(
          Row.of("   " + Cells.pad(scene.say("picker.expects"), LABELS), Ink.DIM)
              .plus("✓", Ink.GOOD));
    }
    return rows;
  }

  private static List<Row> parts(String label, List<Choice.Part> parts, int width) {
    if (parts.isEmpty()) {
      return List.of();
    }
    String all = parts.stream().map(Choice.Part::text).collect(Collectors.joining(", "));
    List<String> lines = Wrap.lines(all, width - 6 - LABELS);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      rows.add(
          Row.of("   " + Cells.pad(i == 0 ? label : "", LABELS), Ink.DIM)
              .plus(lines.get(i), Ink.PLAIN));
    }
    return rows;
  }

  private static void preview(Brush brush, List<Row> about, boolean beside) {
    if (beside) {
      brush.within(new Area(0, 0, 1, brush.height())).column(0, '│', Ink.BORDER);
    } else {
      brush.fill(0, brush.width(), 0, Piece.of("─", Ink.BORDER));
    }
    Brush text = brush.within(beside ? brush.area().after(1) : brush.area().below(1));
    for (int i = 0; i < Math.min(about.size(), text.height()); i++) {
      text.text(0, i, about.get(i).fit(text.width()).pieces());
    }
  }

  /** The scenario in a row of the screen, if there is one. */
  static Optional<Integer> at(Overlay.Picker picker, Desk desk, Look look, int row) {
    Scene scene = look.scene();
    List<Choice> choices = passing(scene.told().choices(), picker.filter());
    if (picker.index() >= choices.size()) {
      return Optional.empty();
    }
    Layout layout = look.layout(desk);
    Area inside = inside(layout.body(), layout.boxed());
    int width = inside.width() >= WIDE ? inside.width() / 2 - 1 : inside.width();
    int described = about(choices.get(picker.index()), scene, width).size();
    Area list = Parts.of(inside, described).list();
    List<Entry> entries = entries(choices, picker.index());
    int entry = first(entries, picker.index(), list.height()) + row - list.top();
    boolean isRow = row >= list.top() && row < list.bottom() && entry < entries.size();
    return isRow && entries.get(entry).index().isPresent()
        ? Optional.of(entries.get(entry).index().getAsInt())
        : Optional.empty();
  }
}
