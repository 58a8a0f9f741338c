package dev.interlock.view;

import java.util.Optional;

/**
 * Where somebody reads in output that no longer follows. Lines have the numbers of their tape.
 *
 * @param bottom the number after the last line shown
 * @param cursor the line under the cursor
 * @param mark the other end of what is selected; empty: nothing is
 */
public record Place(long bottom, long cursor, Optional<Long> mark) {

  /** At the end of what there is, with the cursor on its last line. */
  static Place before(long end) {
    return new Place(end, Math.max(0, end - 1), Optional.empty());
  }

  Place marking(Optional<Long> line) {
    return new Place(bottom, cursor, line);
  }

  /** Whether a line is under the cursor or selected. */
  boolean covers(long line) {
    long other = mark.orElse(cursor);
    return line >= Math.min(cursor, other) && line <= Math.max(cursor, other);
  }
}
