package dev.interlock.view;

import dev.interlock.past.Track;

/**
 * A figure that the scenario wants to be seen.
 *
 * @param value what it is now
 * @param past what it was from when to when, in a few letters
 */
public record Watched(String label, String value, Track<String> past) {}
