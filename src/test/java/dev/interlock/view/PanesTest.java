package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.OutsideRequest;
import dev.interlock.model.UserRequest;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is selected in each pane, how the table is sorted, and what the inspector says. */
class PanesTest {

  private static final Size SMALL = new Size(80, 24);
  private static final Size LARGE = new Size(160, 48);

  private static void assertScreens(String name, Scene scene, Desk desk) {
    for (Size size : List.of(SMALL, LARGE)) {
      String sized = name + "-" + size.columns() + "x" + size.rows();
      Golden.assertMatches(sized, Screen.of(scene, desk, size));
    }
  }

  private static Desk press(Scene scene, Size size, String letters) {
    Desk desk = Desk.START;
    for (int i = 0; i < letters.length(); i++) {
      char letter = letters.charAt(i);
      Key key = letter == '\n' ? Key.of(Key.Name.ENTER) : Key.letter(letter);
      desk = desk.after(key, new Look(scene, size)).desk();
    }
    return desk;
  }

  private static Overlay inspects(Scene scene, String letters) {
    return press(scene, SMALL, letters).overlay();
  }

  private static List<String> order(Scene scene, Table table) {
    return Order.of(scene, table, new Size(49, 20)).stream().map(ProcessRow::name).toList();
  }

  private static String top(Scene scene, Size size) {
    return Screen.of(scene, Desk.START, size).text().get(0);
  }

  @Test
  void the_table_is_sorted_as_the_viewer_wants() {
    Scene scene = Plays.killedHolder().scene();
    assertEquals(
        List.of("main", "waiter-1", "waiter-2", "holder"),
        order(scene, Table.START.by(Table.Sort.WAIT)));
    assertEquals(
        List.of("main", "waiter-1", "waiter-2", "holder"),
        order(scene, Table.START.by(Table.Sort.AGE)));
    assertEquals(
        List.of("holder", "main", "waiter-1", "waiter-2"),
        order(scene, Table.START.by(Table.Sort.NAME)));
    assertEquals(
        List.of("holder", "main", "waiter-1", "waiter-2"),
        order(scene, Table.START.by(Table.Sort.STATE)));
  }

  @Test
  void s_goes_through_the_ways_to_sort() {
    Scene scene = Plays.toilet().scene();
    assertEquals(Table.Sort.WAIT, press(scene, SMALL, "s").table().sort());
    assertEquals(Table.Sort.STATE, press(scene, SMALL, "ssss").table().sort());
    assertEquals(Table.Sort.AUTO, press(scene, SMALL, "sssss").table().sort());
    assertScreens("sorted", Plays.tickets().scene(), press(Plays.tickets().scene(), SMALL, "s"));
  }

  @Test
  void a_filter_leaves_those_whose_row_contains_it() {
    Scene scene = Plays.killedHolder().scene();
    assertEquals(List.of("waiter-1", "waiter-2"), order(scene, Table.START.filtered("WANTS")));
    assertEquals(List.of("holder"), order(scene, Table.START.filtered("7002")));
    assertEquals(List.of(), order(scene, Table.START.filtered("nobody")));
    Scene rush = Plays.tickets().scene();
    assertScreens("filtered", rush, Desk.START.showing(Table.START.filtered("exit")));
    Table none = Table.START.by(Table.Sort.NAME).filtered("nobody");
    Golden.assertMatches("filtered-none-80x24", Screen.of(rush, Desk.START.showing(none), SMALL));
  }

  @Test
  void every_pane_has_a_cursor_and_enter_inspects_what_is_under_it() {
    Scene locks = MeetingPlays.locks().scene();
    assertEquals(new Overlay.Inspector(new Thing(Pane.LOCKS, "ledger"), 0), inspects(locks, "2\n"));
    assertEquals(
        new Overlay.Inspector(new Thing(Pane.LOCKS, "mutex"), 0), inspects(locks, "2jj\n"));
    assertEquals(new Overlay.Inspector(new Thing(Pane.LOCKS, "seats"), 0), inspects(locks, "2G\n"));
    assertEquals(
        new Overlay.Inspector(new Thing(Pane.LOCKS, "park"), 0), inspects(locks, "2jjjjjjjk\n"));
    Scene queues = FlowPlays.queues().scene();
    assertEquals(
        new Overlay.Inspector(new Thing(Pane.QUEUES, "jobs"), 0), inspects(queues, "2j\n"));
    Scene deadlock = Plays.killedHolder().scene();
    assertEquals(
        new Overlay.Inspector(new Thing(Pane.FINDINGS, "1"), 0), inspects(deadlock, "5j\n"));
    Scene judged = JudgedPlays.hopeful().scene();
    assertEquals(
        new Overlay.Inspector(new Thing(Pane.EXPECTATIONS, "2"), 0), inspects(judged, "5j\n"));
  }

