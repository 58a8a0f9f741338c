package dev.interlock.view;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a piece of a child's output as a terminal would and writes lines that are safe to show:
 * colours are kept, all other escape sequences are dropped, tabs go to the next multiple of 8, a
 * carriage return begins the line anew, other controls become pictures.
 */
final class Typist {

  /** Letters of a line that are kept; what follows is left out. */
  static final int LONGEST_LINE = 2_000;

  private static final int TAB = 8;

  private final List<OutputLine> lines = new ArrayList<>();
  private final OutputLine blank;
  private Duration at;
  private List<Piece> line;
  private final StringBuilder run = new StringBuilder();
  private int letters;
  private Style style;
  private boolean returned;
  private String pending = "";

  private Typist(Pen pen, OutputLine blank) {
    this.blank = blank;
    this.at = pen.open().map(open -> open.line().at()).orElse(blank.at());
    this.style = pen.style();
    this.returned = pen.returned();
    this.line = new ArrayList<>(pen.open().map(open -> open.line().pieces()).orElse(List.of()));
    this.letters = line.stream().mapToInt(piece -> piece.text().length()).sum();
  }

  /**
   * Reads what the pen left over and the new text.
   *
   * @param blank the line to write on
   */
  static Typist read(Pen pen, String text, OutputLine blank) {
    Typist typist = new Typist(pen, blank);
    typist.type(pen.pending() + text);
    return typist;
  }

  /** The lines, oldest first; the first one continues the open line, the last one may grow. */
  List<OutputLine> lines() {
    List<OutputLine> all = new ArrayList<>(lines);
    if (grows()) {
      all.add(written());
    }
    return all;
  }

  /** Whether the last line has not ended. */
  boolean grows() {
    return letters > 0;
  }

  /** The pen for the next piece of output, without its open line. */
  Pen pen() {
    return new Pen(style, pending, returned, Optional.empty());
  }

  private OutputLine written() {
    return new OutputLine(blank.process(), blank.error(), at, line);
  }

  private void type(String text) {
    int i = 0;
    while (i < text.length()) {
      char letter = text.charAt(i);
      boolean escape = letter == Escape.ESC || (letter >= '\u0080' && letter <= '\u009F');
      boolean half = Character.isHighSurrogate(letter) && i + 1 == text.length();
      int end = escape ? Escape.end(text, i) : i + 1;
      if (half || end < 0) {
        pending = text.substring(i);
        break;
      }
      if (escape) {
        colour(Escape.restyle(style, text, i, end));
      } else {
        letter(letter);
      }
      i = end;
    }
    endRun();
  }

  private void colour(Style next) {
    if (!next.equals(style)) {
      endRun();
      style = next;
    }
  }

  private void letter(char letter) {
    if (letter == '\n') {
      endRun();
      lines.add(written());
      begin();
      at = blank.at();
      return;
    }
    if (letter == '\r') {
      returned = true;
      return;
    }
    if (returned) {
      begin();
    }
    if (letter == '\t') {
      endRun();
      int column = line.stream().mapToInt(Piece::width).sum();
      write(" ".repeat(TAB - column % TAB));
    } else {
      write(String.valueOf(letter));
    }
  }

  private void begin() {
    run.setLength(0);
    line = new ArrayList<>();
    letters = 0;
    returned = false;
  }

  private void write(String text) {
    if (letters < LONGEST_LINE) {
      run.append(text);
    } else if (letters == LONGEST_LINE) {
      run.append('…');
    }
    letters += text.length();
  }

  private void endRun() {
    if (run.isEmpty()) {
      return;
    }
    String text = Cells.clean(run.toString());
    run.setLength(0);
    int last = line.size() - 1;
    if (last >= 0 && line.get(last).style().equals(style)) {
      line.set(last, new Piece(line.get(last).text() + text, style));
    } else {
      line.add(new Piece(text, style));
    }
  }
}
