package dev.interlock.terminal;

import java.util.Locale;
import java.util.Map;

/** How many colours a terminal can show. */
public enum Depth {
  /** None: bold, underlined and reversed only. */
  MONO,
  SIXTEEN,
  INDEXED,
  TRUE;

  /** What the user said about colours. */
  public enum Wish {
    AUTO,
    ALWAYS,
    NEVER
  }

  /** What the environment says; nothing else is asked, for not every terminal would answer. */
  public static Depth of(Map<String, String> environment, Wish wish) {
    String term = environment.getOrDefault("TERM", "").toLowerCase(Locale.ROOT);
    boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty();
    if (wish == Wish.NEVER || (wish == Wish.AUTO && (refused || isMono(term)))) {
      return MONO;
    }
    String colorterm = environment.getOrDefault("COLORTERM", "").toLowerCase(Locale.ROOT);
    if (colorterm.equals("truecolor") || colorterm.equals("24bit") || term.endsWith("-direct")) {
      return TRUE;
    }
    return term.contains("256color") || term.contains("kitty") || term.contains("alacritty")
        ? INDEXED
        : SIXTEEN;
  }

  private static boolean isMono(String term) {
    return term.startsWith("vt1") || term.startsWith("vt2") || term.endsWith("-m");
  }
}
