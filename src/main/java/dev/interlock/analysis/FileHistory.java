package dev.interlock.analysis;

import dev.interlock.model.FileFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Content;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What was read in one file, and written to it: finds lost updates and torn reads. */
final class FileHistory {

  private final String file;
  private final Versions versions;
  private String text = "";
  private boolean isWhole;
  private String tearer = "";

  FileHistory(String file) {
    this.file = file;
    this.versions = new Versions(file, file);
  }

  List<Finding> follow(FileFact fact, Recorded recorded, SharedFile after) {
    if (fact instanceof FileFact.Read read) {
      return read(read, recorded, after);
    }
    if (fact instanceof FileFact.Written written) {
      return wrote(written.child(), written.content(), recorded);
    }
    if (fact instanceof FileFact.Replaced replaced) {
      return wrote(replaced.child(), replaced.content(), recorded);
    }
    if (fact instanceof FileFact.Torn torn) {
      tearer = torn.child();
    }
    if (fact instanceof FileFact.ChangedOutside changed) {
      versions.becameNew("", recorded.number());
      become(changed.content());
    }
    return List.of();
  }

  private void become(Optional<Content> content) {
    text = content.map(Content::text).orElse("");
    isWhole = content.isPresent();
  }

  private List<Finding> read(FileFact.Read read, Recorded recorded, SharedFile after) {
    List<String> halfWay =
        after.halfWritten().stream().filter(it -> !it.equals(read.child())).toList();
    boolean isLastWritten =
        isWhole && read.content().filter(it -> it.text().equals(text)).isPresent();
    boolean isTorn = read.content().isPresent() && !isLastWritten;
    if (isTorn && (!halfWay.isEmpty() || after.isTorn())) {
      return List.of(tornRead(read.child(), halfWay, recorded));
    }
    versions.read(read.child(), recorded.number());
    return List.of();
  }

  private Finding tornRead(String reader, List<String> halfWay, Recorded recorded) {
    boolean byDeath = halfWay.isEmpty();
    Set<String> processes = new LinkedHashSet<>(List.of(reader));
    processes.addAll(byDeath ? List.of(tearer) : halfWay);
    Phrase words = byDeath ? readRemains(reader) : readBetween(reader, halfWay);
    return new Finding(
        Finding.Kind.TORN_READ,
        Optional.empty(),
        List.copyOf(processes),
        List.of(file),
        recorded.number(),
        recorded.at(),
        words,
        Phrase.of("hint.torn", "replace the file in one go, or read it under the writers' lock"));
  }

  private Phrase readRemains(String reader) {
    String english =
        reader + " read " + file + ", which " + tearer + " left half written when it died";
    return Phrase.of("found.remains", english, reader, file, tearer);
  }

  private Phrase readBetween(String reader, List<String> halfWay) {
    String english =
        reader
            + " read "
            + file
            + " between "
            + String.join("'s and ", halfWay)
            + "'s truncating and writing";
    return Phrase.of("found.torn", english, reader, file, halfWay);
  }

  private List<Finding> wrote(String writer, Content content, Recorded recorded) {
    Optional<Finding> lost = versions.wrote(writer, recorded);
    become(Optional.of(content));
    return lost.map(List::of).orElse(List.of());
  }
}
