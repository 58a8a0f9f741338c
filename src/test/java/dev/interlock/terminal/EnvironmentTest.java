package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.terminal.Depth.Wish;
import dev.interlock.view.Glyphs;
import dev.interlock.view.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken from the environment about the terminal. */
class EnvironmentTest {

  private static final Letters MODERN = new Letters(StandardCharsets.UTF_8, Glyphs.UTF8);
  private static final Letters PLAIN = new Letters(StandardCharsets.US_ASCII, Glyphs.ASCII);

  @ParameterizedTest
  @CsvSource({
    "xterm, '', '', SIXTEEN",
    "xterm-256color, '', '', INDEXED",
    "tmux-256color, '', '', INDEXED",
    "screen, '', '', SIXTEEN",
    "linux, '', '', SIXTEEN",
    "vt100, '', '', MONO",
    "xterm-256color, truecolor, '', TRUE",
    "xterm-256color, '', 1, MONO"
  })
  void colours(String term, String colorterm, String noColor, Depth depth) {
    Map<String, String> environment =
        Map.of("TERM", term, "COLORTERM", colorterm, "NO_COLOR", noColor);
    assertEquals(depth, Depth.of(environment, Wish.AUTO));
  }

  @Test
  void the_user_decides_about_colours() {
    assertEquals(Depth.SIXTEEN, Depth.of(Map.of("TERM", "vt100"), Wish.ALWAYS));
    assertEquals(
        Depth.INDEXED, Depth.of(Map.of("TERM", "xterm-256color", "NO_COLOR", "1"), Wish.ALWAYS));
    assertEquals(Depth.MONO, Depth.of(Map.of("COLORTERM", "truecolor"), Wish.NEVER));
  }

  @Test
  void letters_follow_the_locale_and_without_one_the_terminal() {
    assertEquals(MODERN, Letters.of(Map.of("LANG", "zh_CN.UTF-8", "TERM", "linux"), false));
    assertEquals(PLAIN, Letters.of(Map.of("LANG", "en_US.ISO-8859-1", "TERM", "xterm"), false));
    assertEquals(
        PLAIN, Letters.of(Map.of("LC_ALL", "de_DE", "LANG", "C.UTF-8", "TERM", "xterm"), false));
    assertEquals(MODERN, Letters.of(Map.of("TERM", "xterm-256color"), false));
    assertEquals(MODERN, Letters.of(Map.of("TERM", "screen", "LC_ALL", "POSIX"), false));
    assertEquals(PLAIN, Letters.of(Map.of("TERM", "vt100", "LANG", "C"), false));
    assertEquals(PLAIN, Letters.of(Map.of("TERM", "linux"), false));
  }

  @Test
  void the_user_may_want_no_symbols_and_keeps_chinese() {
    assertEquals(
        new Letters(StandardCharsets.UTF_8, Glyphs.ASCII),
        Letters.of(Map.of("LANG", "zh_CN.UTF-8"), true));
  }

  @Test
  void a_terminal_that_can_do_nothing_is_refused() {
    assertEquals(Optional.of("TERM is not set"), Usable.refusal(""));
    assertEquals(Optional.of("TERM is dumb"), Usable.refusal("dumb"));
    assertEquals(Optional.empty(), Usable.refusal("vt100"));
  }

  @Test
  void a_terminal_that_does_not_know_its_size_is_eighty_by_twenty_four() {
    assertEquals(new Size(132, 50), Stty.sized("50 132", Map.of()));
    assertEquals(new Size(80, 24), Stty.sized("0 0", Map.of()));
    assertEquals(new Size(100, 30), Stty.sized("0 0", Map.of("COLUMNS", "100", "LINES", "30")));
    assertEquals(new Size(80, 24), Stty.sized("", Map.of("COLUMNS", "many", "LINES", "0")));
  }
}