  @Test
  void the_cursor_is_always_to_be_seen() {
    Scene scene = MeetingPlays.meetings().scene();
    Size low = new Size(60, 15);
    for (String keys : List.of("2", "2j", "2jj", "2jjj", "2G", "2Gk")) {
      Desk desk = press(scene, low, keys);
      List<String> text = Screen.of(scene, desk, low).text();
      assertEquals(1, text.stream().filter(row -> row.lastIndexOf('▸') > 30).count(), keys);
    }
  }

  @Test
  void a_resource_is_inspected_with_its_facts() {
    assertScreens(
        "inspector-lock",
        MeetingPlays.locks().scene(),
        press(MeetingPlays.locks().scene(), SMALL, "2jjj\n"));
    assertScreens(
        "inspector-queue",
        FlowPlays.queues().scene(),
        press(FlowPlays.queues().scene(), SMALL, "2j\n"));
    assertScreens(
        "inspector-data", FlowPlays.data().scene(), press(FlowPlays.data().scene(), SMALL, "3j\n"));
  }

  @Test
  void the_fact_that_made_a_finding_so_is_marked_among_those_around_it() {
    Scene scene = JudgedPlays.undrained().scene();
    Desk desk = press(scene, SMALL, "5\n");
    assertScreens("inspector-finding", scene, desk);
    Facts facts = Facts.about(new Thing(Pane.FINDINGS, "1"), scene);
    assertEquals(14, facts.all().get(facts.middle()).number());
    Desk older = desk.after(Key.letter('k'), new Look(scene, SMALL)).desk();
    assertEquals(new Overlay.Inspector(new Thing(Pane.FINDINGS, "1"), 1), older.overlay());
    Desk newer = desk.after(Key.letter('j'), new Look(scene, SMALL)).desk();
    assertEquals(new Overlay.Inspector(new Thing(Pane.FINDINGS, "1"), -1), newer.overlay());
  }

  @Test
  void a_process_is_shown_with_those_who_could_free_it() {
    Scene scene = Plays.kitchen().scene();
    assertScreens("inspector-waiting", scene, press(scene, SMALL, "j\n"));
  }

  @Test
  void below_the_output_is_what_is_selected() {
    Scene scene = MeetingPlays.locks().scene();
    Golden.assertMatches(
        "selected-lock-160x48", Screen.of(scene, press(scene, LARGE, "2jj"), LARGE));
  }

  @Test
  void who_joins_before_draining_waits_for_itself() {
    assertEquals(
        " ✗ DEADLOCK  main → producer → q → main  先 join",
        top(JudgedPlays.undrained().scene(), LARGE).substring(0, 47));
    assertScreens("undrained", JudgedPlays.undrained().scene(), Desk.START);
  }

  @Test
  void expectations_are_a_summary_where_there_is_little_room_until_one_fails() {
    assertScreens("hopeful", JudgedPlays.hopeful().scene(), Desk.START);
    assertScreens("disappointed", JudgedPlays.disappointed().scene(), Desk.START);
    Scene scene = JudgedPlays.disappointed().scene();
    assertScreens("expectations", scene, press(scene, SMALL, "5z"));
    Golden.assertMatches(
        "expectations-ascii-80x24",
        Screen.of(scene, press(scene, SMALL, "5"), SMALL).in(Glyphs.ASCII));
    Golden.assertMatches("hopeful-60x15", Screen.of(scene, Desk.START, new Size(60, 15)));
  }

  @Test
  void a_pane_without_room_takes_the_place_of_the_output_when_it_is_reached() {
    Scene scene = JudgedPlays.hopeful().scene();
    Layout layout = Layout.of(scene, press(scene, SMALL, "5"), SMALL);
    assertEquals(Optional.empty(), Optional.ofNullable(layout.panes().get(Pane.OUTPUT)));
    assertEquals(
        Layout.of(scene, Desk.START, SMALL).panes().get(Pane.OUTPUT),
        layout.panes().get(Pane.EXPECTATIONS));
  }

  @Test
  void what_a_process_costs_stands_in_the_wide_table() {
    Scene scene = JudgedPlays.metered().scene();
    assertScreens("metered", scene, Desk.START);
    assertScreens("metered-zoomed", scene, Desk.START.zoomed(true));
  }

  @Test
  void who_is_stopped_has_a_symbol_and_a_word() {
    Theatre theatre = Plays.toilet().does(new OutsideRequest.Stopped("work-1"));
    assertScreens("stopped", theatre.scene(), Desk.START);
  }

  @Test
  void the_rate_of_facts_is_told_while_the_play_goes_on() {
    Theatre theatre = Plays.toilet();
    assertEquals("ev 34 (1/s)", rate(theatre.at(3.5).scene()));
    assertEquals("ev 35 (2/s)", rate(theatre.does(new UserRequest.SetSpeed(2)).at(3.6).scene()));
    assertEquals("ev 36", rate(theatre.does(new UserRequest.Pause(true)).scene()));
  }

  private static String rate(Scene scene) {
    String top = top(scene, LARGE);
    return top.substring(top.indexOf("ev "), top.indexOf("  seed"));
  }
}
