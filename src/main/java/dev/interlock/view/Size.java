package dev.interlock.view;

/** Columns and rows of a picture; never negative. */
public record Size(int columns, int rows) {
  public Size {
    columns = Math.max(0, columns);
    rows = Math.max(0, rows);
  }
}
