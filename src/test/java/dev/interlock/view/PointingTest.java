package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.view.Mouse.Action;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Clicks and the wheel. */
class PointingTest {

  @Test
  void a_click_selects_what_is_under_it() {
    Viewer viewer = Viewer.of(Plays.toilet());
    assertEquals(Optional.of("work-2"), viewer.clicks(5, 5).desk().chosen(Pane.PROCESSES));
    assertEquals(Pane.LOCKS, viewer.clicks(60, 4).desk().focus().pane());
    assertEquals(Optional.of("mutex"), viewer.desk().chosen(Pane.LOCKS));
    assertEquals(Optional.of("work-3"), viewer.clicks(65, 9).desk().chosen(Pane.PROCESSES));
    assertEquals(Pane.OUTPUT, viewer.desk().focus().pane());
  }

  @Test
  void a_click_on_a_symbol_of_the_strip_selects_its_process() {
    Viewer viewer = Viewer.of(Plays.tickets()).clicks(5, 1);
    assertEquals(Optional.of("buyer-1"), viewer.desk().chosen(Pane.PROCESSES));
    assertEquals(Desk.START, Viewer.of(Plays.tickets()).clicks(79, 1).desk());
  }

  @Test
  void a_click_on_a_key_presses_it() {
    assertEquals(new Overlay.Help(0), Viewer.of(Plays.toilet()).clicks(2, 23).desk().overlay());
    assertEquals(
        new Overlay.Inspector(Thing.process("main"), 0),
        Viewer.of(Plays.toilet()).clicks(10, 23).desk().overlay());
  }

  @Test
  void the_wheel_moves_what_is_under_it_and_leaves_the_keys_where_they_are() {
    Viewer viewer = Viewer.of(Plays.tickets());
    viewer.turnsWheel(Action.WHEEL_DOWN, 60, 4);
    assertEquals(Pane.PROCESSES, viewer.desk().focus().pane());
    viewer.turnsWheel(Action.WHEEL_DOWN, 5, 4);
    assertEquals(Optional.of("buyer-22"), viewer.desk().chosen(Pane.PROCESSES));
    viewer.types("?").turnsWheel(Action.WHEEL_DOWN, 5, 4);
    assertEquals(new Overlay.Help(3), viewer.desk().overlay());
  }

  @Test
  void a_scenario_is_clicked_in_the_picker() {
    Viewer viewer =
        Viewer.of(Scene.choosing(Plays.choices(), Theatre.TEXTS), Desk.CHOOSING, Viewer.SIZE);
    assertEquals(new Overlay.Picker(2, ""), viewer.clicks(10, 7).desk().overlay());
    assertEquals(new Overlay.Picker(2, ""), viewer.clicks(10, 6).desk().overlay());
  }
}
