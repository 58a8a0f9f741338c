package dev.interlock.view;

/** How letters are stressed beyond their colour. */
public record Marks(
    boolean bold, boolean dim, boolean italic, boolean underlined, boolean reversed) {

  public static final Marks NONE = new Marks(false, false, false, false, false);

  public Marks withBold(boolean on) {
    return new Marks(on, dim, italic, underlined, reversed);
  }

  public Marks withDim(boolean on) {
    return new Marks(bold, on, italic, underlined, reversed);
  }

  public Marks withItalic(boolean on) {
    return new Marks(bold, dim, on, underlined, reversed);
  }

  public Marks withUnderlined(boolean on) {
    return new Marks(bold, dim, italic, on, reversed);
  }

  public Marks withReversed(boolean on) {
    return new Marks(bold, dim, italic, underlined, on);
  }
}
