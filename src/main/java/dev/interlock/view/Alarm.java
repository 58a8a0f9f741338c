package dev.interlock.view;

import dev.interlock.analysis.Finding;

/**
 * A finding that is to be shown.
 *
 * @param standstill whether nobody can move any more because of it
 */
public record Alarm(Finding finding, boolean standstill) {}
