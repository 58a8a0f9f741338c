package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing is told by colour alone: where two things differ, a letter or a word does. */
class MeaningsTest {

  @Test
  void every_state_of_a_process_has_a_symbol_of_its_own() {
    int kinds = Standing.Kind.values().length;
    for (Glyphs glyphs : Glyphs.values()) {
      assertEquals(
          kinds,
          Arrays.stream(Standing.Kind.values())
              .map(kind -> glyphs.of(kind.glyph()))
              .distinct()
              .count(),
          glyphs.name());
    }
    Scene scene = Plays.toilet().scene();
    assertEquals(
        kinds,
        Arrays.stream(Standing.Kind.values()).map(kind -> kind.word(scene)).distinct().count());
  }

  @Test
  void the_pane_that_has_the_keys_has_another_rule() {
    Viewer viewer = Viewer.of(Plays.toilet());
    assertEquals("═ 1 processes ══", viewer.row(2).substring(0, 16));
    assertEquals("─ 1 processes ──", viewer.types("2").row(2).substring(0, 16));
  }

  /** Also without colours, and without line drawing. */
  @Test
  void what_is_under_the_cursor_has_a_mark() {
    Viewer viewer = Viewer.of(Plays.toilet()).types("j");
    List<String> plain = viewer.canvas().in(Glyphs.ASCII).text();
    assertEquals(" w", plain.get(3).substring(0, 2));
    assertEquals(">z", plain.get(4).substring(0, 2));
    assertEquals(" w", plain.get(5).substring(0, 2));
  }

  @Test
  void output_from_the_error_stream_has_a_mark() {
    Viewer viewer = Viewer.of(Plays.tickets());
    assertEquals(" 02.440 buyer-46 !Traceback", viewer.row(18));
  }

  @Test
  void a_hit_is_reversed_and_so_is_seen_without_colours() {
    Viewer viewer = Viewer.of(Plays.toilet()).types("2/next").presses(Key.Name.ENTER);
    String inks = viewer.canvas().inks().get(6);
    assertEquals("DDDD", inks.substring(53, 57));
  }
}
