package dev.interlock.view;

import dev.interlock.model.FileFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.SharedFile.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;

/** Who read and wrote what in the shared files, the latest first. */
final class FilePast {

  private FilePast() {}

  static List<Row> rows(PVector<Recorded> history, int count) {
    List<Row> rows = new ArrayList<>();
    for (int i = history.size() - 1; i >= 0 && rows.size() < count; i--) {
      Recorded recorded = history.get(i);
      if (recorded.fact() instanceof FileFact fact) {
        row(fact)
            .map(row -> Row.of("   " + Times.moment(recorded.at()) + " ", Ink.DIM).plus(row))
            .ifPresent(rows::add);
      }
    }
    return rows;
  }

  private static Optional<Row> row(FileFact fact) {
    if (fact instanceof FileFact.Read read) {
      return Optional.of(row("R ", Ink.DIM, text(read.content()), read.child()));
    }
    if (fact instanceof FileFact.Written written) {
      return Optional.of(
          row("W ", Ink.HOLDER, text(Optional.of(written.content())), written.child()));
    }
    if (fact instanceof FileFact.Replaced replaced) {
      return Optional.of(
          row("W ", Ink.HOLDER, text(Optional.of(replaced.content())), replaced.child()));
    }
    if (fact instanceof FileFact.Torn torn) {
      return Optional.of(row("✗ ", Ink.FAIL, "torn", torn.child()));
    }
    return Optional.empty();
  }

  private static Row row(String sign, Ink ink, String text, String who) {
    return Row.of(sign, ink).plus(text + " ", Ink.PLAIN).plus(who, Ink.DIM);
  }

  private static String text(Optional<Content> content) {
    return content
        .map(it -> it.text().isEmpty() ? "(empty)" : it.text().strip().replace('\n', ' '))
        .orElse("(no file)");
  }
}
