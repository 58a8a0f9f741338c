package dev.interlock.view;

import java.util.EnumMap;
import java.util.Map;

/** The look of a cell: what it means, and the colours and marks that a child added. */
public record Style(Ink ink, Hue foreground, Hue background, Marks marks) {

  private static final Map<Ink, Style> OF_INK = new EnumMap<>(Ink.class);

  static {
    for (Ink ink : Ink.values()) {
      OF_INK.put(ink, new Style(ink, Hue.NONE, Hue.NONE, Marks.NONE));
    }
  }

  /** The ink alone. */
  public static Style of(Ink ink) {
    Style style = OF_INK.get(ink);
    return style == null ? new Style(ink, Hue.NONE, Hue.NONE, Marks.NONE) : style;
  }

  public Style withInk(Ink other) {
    return new Style(other, foreground, background, marks);
  }

  public Style withForeground(Hue hue) {
    return new Style(ink, hue, background, marks);
  }

  public Style withBackground(Hue hue) {
    return new Style(ink, foreground, hue, marks);
  }

  public Style withMarks(Marks other) {
    return new Style(ink, foreground, background, other);
  }

  /** The same with foreground and background exchanged: a cursor's row. */
  public Style reversed() {
    return withMarks(marks.withReversed(!marks.reversed()));
  }

  /** The same in bold. */
  public Style bold() {
    return withMarks(marks.withBold(true));
  }

  /**
   * Stands for this style in expected pictures: the ink's letter, {@code q} if a child added
   * colours; upper case if reversed.
   */
  char letter() {
    boolean coloured = !foreground.equals(Hue.NONE) || !background.equals(Hue.NONE);
    char letter = coloured ? 'q' : ink.letter();
    if (!marks.reversed()) {
      return letter;
    }
    return letter == '.' ? '#' : Character.toUpperCase(letter);
  }
}
