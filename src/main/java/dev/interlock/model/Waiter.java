package dev.interlock.model;

import java.time.Duration;

/**
 * A process in a line.
 *
 * @param since when it asked, on the play's clock
 */
public record Waiter(String child, Duration since) {}
