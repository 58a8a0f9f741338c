package dev.interlock.view;

import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The scenario's own figures, and what is in each shared file and who touched it last. */
final class DataPane {

  private DataPane() {}

  /** What is needed; where there is more room, also who read and wrote what. */
  static List<Row> rows(Scene scene, Size size) {
    List<Row> rows = new ArrayList<>(watched(scene, size.columns()));
    for (SharedFile file : scene.files()) {
      rows.add(content(file, size.columns()));
      rows.addAll(access(file));
    }
    int room = size.rows() == Screen.ANY_HEIGHT ? 0 : size.rows() - rows.size();
    rows.addAll(FilePast.rows(scene.history(), room));
    return rows;
  }

  private static List<Row> watched(Scene scene, int width) {
    List<Row> rows = new ArrayList<>();
    Row row = Row.EMPTY;
    for (Watched figure : scene.told().watched()) {
      Row next = Row.of(" " + figure.label() + " ", Ink.DIM).plus(figure.value() + " ", Ink.TITLE);
      if (row.width() > 0 && row.width() + next.width() > width) {
        rows.add(row);
        row = Row.EMPTY;
      }
      row = row.plus(next);
    }
    if (row.width() > 0) {
      rows.add(row);
    }
    return rows;
  }

  private static Row content(SharedFile file, int width) {
    Row row = Row.of(" " + file.path() + "  ", Ink.PLAIN);
    if (file.isTorn()) {
      row = row.plus("✗ TORN ", Ink.FAIL);
    }
    if (file.content().isEmpty()) {
      return row.plus("does not exist", Ink.DIM);
    }
    SharedFile.Content content = file.content().get();
    if (content.text().isEmpty()) {
      return row.plus("empty", Ink.FAIL);
    }
    String text = content.value().map(value -> value.json()).orElse(content.text().strip());
    return row.plus(text.replace('\n', ' '), content.value().isPresent() ? Ink.TITLE : Ink.FAIL)
        .fit(width);
  }

  private static List<Row> access(SharedFile file) {
    List<Row> rows = new ArrayList<>();
    Row last = Row.EMPTY;
    if (!file.lastReader().isEmpty()) {
      last = last.plus("   read by ", Ink.DIM).plus(file.lastReader(), Ink.PLAIN);
    }
    if (!file.lastWriter().isEmpty()) {
      last = last.plus("   written by ", Ink.DIM).plus(file.lastWriter(), Ink.PLAIN);
    }
    if (last.width() > 0) {
      rows.add(last);
    }
    Row now = Row.EMPTY;
    if (!file.halfWritten().isEmpty()) {
      String who = Names.inShort(file.halfWritten());
      now = now.plus("   half written by " + who, Ink.FAIL);
    }
    if (file.open().isPresent()) {
      SharedFile.Access open = file.open().get();
      now = now.plus("   " + open.waiter().child() + " " + doing(open.mode()), Ink.ACTIVE);
    }
    if (!file.line().isEmpty()) {
      now = now.plus("   ◌" + file.line().size() + " wait", Ink.WAITING);
    }
    if (now.width() > 0) {
      rows.add(now);
    }
    return rows;
  }

  private static String doing(Mode mode) {
    return mode == Mode.READ ? "reads" : mode.name().toLowerCase(Locale.ROOT) + "s";
  }
}
