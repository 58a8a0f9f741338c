package dev.interlock.analysis;

import dev.interlock.model.Recorded;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The versions of something that processes read and write: who wrote each, and which one the writer
 * knew. A version is known by the number of the fact that made it; 0 is what there was at first.
 */
final class Versions {

  /** Who wrote a version (empty: an outsider), and the version it was made from. */
  private record Version(String writer, long base) {}

  /** What a process last read, and at which fact. */
  private record Knowledge(long version, long readAt) {}

  private final String resource;
  private final String what;
  private final Map<Long, Version> versions = new TreeMap<>();
  private final Map<String, Knowledge> known = new TreeMap<>();
  private long current;

  /**
   * @param resource its name
   * @param what what is read and written, as in a sentence: {@code db}, {@code seats[0]}
   */
  Versions(String resource, String what) {
    this.resource = resource;
    this.what = what;
  }

  /** The same so far, of a part of it. */
  Versions copied(String part) {
    Versions copy = new Versions(resource, part);
    copy.versions.putAll(versions);
    copy.known.putAll(known);
    copy.current = current;
    return copy;
  }

  void read(String reader, long fact) {
    known.put(reader, new Knowledge(current, fact));
  }

  /** Somebody who cannot have lost anything made a new version. */
  void becameNew(String writer, long fact) {
    versions.put(fact, new Version(writer, current));
    current = fact;
  }

  /** A process wrote; that it overwrote what it had not seen is a finding. */
  Optional<Finding> wrote(String writer, Recorded recorded) {
    Knowledge knowledge = known.get(writer);
    long base = knowledge == null ? current : knowledge.version();
    List<Long> lost = overwritten(base, writer);
    versions.put(recorded.number(), new Version(writer, base));
    current = recorded.number();
    if (knowledge == null) {
      return Optional.empty();
    }
    known.put(writer, new Knowledge(recorded.number(), knowledge.readAt()));
    return lost.isEmpty()
        ? Optional.empty()
        : Optional.of(lostUpdate(writer, knowledge.readAt(), lost, recorded));
  }

  /** What others made that led to the current version and not to the base, oldest first. */
  private List<Long> overwritten(long base, String writer) {
    List<Long> lost = new ArrayList<>();
    long ours = base;
    long theirs = current;
    while (theirs != ours) {
      if (theirs > ours) {
        if (!writerOf(theirs).equals(writer)) {
          lost.add(0, theirs);
        }
        theirs = parent(theirs);
      } else {
        ours = parent(ours);
      }
    }
    return lost;
  }

  private String writerOf(long version) {
    return versions.getOrDefault(version, new Version("", 0)).writer();
  }

  private long parent(long version) {
    Version made = versions.get(version);
    return made == null ? 0 : made.base();
  }

  private Finding lostUpdate(String writer, long readAt, List<Long> lost, Recorded recorded) {
    Set<String> processes = new LinkedHashSet<>(List.of(writer));
    List<Phrase> victims = new ArrayList<>();
    for (long version : lost) {
      String victim = writerOf(version);
      if (!victim.isEmpty()) {
        processes.add(victim);
      }
      victims.add(
          victim.isEmpty()
              ? Phrase.of("found.outsider", "an outsider (fact " + version + ")", version)
              : Phrase.of("found.victim", victim + " (fact " + version + ")", victim, version));
    }
    String english =
        writer
            + " overwrote what "
            + Listing.of(victims.stream().map(Phrase::english).toList())
            + " wrote to "
            + what
            + ", which it had not seen: it had read it before (fact "
            + readAt
            + ")";
    return new Finding(
        Finding.Kind.LOST_UPDATE,
        Optional.empty(),
        List.copyOf(processes),
        List.of(resource),
        recorded.number(),
        recorded.at(),
        Phrase.of("found.lost", english, writer, victims, what, readAt),
        Phrase.of("hint.lost", "hold a lock from the read to the write"));
  }
}
