package dev.interlock.analysis;

import dev.interlock.model.FileFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Content;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The versions of one file: who wrote each, and which one the writer knew. A version is known by
 * the number of the fact that made it; 0 is what the file held at first.
 */
final class FileHistory {

  /** Who wrote a version (empty: an outsider), and the version it was made from. */
  private record Version(String writer, long base) {}

  /** What a process last read, and at which fact. */
  private record Knowledge(long version, long readAt) {}

  private final String file;
  private final Map<Long, Version> versions = new TreeMap<>();
  private final Map<String, Knowledge> known = new TreeMap<>();
  private long current;
  private String text = "";
  private boolean isWhole;
  private String tearer = "";

  FileHistory(String file) {
    this.file = file;
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
      versions.put(recorded.number(), new Version("", current));
      become(recorded.number(), changed.content());
    }
    return List.of();
  }

  private void become(long version, Optional<Content> content) {
    current = version;
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
    known.put(read.child(), new Knowledge(current, recorded.number()));
    return List.of();
  }

  private Finding tornRead(String reader, List<String> halfWay, Recorded recorded) {
    boolean byDeath = halfWay.isEmpty();
    Set<String> processes = new LinkedHashSet<>(List.of(reader));
    processes.addAll(byDeath ? List.of(tearer) : halfWay);
    String sentence =
        byDeath
            ? reader + " read " + file + ", which " + tearer + " left half written when it died"
            : reader
                + " read "
                + file
                + " between "
                + String.join("'s and ", halfWay)
                + "'s truncating and writing";
    return new Finding(
        Finding.Kind.TORN_READ,
        Optional.empty(),
        List.copyOf(processes),
        List.of(file),
        recorded.number(),
        recorded.at(),
        sentence,
        "replace the file in one go, or read it under the writers' lock");
  }

  private List<Finding> wrote(String writer, Content content, Recorded recorded) {
    Knowledge knowledge = known.get(writer);
    long base = knowledge == null ? current : knowledge.version();
    List<Long> lost = overwritten(base);
    versions.put(recorded.number(), new Version(writer, base));
    become(recorded.number(), Optional.of(content));
    if (knowledge == null) {
      return List.of();
    }
    known.put(writer, new Knowledge(recorded.number(), knowledge.readAt()));
    return lost.isEmpty()
        ? List.of()
        : List.of(lostUpdate(writer, knowledge.readAt(), lost, recorded));
  }

  /** The versions that led to the current one and not to the base, oldest first. */
  private List<Long> overwritten(long base) {
    List<Long> lost = new ArrayList<>();
    long ours = base;
    long theirs = current;
    while (theirs != ours) {
      if (theirs > ours) {
        lost.add(0, theirs);
        theirs = parent(theirs);
      } else {
        ours = parent(ours);
      }
    }
    return lost;
  }

  private long parent(long version) {
    Version made = versions.get(version);
    return made == null ? 0 : made.base();
  }

  private Finding lostUpdate(String writer, long readAt, List<Long> lost, Recorded recorded) {
    Set<String> processes = new LinkedHashSet<>(List.of(writer));
    List<String> victims = new ArrayList<>();
    for (long version : lost) {
      String victim = versions.getOrDefault(version, new Version("", 0)).writer();
      if (!victim.isEmpty()) {
        processes.add(victim);
      }
      victims.add((victim.isEmpty() ? "an outsider" : victim) + " (fact " + version + ")");
    }
    return new Finding(
        Finding.Kind.LOST_UPDATE,
        Optional.empty(),
        List.copyOf(processes),
        List.of(file),
        recorded.number(),
        recorded.at(),
        writer
            + " overwrote what "
            + Listing.of(victims)
            + " wrote to "
            + file
            + ", which it had not seen: it had read the file before (fact "
            + readAt
            + ")",
        "hold a lock from the read to the write");
  }
}
