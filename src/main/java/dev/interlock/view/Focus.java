package dev.interlock.view;

/** The pane that has the keys, and whether it has the whole screen. */
public record Focus(Pane pane, boolean zoomed) {}
