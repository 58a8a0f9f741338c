package dev.interlock.view;

import java.time.Duration;
import java.util.Optional;

/**
 * Which part of the play the timeline shows.
 *
 * @param length how much play time; empty: all of it
 * @param cursor a moment to look at; empty: the latest
 */
public record Span(Optional<Duration> length, Optional<Duration> cursor) {

  static final Span ALL = new Span(Optional.empty(), Optional.empty());

  Span lasting(Optional<Duration> next) {
    return new Span(next, cursor);
  }

  Span at(Optional<Duration> moment) {
    return new Span(length, moment);
  }
}
