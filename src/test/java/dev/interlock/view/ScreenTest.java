package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Caller;
import dev.interlock.model.Lock;
import dev.interlock.model.ProcessRequest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole screens in a small and a large terminal, in one that is too small, and next to nothing. */
class ScreenTest {

  private static final List<Size> SIZES =
      List.of(new Size(80, 24), new Size(160, 48), new Size(40, 10), new Size(1, 1));

  private static void assertScreens(String name, Scene scene, Desk desk) {
    for (Size size : SIZES) {
      String sized = name + "-" + size.columns() + "x" + size.rows();
      Golden.assertMatches(sized, Screen.of(scene, desk, size));
    }
  }

  private static Desk under(Overlay overlay) {
    return Desk.START.under(overlay);
  }

  @Test
  void nobody_has_been_started() {
    assertScreens("fresh", Plays.fresh().scene(), Desk.START);
  }

  @Test
  void a_line_stands_at_the_lock() {
    assertScreens("toilet", Plays.toilet().scene(), Desk.START);
  }

  @Test
  void the_clock_stands_while_somebody_is_being_born() {
    Caller main = new Caller("main", 9, "");
    Scene scene = Plays.fresh().does(new ProcessRequest.Start(main, "work-1")).scene();
    String top = Screen.of(scene, Desk.START, new Size(80, 24)).text().get(0);
    assertEquals(" ▶ STARTING ", top.substring(0, 12));
  }

  @Test
  void locks_that_do_nothing_are_named_so_that_nobody_is_fooled() {
    List<Lock> forks = List.of(Lock.free("a").waived(), Lock.free("b").waived(), Lock.free("c"));
    assertEquals(" ▶ LIVE ×1  without a b  toilet ", top(forks));
    List<Lock> more = new ArrayList<>();
    for (int n = 1; n <= 6; n++) {
      more.add(Lock.free("fork-" + n).waived());
    }
    assertEquals(" ▶ LIVE ×1  without fork-1 -2 -3 -4 -5  toilet ", top(more.subList(0, 5)));
    assertEquals(" ▶ LIVE ×1  without 6 locks  toilet ", top(more));
  }

  private static String top(List<Lock> locks) {
    Scene scene = new Theatre(Theatre.children(), locks).begins().scene();
    String top = Screen.of(scene, Desk.START, new Size(80, 24)).text().get(0);
    return top.substring(0, top.indexOf("toilet") + "toilet ".length());
  }

  @Test
  void fifty_processes() {
    assertScreens("tickets", Plays.tickets().scene(), Desk.START);
  }

  @Test
  void a_full_queue_in_a_paused_play() {
    assertScreens("queue-full", Plays.kitchen().scene(), Desk.START);
  }

  @Test
  void an_orphaned_lock() {
    assertScreens("orphaned", Plays.killedHolder().scene(), Desk.START);
  }

  @Test
  void every_kind_of_lock() {
    assertScreens("locks", MeetingPlays.locks().scene(), Desk.START);
  }

  @Test
  void who_took_a_permit_that_others_give_back_has_left_nothing_behind() {
    Golden.assertMatches(
        "signals-80x24", Screen.of(MeetingPlays.signals().scene(), Desk.START, new Size(80, 24)));
  }

  @Test
  void a_circle_that_is_too_long_is_told_without_its_locks() {
    assertEquals(
        " ✗ DEADLOCK  eater-1 → fork-2 → eater-2 → fork-1 → eater-1  circle ", circle(2, 100));
    assertEquals(" ✗ DEADLOCK  eater-1 → -2 → -1  circle ", circle(2, 80));
    assertEquals(" ✗ DEADLOCK  eater-1 → -2 → -3 → -4 → -5 → -1  circle ", circle(5, 100));
  }

  private static String circle(int size, int columns) {
    Scene scene = MeetingPlays.circle(size).scene();
    String top = Screen.of(scene, Desk.START, new Size(columns, 24)).text().get(0);
    return top.substring(0, top.indexOf("circle") + "circle ".length());
  }

  @Test
  void conditions_events_and_barriers() {
    assertScreens("meetings", MeetingPlays.meetings().scene(), Desk.START);
  }

  @Test
  void all_of_a_pane_that_the_screen_has_no_room_for() {
    Desk zoomed = Desk.START.focusing(Pane.LOCKS).zoomed(true);
    assertScreens("meetings-zoomed", MeetingPlays.meetings().scene(), zoomed);
  }

