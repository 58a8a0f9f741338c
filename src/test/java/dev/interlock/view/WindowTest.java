package dev.interlock.view;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.past.Track;
import dev.interlock.past.Track.Stretch;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WindowTest {

  private static Window of(double length, double now) {
    Span span = Span.ALL.lasting(Optional.of(seconds(length)));
    return Window.of(span, seconds(now), 80);
  }

  private static Duration seconds(double seconds) {
    return ofMillis(Math.round(seconds * 1_000));
  }

  @Test
  void the_whole_play_fits_into_a_round_length_with_a_moment_to_spare() {
    assertEquals(ofSeconds(1), Window.whole(Duration.ZERO));
    assertEquals(ofSeconds(2), Window.whole(ofSeconds(1)));
    assertEquals(ofSeconds(6), Window.whole(ofMillis(5_999)));
    assertEquals(ofSeconds(8), Window.whole(ofSeconds(6)));
    assertEquals(ofSeconds(100), Window.whole(ofSeconds(80)));
  }

  @Test
  void lengths_go_up_and_down_in_the_same_steps() {
    Duration length = ofMillis(1);
    for (int i = 0; i < 30; i++) {
      Duration longer = Window.longer(length);
      assertEquals(length, Window.shorter(longer));
      length = longer;
    }
    assertEquals(ofSeconds(100), length);
    assertEquals(ofMillis(1), Window.shorter(ofMillis(1)));
  }

  @Test
  void moves_on_by_a_quarter_when_it_is_full() {
    assertEquals(Duration.ZERO, of(8, 7.9).from());
    assertEquals(ofSeconds(2), of(8, 8).from());
    assertEquals(ofSeconds(2), of(8, 9.9).from());
    assertEquals(ofSeconds(4), of(8, 10).from());
  }

  @Test
  void shows_what_is_around_the_cursor() {
    Span span = Span.ALL.lasting(Optional.of(ofSeconds(8))).at(Optional.of(ofSeconds(31)));
    assertEquals(ofSeconds(26), Window.of(span, ofSeconds(100), 80).from());
    Span early = span.at(Optional.of(ofSeconds(1)));
    assertEquals(Duration.ZERO, Window.of(early, ofSeconds(100), 80).from());
  }

  @Test
  void moments_have_columns() {
    Window window = of(8, 0);
    assertEquals(0, window.column(Duration.ZERO));
    assertEquals(10, window.column(ofMillis(1_099)));
    assertEquals(80, window.column(ofSeconds(8)));
    assertEquals(80, window.column(ofSeconds(800)));
    assertEquals(ofSeconds(1), window.at(10));
  }

  @Test
  void a_column_shows_what_lasted_longest_in_it() {
    Track<String> track =
        Track.<String>empty()
            .plus(ofSeconds(0), "runs")
            .plus(ofMillis(1_600), "waits")
            .plus(ofMillis(2_300), "runs");
    Window window = new Window(Duration.ZERO, ofSeconds(4), 4);
    List<String> cells =
        window.cells(track, ofMillis(2_500)).stream()
            .map(it -> it.map(Stretch::value).orElse("-"))
            .toList();
    assertEquals(List.of("runs", "runs", "waits", "-"), cells);
  }
}
