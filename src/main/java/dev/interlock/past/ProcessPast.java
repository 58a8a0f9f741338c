package dev.interlock.past;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.pcollections.PVector;
import org.pcollections.TreePMap;
import org.pcollections.TreePVector;

/**
 * What one process did.
 *
 * @param doings from when to when
 * @param marks what it did at single moments, oldest first; the latest of them
 */
public record ProcessPast(Track<Doing> doings, TreePMap<Duration, PVector<Mark>> marks) {

  /** Nothing yet. */
  static final ProcessPast NONE = new ProcessPast(Track.empty(), TreePMap.empty());

  ProcessPast doing(Duration at, Doing doing) {
    return new ProcessPast(doings.plus(at, doing), marks);
  }

  ProcessPast marked(Duration at, Mark mark) {
    PVector<Mark> here = marks.getOrDefault(at, TreePVector.empty());
    TreePMap<Duration, PVector<Mark>> more = marks.plus(at, here.plus(mark));
    return new ProcessPast(doings, more.size() > Track.LENGTH ? more.minusFirstEntry() : more);
  }

  /** The marks from one moment on and before another, with their moments, oldest first. */
  public List<Map.Entry<Duration, PVector<Mark>>> marks(Duration from, Duration to) {
    return List.copyOf(marks.subMap(from, to).entrySet());
  }
}
