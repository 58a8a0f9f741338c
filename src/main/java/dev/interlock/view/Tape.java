package dev.interlock.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pcollections.TreePMap;

/**
 * The latest lines of one or all processes, numbered from 0 on. It keeps at least {@code bound}
 * lines, and drops whole pieces of output before that. Adding one piece of output costs the same
 * however many lines it has.
 */
record Tape(int bound, TreePMap<Long, List<OutputLine>> blocks, long end) {

  static Tape ofAtMost(int bound) {
    return new Tape(bound, TreePMap.empty(), 0);
  }

  /** The number of the oldest line that is left. */
  long first() {
    return blocks.isEmpty() ? end : blocks.firstKey();
  }

  Optional<OutputLine> line(long number) {
    Map.Entry<Long, List<OutputLine>> block = blocks.floorEntry(number);
    if (block == null) {
      return Optional.empty();
    }
    long index = number - block.getKey();
    return index < block.getValue().size()
        ? Optional.of(block.getValue().get((int) index))
        : Optional.empty();
  }

  Tape plus(List<OutputLine> lines) {
    if (lines.isEmpty()) {
      return this;
    }
    int surplus = Math.max(0, lines.size() - bound);
    List<OutputLine> kept = List.copyOf(lines.subList(surplus, lines.size()));
    Tape longer = new Tape(bound, blocks.plus(end + surplus, kept), end + lines.size());
    return longer.trimmed();
  }

  /** With another line in place of one that was added alone; nothing if it has been dropped. */
  Tape with(long number, OutputLine line) {
    return blocks.containsKey(number)
        ? new Tape(bound, blocks.plus(number, List.of(line)), end)
        : this;
  }

  /**
   * With output added, whose first line continues the open one, if there is one, and whose last
   * line may grow.
   */
  Tape plus(Optional<Long> open, List<OutputLine> lines, boolean grows) {
    if (lines.isEmpty()) {
      return this;
    }
    Tape continued = open.isPresent() ? with(open.get(), lines.get(0)) : this;
    int begin = open.isPresent() ? 1 : 0;
    int end = Math.max(begin, grows ? lines.size() - 1 : lines.size());
    return continued.plus(lines.subList(begin, end)).plus(lines.subList(end, lines.size()));
  }

  private Tape trimmed() {
    TreePMap<Long, List<OutputLine>> left = blocks;
    while (true) {
      Long second = left.higherKey(left.firstKey());
      if (second == null || end - second < bound) {
        return new Tape(bound, left, end);
      }
      left = left.minusFirstEntry();
    }
  }
}
