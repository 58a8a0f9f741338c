package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.TextColor;
import dev.interlock.view.Ink;
import dev.interlock.view.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ThemeTest {

  /** What WCAG asks for: the ratio of luminances from which text can be read easily. */
  private static final double READABLE = 4.5;

  @Test
  void the_user_decides_else_the_terminal_else_it_is_dark() {
    Map<String, String> light = Map.of("COLORFGBG", "0;default;15");
    assertEquals(Theme.DARK, Theme.of(Map.of(), Optional.empty()));
    assertEquals(Theme.LIGHT, Theme.of(light, Optional.empty()));
    assertEquals(Theme.DARK, Theme.of(Map.of("COLORFGBG", "15;0"), Optional.empty()));
    assertEquals(Theme.DARK, Theme.of(light, Optional.of(Theme.DARK)));
    assertEquals(Theme.MONO, Theme.of(light, Optional.of(Theme.MONO)));
  }

  @Test
  void every_ink_can_be_read_on_its_background() {
    assertEquals(List.of(Ink.BORDER), hardToRead(Theme.DARK, 0));
    assertEquals(List.of(Ink.BORDER), hardToRead(Theme.LIGHT, 1));
  }

  private static List<Ink> hardToRead(Theme theme, double background) {
    List<Ink> hard = new ArrayList<>();
    for (Ink ink : Ink.values()) {
      int index = theme.shade(ink).of256();
      if (index >= 0 && contrast(luminance(index), background) < READABLE) {
        hard.add(ink);
      }
    }
    return hard;
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  private static double luminance(int index) {
    TextColor.Indexed colour = new TextColor.Indexed(index);
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  /** What must not be mistaken for each other has other letters too; here their colours differ. */
  @Test
  void what_matters_has_a_colour_of_its_own() {
    List<Ink> inks =
        List.of(Ink.ACTIVE, Ink.WAITING, Ink.SLEEPING, Ink.HOLDER, Ink.FAIL, Ink.DAEMON);
    for (Theme theme : List.of(Theme.DARK, Theme.LIGHT)) {
      assertEquals(
          inks.size(), inks.stream().map(ink -> theme.shade(ink).of256()).distinct().count());
    }
  }

  @Test
  void mono_has_no_colours_and_keeps_what_is_bold_or_reversed() {
    assertEquals(Depth.MONO, Theme.MONO.within(Depth.TRUE));
    assertEquals(Depth.INDEXED, Theme.LIGHT.within(Depth.INDEXED));
    Palette palette = new Palette(Depth.MONO, Theme.MONO);
    for (Ink ink : Ink.values()) {
      assertEquals(TextColor.ANSI.DEFAULT, palette.cell('x', Style.of(ink)).getForegroundColor());
      assertEquals(Theme.DARK.shade(ink).bold(), palette.cell('x', Style.of(ink)).isBold());
      assertEquals(Theme.DARK.shade(ink).reversed(), palette.cell('x', Style.of(ink)).isReversed());
    }
  }
}