  @Test
  void a_barrier_in_action_and_a_broken_one() {
    assertScreens("barriers", MeetingPlays.barriers().scene(), Desk.START);
  }

  @Test
  void two_wait_for_each_other() {
    assertScreens("abba", MeetingPlays.abba().scene(), Desk.START);
  }

  @Test
  void two_wait_for_each_other_while_a_third_goes_on() {
    assertScreens("partial", MeetingPlays.partial().scene(), Desk.START.choosing("bob"));
  }

  @Test
  void items_in_buffers_half_sent_and_lost() {
    assertScreens("queues", FlowPlays.queues().scene(), Desk.START);
  }

  @Test
  void all_of_the_queues() {
    Desk zoomed = Desk.START.focusing(Pane.QUEUES).zoomed(true);
    Golden.assertMatches(
        "queues-zoomed-80x24", Screen.of(FlowPlays.queues().scene(), zoomed, new Size(80, 24)));
  }

  @Test
  void messages_in_pipes_and_who_holds_their_ends() {
    assertScreens("pipes", FlowPlays.pipes().scene(), Desk.START);
  }

  @Test
  void every_kind_of_data() {
    assertScreens("data", FlowPlays.data().scene(), Desk.START);
  }

  @Test
  void lines_that_run_together() {
    assertScreens("terminal", FlowPlays.terminal().scene(), Desk.START);
  }

  @Test
  void one_process_is_inspected() {
    assertScreens(
        "inspector",
        Plays.toilet().scene(),
        under(new Overlay.Inspector(Thing.process("work-2"), 0)));
  }

  @Test
  void the_keys_are_explained() {
    assertScreens("help", Plays.toilet().scene(), under(new Overlay.Help(0)));
  }

  @Test
  void a_question_is_asked() {
    Command command = new Command.Terminate("work-1");
    String question = "Terminate work-1 (pid 7002) by SIGTERM?";
    assertScreens(
        "confirm",
        Plays.toilet().scene(),
        under(new Overlay.Confirm(command, question, new Overlay.Nothing())));
  }

  /** The same in plain letters. */
  private static void assertScreen(String name, Viewer viewer) {
    Golden.assertMatches(name + "-80x24", viewer.canvas());
    Golden.assertMatches(name + "-ascii-80x24", viewer.canvas().in(Glyphs.ASCII));
  }

  @Test
  void a_command_is_entered() {
    assertScreen("palette", Viewer.of(Plays.tickets()).types(":s"));
    assertScreen(
        "palette-wrong", Viewer.of(Plays.tickets()).types(":klil").presses(Key.Name.ENTER));
  }

  @Test
  void a_signal_is_chosen() {
    assertScreen("menu", Viewer.of(Plays.toilet()).types("jSj"));
  }

  @Test
  void output_is_filtered_selected_and_frozen() {
    assertScreen("prompt", Viewer.of(Plays.tickets()).types("4/7"));
    assertScreen("selection", Viewer.of(Plays.tickets()).types("4zkxkkk"));
  }

  @Test
  void help_in_two_columns_and_searched() {
    assertScreen("help-found", Viewer.of(Plays.toilet()).types("?/lock").presses(Key.Name.ENTER));
  }

  @Test
  void a_scenario_is_chosen() {
    assertScreens("picker", Scene.choosing(Plays.choices(), Theatre.TEXTS), Desk.CHOOSING);
  }

  @Test
  void one_output_has_the_whole_screen() {
    Desk desk = Desk.START.choosing("buyer-3").focusing(Pane.OUTPUT).zoomed(true);
    assertScreens(
        "output-one", Plays.tickets().scene(), desk.reading(desk.reading().as(Outputs.ONE)));
  }

  @Test
  void the_smallest_terminal_that_has_panes() {
    Golden.assertMatches(
        "orphaned-60x15", Screen.of(Plays.killedHolder().scene(), Desk.START, new Size(60, 15)));
  }

  @Test
  void plain_letters_where_symbols_are_not_understood() {
    for (Size size : SIZES) {
      Golden.assertMatches(
          "tickets-ascii-" + size.columns() + "x" + size.rows(),
          Screen.of(Plays.tickets().scene(), Desk.START, size).in(Glyphs.ASCII));
    }
  }
}
