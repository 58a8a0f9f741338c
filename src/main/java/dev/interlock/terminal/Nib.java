package dev.interlock.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.StringJoiner;

/** What a terminal writes with: the colours and marks of the next letter. */
record Nib(TextColor foreground, TextColor background, EnumSet<SGR> marks) {

  /** As after a reset. */
  static final Nib PLAIN =
      new Nib(TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, EnumSet.noneOf(SGR.class));

  private static final Map<SGR, Integer> ON =
      new EnumMap<>(Map.of(SGR.BOLD, 1, SGR.ITALIC, 3, SGR.UNDERLINE, 4, SGR.REVERSE, 7));

  private static final Map<SGR, Integer> OFF =
      new EnumMap<>(Map.of(SGR.BOLD, 22, SGR.ITALIC, 23, SGR.UNDERLINE, 24, SGR.REVERSE, 27));

  static Nib of(TextCharacter cell) {
    return new Nib(cell.getForegroundColor(), cell.getBackgroundColor(), cell.getModifiers());
  }

  /** Whether the cell comes out right; what is only seen on letters is all the same to a blank. */
  boolean writes(TextCharacter cell) {
    if (cell.is(' ') && cell.getModifiers().isEmpty()) {
      return background.equals(cell.getBackgroundColor())
          && !marks.contains(SGR.REVERSE)
          && !marks.contains(SGR.UNDERLINE);
    }
    return foreground.equals(cell.getForegroundColor())
        && background.equals(cell.getBackgroundColor())
        && marks.equals(cell.getModifiers());
  }

  /** The shortest sequence that turns this one into the next. */
  String to(Nib next) {
    if (equals(next)) {
      return "";
    }
    String onward = changes(next);
    String afresh = PLAIN.changes(next);
    String anew = afresh.isEmpty() ? "" : "0;" + afresh;
    return "\u001B[" + (anew.length() < onward.length() ? anew : onward) + "m";
  }

  private String changes(Nib next) {
    StringJoiner codes = new StringJoiner(";");
    ON.forEach(
        (mark, code) -> {
          if (next.marks.contains(mark) && !marks.contains(mark)) {
            codes.add(String.valueOf(code));
          } else if (marks.contains(mark) && !next.marks.contains(mark)) {
            codes.add(String.valueOf(OFF.get(mark)));
          }
        });
    if (!foreground.equals(next.foreground)) {
      codes.add(new String(next.foreground.getForegroundSGRSequence(), StandardCharsets.US_ASCII));
    }
    if (!background.equals(next.background)) {
      codes.add(new String(next.background.getBackgroundSGRSequence(), StandardCharsets.US_ASCII));
    }
    return codes.toString();
  }
}
