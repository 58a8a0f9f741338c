package dev.interlock.view;

/** Some text in one style. */
public record Piece(String text, Style style) {

  public static Piece of(String text, Ink ink) {
    return new Piece(text, Style.of(ink));
  }

  /** How many cells the text takes. */
  public int width() {
    return Cells.width(text);
  }
}
