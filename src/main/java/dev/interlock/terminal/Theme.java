package dev.interlock.terminal;

import com.googlecode.lanterna.TextColor;
import dev.interlock.view.Ink;
import java.util.Map;
import java.util.Optional;

/**
 * How meanings look: the colours of Okabe and Ito, which also the colour-blind can tell apart, as
 * bright or as dark as the background asks for. Never colour alone: what matters is a symbol, a
 * word, bold or reversed, too.
 */
public enum Theme {
  /** For a dark background. */
  DARK,
  /** For a light background. */
  LIGHT,
  /** No colours, whatever the terminal has. */
  MONO;

  /**
   * The one wished for; else what {@code COLORFGBG} says about the background, as some terminals
   * do; else dark.
   */
  public static Theme of(Map<String, String> environment, Optional<Theme> wished) {
    String told = environment.getOrDefault("COLORFGBG", "");
    String background = told.substring(told.lastIndexOf(';') + 1);
    boolean isLight = background.equals("7") || background.equals("15");
    return wished.orElse(isLight ? LIGHT : DARK);
  }

  /** As many colours as it uses of those that there are. */
  public Depth within(Depth depth) {
    return this == MONO ? Depth.MONO : depth;
  }

  Shade shade(Ink ink) {
    return this == LIGHT ? light(ink) : dark(ink);
  }

  private static Shade dark(Ink ink) {
    return switch (ink) {
      case PLAIN, CHILD -> Shade.plain(-1);
      case DIM, DONE, UNBORN -> Shade.plain(245);
      case BORDER -> Shade.plain(240);
      case TITLE, KEY -> Shade.plain(-1).inBold();
      case FOCUS, HOLDER -> Shade.of(75, TextColor.ANSI.CYAN).inBold();
      case SLEEPING -> Shade.plain(110);
      case ACTIVE -> Shade.of(36, TextColor.ANSI.GREEN);
      case GOOD, LIVE -> Shade.of(36, TextColor.ANSI.GREEN).inBold();
      case WAITING -> Shade.of(214, TextColor.ANSI.YELLOW);
      case FAIL -> Shade.of(166, TextColor.ANSI.RED).inBold();
      case CHILD_ERROR -> Shade.of(166, TextColor.ANSI.RED);
      case DAEMON -> Shade.of(175, TextColor.ANSI.MAGENTA);
      case ORPHANED -> Shade.of(166, TextColor.ANSI.RED).inBold().inReverse();
      case PAUSED -> Shade.of(214, TextColor.ANSI.YELLOW).inBold().inReverse();
      case CURRENT -> Shade.plain(-1).inBold().inReverse();
    };
  }

  /** Of 16 colours yellow cannot be read on white, so waiting is told without. */
  private static Shade light(Ink ink) {
    return switch (ink) {
      case PLAIN, CHILD -> Shade.plain(-1);
      case DIM, DONE, UNBORN -> Shade.plain(242);
      case BORDER -> Shade.plain(248);
      case TITLE, KEY -> Shade.plain(-1).inBold();
      case FOCUS, HOLDER -> Shade.of(25, TextColor.ANSI.BLUE).inBold();
      case SLEEPING -> Shade.plain(60);
      case ACTIVE -> Shade.of(28, TextColor.ANSI.GREEN);
      case GOOD, LIVE -> Shade.of(28, TextColor.ANSI.GREEN).inBold();
      case WAITING -> Shade.plain(130);
      case FAIL -> Shade.of(160, TextColor.ANSI.RED).inBold();
      case CHILD_ERROR -> Shade.of(160, TextColor.ANSI.RED);
      case DAEMON -> Shade.of(96, TextColor.ANSI.MAGENTA);
      case ORPHANED -> Shade.of(160, TextColor.ANSI.RED).inBold().inReverse();
      case PAUSED -> Shade.plain(130).inBold().inReverse();
      case CURRENT -> Shade.plain(-1).inBold().inReverse();
    };
  }
}
