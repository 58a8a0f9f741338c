package dev.interlock.view;

import java.util.Optional;

/**
 * Where one stream of a process stands between two pieces of output.
 *
 * @param style the colours that are switched on
 * @param pending the beginning of an escape sequence or letter whose rest has not come yet
 * @param returned whether the last letter was a carriage return, so that the next one begins anew
 * @param open the unfinished line, if one has begun
 */
record Pen(Style style, String pending, boolean returned, Optional<Open> open) {

  /** An unfinished line and its numbers on both tapes. */
  record Open(long inAll, long inOwn, OutputLine line) {}

  static Pen of(boolean error) {
    return new Pen(Style.of(error ? Ink.CHILD_ERROR : Ink.CHILD), "", false, Optional.empty());
  }

  Pen withOpen(Optional<Open> line) {
    return new Pen(style, pending, returned, line);
  }
}
