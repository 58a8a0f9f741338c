package dev.interlock.view;

import dev.interlock.model.SharedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is in a shared file, who touched it last, and who has it open. */
final class FilePlate {

  private FilePlate() {}

  static Plate of(SharedFile file, Scene scene, int width) {
    Row content = content(file, scene, width);
    List<Row> full = new ArrayList<>(List.of(content));
    full.addAll(access(file, scene));
    return new Plate(full, content, AccessLog.figures(file.name(), scene));
  }

  private static Row content(SharedFile file, Scene scene, int width) {
    Row row = Row.of(" " + file.path() + "  ", Ink.PLAIN);
    if (file.isTorn()) {
      row = row.plus("✗ " + scene.say("plate.torn") + " ", Ink.FAIL);
    }
    if (file.content().isEmpty()) {
      return row.plus(scene.say("plate.no-file"), Ink.DIM);
    }
    SharedFile.Content content = file.content().get();
    if (content.text().isEmpty()) {
      return row.plus(scene.say("plate.empty"), Ink.FAIL);
    }
    String text = content.value().map(value -> value.json()).orElse(content.text().strip());
    return row.plus(
            Content.cut(text).replace('\n', ' '),
            content.value().isPresent() ? Ink.TITLE : Ink.FAIL)
        .fit(width);
  }

  private static List<Row> access(SharedFile file, Scene scene) {
    List<Row> rows = new ArrayList<>();
    Row last = Row.EMPTY;
    if (!file.lastReader().isEmpty()) {
      last =
          last.plus("   " + scene.say("plate.read-by") + " ", Ink.DIM)
              .plus(file.lastReader(), Ink.PLAIN);
    }
    if (!file.lastWriter().isEmpty()) {
      last =
          last.plus("   " + scene.say("plate.written-by") + " ", Ink.DIM)
              .plus(file.lastWriter(), Ink.PLAIN);
    }
    if (last.width() > 0) {
      rows.add(last);
    }
    Row now = Row.EMPTY;
    if (!file.halfWritten().isEmpty()) {
      String who = Names.inShort(file.halfWritten());
      now = now.plus("   " + scene.say("plate.half-written", who), Ink.FAIL);
    }
    if (file.open().isPresent()) {
      SharedFile.Access open = file.open().get();
      now =
          now.plus(
              "   "
                  + open.waiter().child()
                  + " "
                  + scene.say("doing." + open.mode().name().toLowerCase(Locale.ROOT)),
              Ink.ACTIVE);
    }
    if (!file.line().isEmpty()) {
      now = now.plus("   ◌" + scene.count("plate.wait", file.line().size()), Ink.WAITING);
    }
    if (now.width() > 0) {
      rows.add(now);
    }
    return rows;
  }
}
