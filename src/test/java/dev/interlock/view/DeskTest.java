package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.UserRequest;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DeskTest {

  private static final Size SIZE = new Size(80, 24);

  private static Pressed press(Desk desk, Scene scene, Key... keys) {
    Pressed pressed = new Pressed(desk, Optional.empty());
    for (Key key : keys) {
      pressed = pressed.desk().after(key, new Look(scene, SIZE));
    }
    return pressed;
  }

  private static Pressed press(Scene scene, String letters) {
    return press(
        Desk.START,
        scene,
        letters.chars().mapToObj(letter -> Key.letter((char) letter)).toArray(Key[]::new));
  }

  @Test
  void wrong_keys_do_nothing() {
    Scene scene = Plays.toilet().scene();
    for (char letter : ",[]{}()RQXn0é漢".toCharArray()) {
      assertEquals(Pressed.only(Desk.START), press(scene, String.valueOf(letter)));
    }
    assertEquals(Pressed.only(Desk.START), press(Desk.START, scene, Key.of(Key.Name.OTHER)));
    assertEquals(
        Pressed.only(Desk.START),
        press(Desk.START, scene, Key.letter('q').with(false, true, false)));
  }

  @Test
  void quitting_asks_as_long_as_somebody_lives() {
    Scene scene = Plays.toilet().scene();
    Pressed asked = press(scene, "q");
    assertEquals(
        new Overlay.Confirm(
            new Command.Quit(false),
            "Quit? 4 processes still live and will be ended.",
            new Overlay.Nothing()),
        asked.desk().overlay());
    assertEquals(Optional.empty(), asked.command());
    assertEquals(Optional.of(new Command.Quit(false)), press(scene, "qy").command());
    assertEquals(Desk.START, press(scene, "qn").desk());
    Scene over = Plays.fresh().ends("main", 0).exits("main", 0).scene();
    assertEquals(Optional.of(new Command.Quit(false)), press(over, "q").command());
  }

  @Test
  void interrupting_twice_forces() {
    Scene scene = Plays.toilet().scene();
    Key interrupt = Key.ctrl('c');
    assertEquals(Optional.empty(), press(Desk.START, scene, interrupt).command());
    assertEquals(
        Optional.of(new Command.Quit(true)),
        press(Desk.START, scene, interrupt, interrupt).command());
    assertEquals(
        Optional.of(new Command.Quit(true)),
        press(Desk.START, scene, Key.letter('q'), Key.letter('y'), interrupt).command());
  }

  @Test
  void a_signal_is_sent_to_the_selected_process_after_a_yes() {
    Scene scene = Plays.toilet().scene();
    assertEquals(Optional.of(new Command.Terminate("work-1")), press(scene, "jty").command());
    assertEquals(Optional.of(new Command.Kill("work-2")), press(scene, "jjKy").command());
    assertEquals(Optional.empty(), press(scene, "jjKn").command());
    assertEquals(
        Desk.START.choosing("holder").noticing("holder does not live"),
        press(Plays.killedHolder().scene(), "jt").desk());
  }

  @Test
  void the_cursor_stays_with_a_process_and_stops_at_the_ends() {
    Scene scene = Plays.toilet().scene();
    assertEquals(Optional.of("work-2"), press(scene, "jjjjjk").desk().chosen(Pane.PROCESSES));
    assertEquals(Optional.of("work-3"), press(scene, "G").desk().chosen(Pane.PROCESSES));
    assertEquals(Optional.of("main"), press(scene, "Gkkkkkkg").desk().chosen(Pane.PROCESSES));
  }

  @Test
  void enter_inspects_and_escape_comes_back() {
    Scene scene = Plays.toilet().scene();
    Key enter = Key.of(Key.Name.ENTER);
    Desk inspecting = press(Desk.START, scene, Key.letter('j'), enter).desk();
    assertEquals(new Overlay.Inspector(Thing.process("work-1"), 0), inspecting.overlay());
    Pressed killing = press(inspecting, scene, Key.letter('K'));
    assertEquals(
        new Overlay.Inspector(Thing.process("work-1"), 0),
        press(killing.desk(), scene, Key.letter('n')).desk().overlay());
    assertEquals(
        new Overlay.Nothing(), press(inspecting, scene, Key.of(Key.Name.ESCAPE)).desk().overlay());
  }

  @Test
  void panes_are_reached_in_turn_and_by_number() {
    Scene scene = Plays.tickets().scene();
    Key tab = Key.of(Key.Name.TAB);
    assertEquals(Pane.LOCKS, press(Desk.START, scene, tab).desk().focus().pane());
    assertEquals(
        Pane.PROCESSES, press(Desk.START, scene, tab, tab, tab, tab, tab).desk().focus().pane());
    Key back = Key.of(Key.Name.BACK_TAB);
    assertEquals(Pane.TIMELINE, press(Desk.START, scene, back).desk().focus().pane());
    assertEquals(Pane.DATA, press(scene, "3").desk().focus().pane());
    assertEquals(Desk.START, press(scene, "9").desk());
  }

  @Test
  void speed_goes_up_and_down_in_steps() {
    Theatre theatre = Plays.toilet();
    assertEquals(Optional.of(new Command.Speed(2)), press(theatre.scene(), "+").command());
    assertEquals(Optional.of(new Command.Speed(0.5)), press(theatre.scene(), "-").command());
    theatre.does(new UserRequest.SetSpeed(100));
    assertEquals(Optional.empty(), press(theatre.scene(), "+").command());
    theatre.does(new UserRequest.SetSpeed(3));
    assertEquals(Optional.of(new Command.Speed(2)), press(theatre.scene(), "-").command());
  }

  @Test
  void space_pauses_and_goes_on() {
    assertEquals(
        Optional.of(new Command.Pause(true)), press(Plays.toilet().scene(), " ").command());
    assertEquals(
        Optional.of(new Command.Pause(false)), press(Plays.kitchen().scene(), " ").command());
  }

  @Test
  void another_scenario_is_picked_or_none() {
    Scene scene = Plays.toilet().scene();
    Key enter = Key.of(Key.Name.ENTER);
    Pressed picked = press(Desk.START, scene, Key.letter('o'), Key.letter('j'), enter);
    assertEquals(Optional.of(new Command.Pick("scenarios/tickets.json")), picked.command());
    assertEquals(Desk.START, picked.desk());
    assertEquals(
        Desk.START, press(Desk.START, scene, Key.letter('o'), Key.of(Key.Name.ESCAPE)).desk());
    Scene choosing = Scene.choosing(Plays.choices(), Theatre.TEXTS);
    assertEquals(
        Optional.of(new Command.Quit(false)),
        press(Desk.CHOOSING, choosing, Key.of(Key.Name.ESCAPE)).command());
    assertEquals(
        Optional.of(new Command.Quit(false)),
        press(Desk.CHOOSING, choosing, Key.letter('q')).command());
  }

  @Test
  void the_help_page_has_each_key_once_and_none_that_is_not_heard() {
    String shown =
        Keys.groups().stream()
            .flatMap(group -> Keys.help(group).stream())
            .map(Binding.Words::shown)
            .collect(Collectors.joining(", "));
    assertEquals(
        "space, ., + -, < >, r, T, o, enter, t, K, S, u, i, tab, 1-9, z, s, j k, g G, PgUp PgDn, m,"
            + " f, v, w, e, c, ← →, x, + -, h l, /, n N, :, y, p, ?, esc, q, ctrl-c, ctrl-z, ctrl-l",
        shown);
  }
}
