package dev.interlock.view;

/** What the user does at the terminal. */
public sealed interface Input permits Key, Mouse, Paste {}
