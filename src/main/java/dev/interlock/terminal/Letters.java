package dev.interlock.terminal;

import dev.interlock.view.Glyphs;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Which letters a terminal can show.
 *
 * @param charset in which it is written to and reads
 */
public record Letters(Charset charset, Glyphs glyphs) {

  /**
   * What the locale says. Without one, as after {@code ssh host command}, a modern terminal is
   * taken to understand UTF-8.
   *
   * @param ascii whether the user wants no symbols; texts of children stay as they are
   */
  public static Letters of(Map<String, String> environment, boolean ascii) {
    boolean utf8 = understandsUtf8(environment);
    return new Letters(
        utf8 ? StandardCharsets.UTF_8 : StandardCharsets.US_ASCII,
        utf8 && !ascii ? Glyphs.UTF8 : Glyphs.ASCII);
  }

  private static boolean understandsUtf8(Map<String, String> environment) {
    String locale = "";
    for (String name : new String[] {"LANG", "LC_CTYPE", "LC_ALL"}) {
      String value = environment.getOrDefault(name, "");
      locale = value.isEmpty() ? locale : value.toUpperCase(Locale.ROOT);
    }
    if (locale.isEmpty() || locale.equals("C") || locale.equals("POSIX")) {
      return isModern(environment.getOrDefault("TERM", ""));
    }
    return locale.contains("UTF-8") || locale.contains("UTF8");
  }

  private static boolean isModern(String term) {
    for (String modern :
        new String[] {
          "xterm",
          "screen",
          "tmux",
          "rxvt-unicode",
          "alacritty",
          "kitty",
          "foot",
          "konsole",
          "vte",
          "gnome",
          "st-",
          "wezterm",
          "ghostty"
        }) {
      if (term.startsWith(modern)) {
        return true;
      }
    }
    return false;
  }
}
