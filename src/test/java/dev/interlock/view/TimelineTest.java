package dev.interlock.view;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The timeline, small and large, and what keys do to it. */
class TimelineTest {

  private static final Desk DESK = Desk.START.focusing(Pane.TIMELINE);

  private static final Size SMALL = new Size(80, 24);
  private static final Size LARGE = new Size(160, 48);

  private static Desk press(Desk desk, Scene scene, String keys) {
    Desk next = desk;
    for (int i = 0; i < keys.length(); i++) {
      next = next.after(Key.letter(keys.charAt(i)), new Look(scene, SMALL)).desk();
    }
    return next;
  }

  private static void assertScreens(String name, Scene scene, Desk desk) {
    for (Size size : List.of(SMALL, LARGE)) {
      Golden.assertMatches(
          name + "-" + size.columns() + "x" + size.rows(), Screen.of(scene, desk, size));
    }
  }

  @Test
  void every_lane_has_a_row_when_it_has_the_whole_screen() {
    assertScreens("timeline-zoomed", Plays.kitchen().scene(), DESK.zoomed(true));
  }

  @Test
  void what_matters_comes_first_and_the_rest_is_scrolled_to() {
    Scene scene = Plays.tickets().scene();
    assertScreens("timeline-many", scene, DESK.zoomed(true));
    assertEquals(35, press(DESK.zoomed(true), scene, "G").offset(Pane.TIMELINE));
  }

  @Test
  void a_moment_is_looked_at() {
    Desk desk = DESK.spanning(Span.ALL.at(Optional.of(ofMillis(650))));
    assertScreens("timeline-moment", Plays.kitchen().scene(), desk);
  }

  @Test
  void a_short_window_shows_the_latest() {
    Desk desk = DESK.spanning(Span.ALL.lasting(Optional.of(ofMillis(400))));
    assertScreens("timeline-window", Plays.tickets().scene(), desk);
  }

  @Test
  void plain_letters_where_symbols_are_not_understood() {
    Golden.assertMatches(
        "timeline-ascii-160x48", Screen.of(Plays.kitchen().scene(), DESK, LARGE).in(Glyphs.ASCII));
  }

  @Test
  void at_a_standstill_it_stands_still() {
    Scene scene = Plays.killedHolder().scene();
    Scene later = Plays.killedHolder().at(60).scene();
    assertEquals(Screen.of(scene, DESK, LARGE), Screen.of(later, DESK, LARGE));
  }

  @Test
  void plus_shows_less_time_and_minus_more_up_to_the_whole_play() {
    Scene scene = Plays.tickets().scene();
    Desk nearer = press(DESK, scene, "++");
    assertEquals(Optional.of(ofSeconds(1)), nearer.span().length());
    assertEquals(Optional.of(ofSeconds(2)), press(nearer, scene, "-").span().length());
    assertEquals(Optional.empty(), press(nearer, scene, "--").span().length());
    assertEquals(Optional.empty(), press(DESK, scene, "-").span().length());
  }

  @Test
  void elsewhere_plus_means_speed() {
    Scene scene = Plays.tickets().scene();
    assertEquals(Span.ALL, press(Desk.START, scene, "+").span());
  }

  @Test
  void a_cursor_goes_back_from_now_and_follows_again_behind_it() {
    Scene scene = Plays.tickets().scene();
    Desk now = press(DESK, scene, "h");
    assertEquals(Optional.of(ofMillis(2_810)), now.span().cursor());
    Desk earlier = press(now, scene, "hh");
    Duration moment = earlier.span().cursor().orElseThrow();
    assertEquals(
        Optional.of(moment), press(press(earlier, scene, "h"), scene, "l").span().cursor());
    assertEquals(Optional.empty(), press(now, scene, "l").span().cursor());
    assertEquals(DESK, earlier.after(Key.of(Key.Name.ESCAPE), new Look(scene, SMALL)).desk());
    assertEquals(Optional.of(Duration.ZERO), press(now, scene, "h".repeat(200)).span().cursor());
  }
}
