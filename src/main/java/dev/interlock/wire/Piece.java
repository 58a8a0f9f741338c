package dev.interlock.wire;

/** A part of what a child writes to its standard output. */
sealed interface Piece {

  /** All of it as text, the mark and the line's end included. */
  String raw();

  /** Output; a chunk as it came, not a line. */
  record Output(String raw) implements Piece {}

  /** A whole line that begins with the mark of a request. */
  record Line(String raw) implements Piece {}

  /** It begins as a request and cannot be one. */
  record Flawed(String raw, String why) implements Piece {}
}
