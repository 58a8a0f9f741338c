package dev.interlock.view;

import dev.interlock.analysis.Finding;
import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.FileFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.SharedFile;
import dev.interlock.past.DataPast;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/** Who read and wrote what of all that is shared, the latest first. */
final class AccessLog {

  private AccessLog() {}

  /** How many read it and wrote it, and how often what was written got lost; one row, or none. */
  static List<Row> figures(String name, Scene scene) {
    DataPast past = scene.past().data(name);
    if (past.reads().isEmpty() && past.writes().isEmpty()) {
      return List.of();
    }
    long lost = lost(name, scene);
    return List.of(
        Row.of("   " + scene.say("plate.readers") + " ", Ink.DIM)
            .plus(String.valueOf(past.reads().size()), Ink.PLAIN)
            .plus("  " + scene.say("plate.writers") + " ", Ink.DIM)
            .plus(String.valueOf(past.writes().size()), Ink.PLAIN)
            .plus("  " + (lost > 0 ? "✗ " : "") + scene.say("plate.lost") + " ", ink(lost))
            .plus(String.valueOf(lost), ink(lost)));
  }

  private static Ink ink(long lost) {
    return lost > 0 ? Ink.FAIL : Ink.DIM;
  }

  private static long lost(String name, Scene scene) {
    return scene.told().alarms().stream()
        .map(Alarm::finding)
        .filter(it -> it.kind() == Finding.Kind.LOST_UPDATE && it.resources().contains(name))
        .count();
  }

  static List<Row> rows(Scene scene, int count) {
    PVector<Recorded> history = scene.past().accesses();
    List<Row> rows = new ArrayList<>();
    for (int i = history.size() - 1; i >= 0 && rows.size() < count; i--) {
      Recorded recorded = history.get(i);
      row(recorded.fact(), scene)
          .map(row -> Row.of("   " + Times.moment(recorded.at()) + " ", Ink.DIM).plus(row))
          .ifPresent(rows::add);
    }
    return rows;
  }

  private static Optional<Row> row(Fact fact, Scene scene) {
    if (fact instanceof DataFact data) {
      return value(data);
    }
    return fact instanceof FileFact file ? file(file, scene) : Optional.empty();
  }

  private static Optional<Row> file(FileFact fact, Scene scene) {
    if (fact instanceof FileFact.Read read) {
      return Optional.of(read(text(read.content(), scene), read.child()));
    }
    if (fact instanceof FileFact.Written written) {
      return Optional.of(written(text(Optional.of(written.content()), scene), written.child()));
    }
    if (fact instanceof FileFact.Replaced replaced) {
      return Optional.of(written(text(Optional.of(replaced.content()), scene), replaced.child()));
    }
    if (fact instanceof FileFact.Torn torn) {
      return Optional.of(row("✗ ", Ink.FAIL, scene.say("plate.half-torn"), torn.child()));
    }
    return Optional.empty();
  }

  private static Optional<Row> value(DataFact fact) {
    if (fact instanceof DataFact.Read read) {
      return Optional.of(read(place(fact, read.at(), read.value()), read.child()));
    }
    if (fact instanceof DataFact.Opened opened) {
      return Optional.of(read(place(fact, opened.at(), opened.value()), opened.child()));
    }
    if (fact instanceof DataFact.Written written) {
      return Optional.of(written(place(fact, written.at(), written.value()), written.child()));
    }
    if (fact instanceof DataFact.Updated updated) {
      return Optional.of(written(place(fact, updated.at(), updated.value()), updated.child()));
    }
    if (fact instanceof DataFact.Appended appended) {
      return Optional.of(row("+ ", Ink.HOLDER, change(fact, appended.value()), fact.child()));
    }
    if (fact instanceof DataFact.Popped popped) {
      return Optional.of(row("- ", Ink.HOLDER, change(fact, popped.value()), fact.child()));
    }
    return Optional.empty();
  }

  private static String place(DataFact fact, Optional<Value> at, Value value) {
    String place = at.map(it -> "[" + Content.of(it) + "]").orElse("");
    return fact.data() + place + " " + Content.of(value);
  }

  private static String change(DataFact fact, Value value) {
    return fact.data() + " " + Content.of(value);
  }

  private static Row read(String text, String who) {
    return row("R ", Ink.DIM, text, who);
  }

  private static Row written(String text, String who) {
    return row("W ", Ink.HOLDER, text, who);
  }

  private static Row row(String sign, Ink ink, String text, String who) {
    return Row.of(sign, ink).plus(text + " ", Ink.PLAIN).plus(who, Ink.DIM);
  }

  private static String text(Optional<SharedFile.Content> content, Scene scene) {
    return content
        .map(it -> text(it.text(), scene))
        .orElseGet(() -> "(" + scene.say("plate.absent") + ")");
  }

  private static String text(String text, Scene scene) {
    return text.isEmpty() ? "(" + scene.say("plate.empty") + ")" : text.strip().replace('\n', ' ');
  }
}
