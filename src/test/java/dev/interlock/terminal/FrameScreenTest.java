package dev.interlock.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.googlecode.lanterna.screen.Screen.RefreshType;
import dev.interlock.view.Ink;
import dev.interlock.view.Size;
import dev.interlock.view.Style;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FrameScreenTest {

  private static final int COLUMNS = 20;
  private static final int ROWS = 6;
  private static final List<Ink> INKS = List.of(Ink.values());

  private final Palette palette = new Palette(Depth.INDEXED, Theme.DARK);
  private final StringBuilder sent = new StringBuilder();
  private final Tty tty =
      new Tty(
          frame -> sent.append(new String(frame, StandardCharsets.UTF_8)),
          StandardCharsets.UTF_8,
          new Size(COLUMNS, ROWS));
  private final FrameScreen screen;

  FrameScreenTest() throws IOException {
    screen = new FrameScreen(tty);
  }

  private void row(int y, String text, Ink ink) {
    String filled = text + " ".repeat(COLUMNS - text.length());
    for (int x = 0; x < COLUMNS; x++) {
      screen.setCharacter(x, y, palette.cell(filled.charAt(x), Style.of(ink)));
    }
  }

  private String refreshed(RefreshType type) throws IOException {
    sent.setLength(0);
    screen.refresh(type);
    return sent.toString().replace('\u001B', '␛').replace("\r\n", "⏎").replace('\n', '↓');
  }

  @Test
  void says_nothing_if_nothing_has_changed() throws IOException {
    row(1, "hello", Ink.PLAIN);
    assertEquals("␛[r␛[0m␛[H␛[2J⏎hello", refreshed(RefreshType.COMPLETE));
    assertEquals("", refreshed(RefreshType.DELTA));
  }

  @Test
  void says_what_has_changed_and_no_colour_twice() throws IOException {
    row(0, "waits 1.0", Ink.WAITING);
    refreshed(RefreshType.COMPLETE);
    row(0, "waits 2.3", Ink.WAITING);
    row(1, "waits", Ink.WAITING);
    assertEquals("␛[1;7H2.3⏎waits", refreshed(RefreshType.DELTA));
    row(0, "waits 2.3", Ink.FAIL);
    assertEquals("␛[H␛[1;38;5;166mwaits 2.3", refreshed(RefreshType.DELTA));
    row(1, "was", Ink.PLAIN);
    assertEquals("⏎␛[mwas  ", refreshed(RefreshType.DELTA));
  }

  @Test
  void erases_the_end_of_a_row() throws IOException {
    row(0, "a long row of text", Ink.CHILD);
    refreshed(RefreshType.COMPLETE);
    row(0, "a", Ink.CHILD);
    assertEquals("␛[1;2H␛[K", refreshed(RefreshType.DELTA));
  }

  @Test
  void lets_the_terminal_move_lines_of_output() throws IOException {
    List<String> lines = List.of("made bun number one", "ate the second bun", "a third is made");
    row(0, "title", Ink.PLAIN);
    for (int i = 0; i < 3; i++) {
      row(1 + i, lines.get(i), Ink.CHILD);
    }
    row(4, "the keys", Ink.PLAIN);
    refreshed(RefreshType.COMPLETE);
    row(1, lines.get(1), Ink.CHILD);
    row(2, lines.get(2), Ink.CHILD);
    row(3, "now", Ink.CHILD);
    assertEquals("␛[2;4r␛[4H↓␛[r␛[4Hnow", refreshed(RefreshType.DELTA));
  }

  /** Whatever the pictures, a terminal shows them as if it had been told all of them at once. */
  @Test
  void any_picture_after_any_other_comes_out_right() throws IOException {
    for (int seed = 0; seed < 300; seed++) {
      Random dice = new Random(seed);
      Teletype terminal = new Teletype(COLUMNS, ROWS);
      for (int frame = 0; frame < 6; frame++) {
        paint(dice, frame > 0 && dice.nextInt(3) == 0);
        sent.setLength(0);
        screen.refresh(frame == 0 ? RefreshType.COMPLETE : RefreshType.DELTA);
        terminal.receive(sent.toString());
        assertEquals(anew(), terminal.shown(), "seed " + seed + ", frame " + frame);
      }
    }
  }

  /** What a terminal shows that is told this picture alone. */
  private List<String> anew() throws IOException {
    sent.setLength(0);
    FrameScreen other = new FrameScreen(tty);
    for (int y = 0; y < ROWS; y++) {
      for (int x = 0; x < COLUMNS; x++) {
        other.setCharacter(x, y, screen.getBackCharacter(x, y));
        x += screen.getBackCharacter(x, y).isDoubleWidth() ? 1 : 0;
      }
    }
    other.refresh(RefreshType.COMPLETE);
    Teletype terminal = new Teletype(COLUMNS, ROWS);
    terminal.receive(sent.toString());
    return terminal.shown();
  }

  private void paint(Random dice, boolean scrolls) {
    int from = scrolls ? 1 + dice.nextInt(ROWS - 1) : 0;
    for (int y = 0; y + from < ROWS && scrolls; y++) {
      for (int x = 0; x < COLUMNS; x++) {
        screen.setCharacter(x, y, screen.getBackCharacter(x, y + from));
      }
    }
    for (int y = scrolls ? ROWS - from : 0; y < ROWS; y++) {
      if (dice.nextBoolean()) {
        int length = dice.nextInt(COLUMNS + 1);
        for (int x = 0; x < COLUMNS; x++) {
          Style style = Style.of(INKS.get(dice.nextInt(INKS.size())));
          char letter = x >= length ? ' ' : "ab ─é漢".charAt(dice.nextInt(x + 1 < length ? 6 : 5));
          screen.setCharacter(x, y, palette.cell(letter, style));
          x += letter == '漢' ? 1 : 0;
        }
      }
    }
  }
}
