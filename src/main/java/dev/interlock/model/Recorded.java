package dev.interlock.model;

import java.time.Duration;

/**
 * A fact in the log.
 *
 * @param number from 1, without gaps
 * @param at on the play's clock
 */
public record Recorded(long number, Duration at, Fact fact) {

  /** The world once this is known. */
  public World after(World before) {
    return fact.after(before.at(at));
  }
}
