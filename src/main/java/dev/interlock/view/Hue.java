package dev.interlock.view;

/**
 * A colour that a child asked for. An index is one of xterm's 256, an RGB value is {@code
 * 0xRRGGBB}.
 */
public record Hue(Kind kind, int value) {

  /** Where a colour comes from. */
  public enum Kind {
    DEFAULT,
    INDEXED,
    RGB
  }

  /** The colour of the ink itself. */
  public static final Hue NONE = new Hue(Kind.DEFAULT, 0);

  public static Hue indexed(int index) {
    return new Hue(Kind.INDEXED, index & 0xFF);
  }

  public static Hue rgb(int red, int green, int blue) {
    return new Hue(Kind.RGB, (red & 0xFF) << 16 | (green & 0xFF) << 8 | (blue & 0xFF));
  }
}
