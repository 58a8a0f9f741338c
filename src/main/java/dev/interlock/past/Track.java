package dev.interlock.past;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * Something that changes from time to time: what it was from when to when, the last until now. Of
 * several changes at one moment the last counts.
 *
 * <p>At most {@link #LENGTH} stretches are kept. When there are more, the older half of them loses
 * detail: of two neighbours the longer one takes the other's place. So the latest is exact, and the
 * older, the coarser.
 *
 * @param changes what it became, by the moment since when; no two neighbours are equal when they
 *     are new
 */
public record Track<T>(TreePMap<Duration, T> changes) {

  /** Most stretches that are kept. */
  public static final int LENGTH = 512;

  /**
   * From one moment to another it was this.
   *
   * @param from when it became so
   * @param until when it became something else; empty: it still is so
   */
  public record Stretch<T>(Duration from, Optional<Duration> until, T value) {}

  /** Nothing is known of it yet. */
  public static <T> Track<T> empty() {
    return new Track<>(TreePMap.empty());
  }

  /** The same once it has become this; {@code at} is never before the latest change. */
  public Track<T> plus(Duration at, T value) {
    Map.Entry<Duration, T> last = changes.isEmpty() ? null : changes.lastEntry();
    if (last != null && last.getValue().equals(value)) {
      return this;
    }
    Map.Entry<Duration, T> before = changes.lowerEntry(at);
    if (before != null && before.getValue().equals(value)) {
      return new Track<>(changes.minus(at));
    }
    TreePMap<Duration, T> longer = changes.plus(at, value);
    return new Track<>(longer.size() > LENGTH ? coarser(longer) : longer);
  }

  private static <T> TreePMap<Duration, T> coarser(TreePMap<Duration, T> all) {
    List<Map.Entry<Duration, T>> entries = new ArrayList<>(all.entrySet());
    TreePMap<Duration, T> fewer = all;
    for (int i = 0; i + 2 <= LENGTH / 2; i += 2) {
      Duration from = entries.get(i).getKey();
      Duration middle = entries.get(i + 1).getKey();
      Duration until = entries.get(i + 2).getKey();
      fewer = fewer.minus(middle);
      if (until.minus(middle).compareTo(middle.minus(from)) > 0) {
        fewer = fewer.plus(from, entries.get(i + 1).getValue());
      }
    }
    return fewer;
  }

  /** What it was at this moment; empty if nothing is known. */
  public Optional<T> at(Duration moment) {
    return Optional.ofNullable(changes.floorEntry(moment)).map(Map.Entry::getValue);
  }

  /** What it is now, or was last; empty if nothing is known. */
  public Optional<T> last() {
    return changes.isEmpty() ? Optional.empty() : Optional.of(changes.lastEntry().getValue());
  }

  /** What it was between two moments, oldest first; the first may have begun before. */
  public List<Stretch<T>> between(Duration from, Duration to) {
    Duration first = changes.floorKey(from);
    TreePMap<Duration, T> part = changes.tailMap(first == null ? from : first);
    List<Stretch<T>> stretches = new ArrayList<>();
    Map.Entry<Duration, T> open = null;
    for (Map.Entry<Duration, T> change : part.entrySet()) {
      if (open != null) {
        stretches.add(new Stretch<>(open.getKey(), Optional.of(change.getKey()), open.getValue()));
      }
      open = change;
      if (change.getKey().compareTo(to) > 0) {
        return stretches;
      }
    }
    if (open != null) {
      stretches.add(new Stretch<>(open.getKey(), Optional.empty(), open.getValue()));
    }
    return stretches;
  }
}
