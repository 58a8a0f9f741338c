package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.view.Key.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Filtering and searching. */
class FindingKeysTest {

  private static Theatre talking() {
    Theatre theatre = Plays.toilet();
    for (int i = 0; i < 40; i++) {
      theatre.prints("work-" + (1 + i % 3), (i % 10 == 0 ? "Tick " : "line ") + i + "\n");
    }
    return theatre;
  }

  private static List<String> rows(Viewer viewer, int from, int to) {
    return viewer.canvas().text().subList(from, to);
  }

  @Test
  void the_table_is_filtered_while_one_types() {
    Viewer viewer = Viewer.of(Plays.tickets()).types("/buyer-4");
    assertEquals("buyer-4", viewer.desk().table().filter());
    assertEquals(" filter: buyer-4", viewer.row(-2));
    assertEquals("▸", viewer.row(3).substring(0, 1));
    viewer.presses(Name.BACKSPACE).types("9").presses(Name.ENTER);
    assertEquals("buyer-9", viewer.desk().table().filter());
    assertEquals(new Overlay.Nothing(), viewer.desk().overlay());
    assertEquals("", viewer.presses(Name.ESCAPE).desk().table().filter());
  }

  @Test
  void escape_leaves_the_filter_as_it_was() {
    Viewer viewer = Viewer.of(Plays.tickets()).types("/buyer-4").presses(Name.ENTER);
    viewer.types("/9").presses(Name.ESCAPE);
    assertEquals("buyer-4", viewer.desk().table().filter());
  }

  @Test
  void output_is_filtered_and_its_title_says_so() {
    Viewer viewer = Viewer.of(talking()).types("v3/tick").presses(Name.ENTER).types("z");
    assertEquals("tick", viewer.desk().reading().filter());
    assertEquals("═ 3 output  all  /tick ", viewer.row(2).substring(0, 23));
    assertEquals(
        List.of(
            " 02.040 work-1 ▏Tick 0",
            " 02.040 work-2 ▏Tick 10",
            " 02.040 work-3 ▏Tick 20",
            " 02.040 work-1 ▏Tick 30"),
        rows(viewer, 3, 7));
  }

  @Test
  void hits_in_output_are_jumped_to_from_the_last_one_on() {
    Viewer viewer = Viewer.of(talking()).types("v3/tick").presses(Name.TAB, Name.ENTER);
    assertEquals("", viewer.desk().reading().filter());
    assertEquals("tick", viewer.desk().search());
    assertEquals(Optional.of(32L), cursor(viewer));
    assertEquals(Optional.of(22L), cursor(viewer.types("N")));
    assertEquals(Optional.of(32L), cursor(viewer.types("n")));
    assertEquals(Optional.of(2L), cursor(viewer.types("n")));
    assertEquals(Optional.of(32L), cursor(viewer.types("N")));
    assertEquals("", viewer.presses(Name.ESCAPE).desk().search());
  }

  private static Optional<Long> cursor(Viewer viewer) {
    return viewer.desk().reading().place(Reading.ALL).map(Place::cursor);
  }

  @Test
  void what_is_nowhere_is_said_to_be_so() {
    Viewer viewer = Viewer.of(talking()).types("v3/elephant").presses(Name.TAB, Name.ENTER);
    assertEquals("\"elephant\" is nowhere here", viewer.notice());
  }

  @Test
  void from_a_filter_one_goes_on_among_all_the_lines() {
    Viewer viewer = Viewer.of(talking()).types("v3/tick").presses(Name.ENTER).types("N");
    assertEquals("tick", viewer.desk().search());
    assertEquals("", viewer.desk().reading().filter());
    assertEquals(Optional.of(32L), cursor(viewer));
  }

  @Test
  void other_panes_are_searched_and_hits_marked() {
    Viewer viewer = Viewer.of(Plays.toilet()).types("2/WORK-3").presses(Name.ENTER);
    assertEquals("WORK-3", viewer.desk().search());
    Viewer marked = Viewer.of(Plays.toilet()).types("2/holder").presses(Name.ENTER);
    String inks = marked.canvas().inks().get(4);
    assertEquals("DDDDDD", inks.substring(53, 59));
  }

  @Test
  void help_and_inspector_are_searched_too() {
    Viewer help = Viewer.of(Plays.toilet()).types("?/ctrl-z").presses(Name.ENTER);
    assertEquals(true, ((Overlay.Help) help.desk().overlay()).offset() > 10);
    Viewer inspector = Viewer.of(Plays.toilet()).types("j").presses(Name.ENTER);
    inspector.types("/sleep").presses(Name.ENTER);
    assertEquals(Thing.process("work-1"), ((Overlay.Inspector) inspector.desk().overlay()).thing());
    assertEquals("sleep", inspector.desk().search());
  }

  @Test
  void scenarios_are_filtered_by_any_of_their_words() {
    Viewer viewer =
        Viewer.of(Scene.choosing(Plays.choices(), Theatre.TEXTS), Desk.CHOOSING, Viewer.SIZE);
    viewer.types("/pitfalls").presses(Name.ENTER);
    assertEquals(new Overlay.Picker(0, "pitfalls"), viewer.desk().overlay());
    assertEquals(
        Optional.of(new Command.Pick("scenarios/pitfalls/abba.json")),
        viewer.presses(Name.ENTER).command());
  }

  @Test
  void pasted_text_goes_into_a_prompt_and_is_no_keys_elsewhere() {
    assertEquals(
        "buyer-7",
        Viewer.of(Plays.tickets()).types("/").pastes("buyer-7\n").desk().table().filter().strip());
    Viewer viewer = Viewer.of(Plays.tickets()).pastes("qy");
    assertEquals(new Overlay.Nothing(), viewer.desk().overlay());
    assertEquals("pasted text is not taken for keys", viewer.notice());
    assertEquals("", viewer.types("j").notice());
  }
}
