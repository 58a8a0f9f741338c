package dev.interlock.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/** A finished picture: a letter and a style in each cell. A wide letter takes two cells. */
public final class Canvas {

  /** Stands in the second cell of a wide letter. */
  public static final char REST = '\0';

  private final Size size;
  private final char[] letters;
  private final Style[] styles;

  Canvas(Size size, char[] letters, Style[] styles) {
    this.size = size;
    this.letters = letters;
    this.styles = styles;
  }

  /** Lets the painter work on an empty sheet; what it paints beyond the edges is lost. */
  public static Canvas paint(Size size, Consumer<Brush> painter) {
    Sheet sheet = new Sheet(size);
    painter.accept(new Brush(sheet, Area.of(size)));
    return sheet.finished();
  }

  public Size size() {
    return size;
  }

  /** The letter of a cell, {@link #REST} in the second cell of a wide one. */
  public char letter(int column, int row) {
    return letters[row * size.columns() + column];
  }

  public Style style(int column, int row) {
    return styles[row * size.columns() + column];
  }

  /** The rows as text, without the spaces at their ends. */
  public List<String> text() {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < size.rows(); row++) {
      StringBuilder text = new StringBuilder();
      for (int column = 0; column < size.columns(); column++) {
        char letter = letter(column, row);
        if (letter != REST) {
          text.append(letter);
        }
      }
      rows.add(text.toString().stripTrailing());
    }
    return rows;
  }

  /** The rows as letters that stand for styles, one a cell. */
  public List<String> inks() {
    List<String> rows = new ArrayList<>();
    for (int row = 0; row < size.rows(); row++) {
      StringBuilder inks = new StringBuilder();
      for (int column = 0; column < size.columns(); column++) {
        inks.append(style(column, row).letter());
      }
      rows.add(inks.toString());
    }
    return rows;
  }

  /** The same picture with other letters. */
  public Canvas in(Glyphs glyphs) {
    char[] translated = letters.clone();
    for (int i = 0; i < translated.length; i++) {
      translated[i] = glyphs.of(translated[i]);
    }
    return new Canvas(size, translated, styles);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Canvas canvas
        && size.equals(canvas.size)
        && Arrays.equals(letters, canvas.letters)
        && Arrays.equals(styles, canvas.styles);
  }

  @Override
  public int hashCode() {
    return 31 * size.hashCode() + Arrays.hashCode(letters);
  }

  @Override
  public String toString() {
    return String.join("\n", text());
  }
}
