package dev.interlock.view;

import java.time.Duration;

/**
 * The run that is shown.
 *
 * @param title of the scenario
 * @param seed of its dice
 * @param now on the play's clock, at this moment
 * @param facts how many there are
 */
public record Play(String title, long seed, Duration now, long facts) {}
