package dev.interlock.terminal;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import dev.interlock.view.Hue;
import dev.interlock.view.Ink;
import dev.interlock.view.Marks;
import dev.interlock.view.Style;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/** The cells of a terminal: what a theme makes of inks, in as many colours as there are. */
final class Palette {

  private static final int MOST_CELLS = 20_000;

  private final Depth depth;
  private final Theme theme;
  private final Map<Cell, TextCharacter> cells = new HashMap<>();

  private record Cell(char letter, Style style) {}

  Palette(Depth depth, Theme theme) {
    this.depth = depth;
    this.theme = theme;
  }

  /** The cell as lanterna wants it. Making one is dear, so they are kept. */
  TextCharacter cell(char letter, Style style) {
    Cell cell = new Cell(letter, style);
    TextCharacter known = cells.get(cell);
    if (known != null) {
      return known;
    }
    if (cells.size() >= MOST_CELLS) {
      cells.clear();
    }
    TextCharacter made = made(letter, style);
    cells.put(cell, made);
    return made;
  }

  private TextCharacter made(char letter, Style style) {
    Shade look = theme.shade(style.ink());
    Marks marks = style.marks();
    EnumSet<SGR> stress = EnumSet.noneOf(SGR.class);
    if (look.bold() || marks.bold()) {
      stress.add(SGR.BOLD);
    }
    if (marks.italic()) {
      stress.add(SGR.ITALIC);
    }
    if (marks.underlined()) {
      stress.add(SGR.UNDERLINE);
    }
    if (look.reversed() != marks.reversed()) {
      stress.add(SGR.REVERSE);
    }
    TextColor foreground =
        style.foreground().equals(Hue.NONE) ? colour(look, marks.dim()) : hue(style.foreground());
    TextColor background = hue(style.background());
    if (letter == ' ' && !stress.contains(SGR.REVERSE) && !stress.contains(SGR.UNDERLINE)) {
      foreground = TextColor.ANSI.DEFAULT;
      stress.clear();
    }
    return TextCharacter.fromCharacter(letter, foreground, background, stress.toArray(new SGR[0]))[
        0];
  }

  private TextColor colour(Shade look, boolean dim) {
    return switch (depth) {
      case MONO -> TextColor.ANSI.DEFAULT;
      case SIXTEEN -> look.of16();
      case INDEXED, TRUE -> {
        int index = look.of256() < 0 && dim ? theme.shade(Ink.DIM).of256() : look.of256();
        yield index < 0 ? TextColor.ANSI.DEFAULT : new TextColor.Indexed(index);
      }
    };
  }

  private TextColor hue(Hue hue) {
    if (hue.equals(Hue.NONE) || depth == Depth.MONO) {
      return TextColor.ANSI.DEFAULT;
    }
    if (hue.kind() == Hue.Kind.RGB) {
      int red = hue.value() >> 16;
      int green = hue.value() >> 8 & 0xFF;
      int blue = hue.value() & 0xFF;
      return switch (depth) {
        case TRUE -> new TextColor.RGB(red, green, blue);
        case INDEXED -> TextColor.Indexed.fromRGB(red, green, blue);
        default -> nearest(red, green, blue);
      };
    }
    if (hue.value() < 16) {
      return ansi(hue.value());
    }
    if (depth != Depth.SIXTEEN) {
      return new TextColor.Indexed(hue.value());
    }
    TextColor.Indexed indexed = new TextColor.Indexed(hue.value());
    return nearest(indexed.getRed(), indexed.getGreen(), indexed.getBlue());
  }

  private static TextColor nearest(int red, int green, int blue) {
    int most = Math.max(red, Math.max(green, blue));
    int half = Math.max(64, most / 2);
    int index = (red > half ? 1 : 0) | (green > half ? 2 : 0) | (blue > half ? 4 : 0);
    return ansi(most > 200 ? index + 8 : index);
  }

  private static TextColor ansi(int index) {
    return switch (index) {
      case 0 -> TextColor.ANSI.BLACK;
      case 1 -> TextColor.ANSI.RED;
      case 2 -> TextColor.ANSI.GREEN;
      case 3 -> TextColor.ANSI.YELLOW;
      case 4 -> TextColor.ANSI.BLUE;
      case 5 -> TextColor.ANSI.MAGENTA;
      case 6 -> TextColor.ANSI.CYAN;
      case 7 -> TextColor.ANSI.WHITE;
      case 8 -> TextColor.ANSI.BLACK_BRIGHT;
      case 9 -> TextColor.ANSI.RED_BRIGHT;
      case 10 -> TextColor.ANSI.GREEN_BRIGHT;
      case 11 -> TextColor.ANSI.YELLOW_BRIGHT;
      case 12 -> TextColor.ANSI.BLUE_BRIGHT;
      case 13 -> TextColor.ANSI.MAGENTA_BRIGHT;
      case 14 -> TextColor.ANSI.CYAN_BRIGHT;
      default -> TextColor.ANSI.WHITE_BRIGHT;
    };
  }
}
