package dev.interlock.view;

/** A figure that the scenario wants to be seen, and its value now. */
public record Watched(String label, String value) {}
