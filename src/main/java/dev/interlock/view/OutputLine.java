package dev.interlock.view;

import java.time.Duration;
import java.util.List;

/** A line that a process printed, ready to be shown; the last one may still be growing. */
public record OutputLine(String process, boolean error, Duration at, List<Piece> pieces) {
  public OutputLine {
    pieces = List.copyOf(pieces);
  }

  /** The letters without their colours. */
  public String text() {
    StringBuilder text = new StringBuilder();
    pieces.forEach(piece -> text.append(piece.text()));
    return text.toString();
  }
}
