package dev.interlock.view;

import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Mode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is in a shared file, who touched it last, and who has it open. */
final class FilePlate {

  private FilePlate() {}

  static Plate of(SharedFile file, int width) {
    Row content = content(file, width);
    List<Row> full = new ArrayList<>(List.of(content));
    full.addAll(access(file));
    return new Plate(full, content);
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
    return row.plus(
            Content.cut(text).replace('\n', ' '),
            content.value().isPresent() ? Ink.TITLE : Ink.FAIL)
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
