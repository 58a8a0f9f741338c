package dev.interlock.view;

/** How the output of the processes is shown. */
public enum Outputs {
  /** A tile for each if they fit, else all in one. */
  AUTO,
  MERGED,
  ONE,
  TILES
}
