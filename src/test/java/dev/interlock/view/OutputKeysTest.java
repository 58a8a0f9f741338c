package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.view.Key.Name;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Reading output: its cursor, what is copied, and the manners of reading it. */
class OutputKeysTest {

  private static Theatre talking() {
    Theatre theatre = Plays.toilet();
    for (int i = 0; i < 100; i++) {
      theatre.prints("main", "line " + i + "\n");
    }
    return theatre;
  }

  /** With all output in one, and the whole screen. */
  private static Viewer reading(Theatre theatre) {
    Viewer viewer = Viewer.of(theatre).types(":outputs merged").presses(Name.ENTER);
    viewer.types(":goto output").presses(Name.ENTER).types("z");
    assertEquals(Outputs.MERGED, viewer.desk().reading().outputs());
    return viewer;
  }

  private static Place place(Viewer viewer) {
    return viewer.desk().reading().place(Reading.ALL).orElseThrow();
  }

  @Test
  void up_freezes_it_and_down_at_its_end_follows_again() {
    Viewer viewer = reading(talking()).types("kk");
    assertEquals(new Place(102, 99, Optional.empty()), place(viewer));
    viewer.types("jj");
    assertEquals(Optional.empty(), viewer.desk().reading().place(Reading.ALL));
    viewer.types("g");
    assertEquals(new Place(19, 0, Optional.empty()), place(viewer));
    assertEquals(Optional.empty(), viewer.types("G").desk().reading().place(Reading.ALL));
  }

  @Test
  void the_view_moves_only_when_the_cursor_leaves_it() {
    Viewer viewer = reading(talking()).types("k".repeat(18));
    assertEquals(new Place(102, 83, Optional.empty()), place(viewer));
    assertEquals(new Place(101, 82, Optional.empty()), place(viewer.types("k")));
    assertEquals(new Place(101, 83, Optional.empty()), place(viewer.types("j")));
  }

  @Test
  void frozen_it_stands_still_while_lines_come_in() {
    Theatre theatre = talking();
    Desk frozen = reading(theatre).types("f").desk();
    List<String> before = Screen.of(theatre.scene(), frozen, Viewer.SIZE).text().subList(3, 22);
    theatre.prints("work-2", "more\n".repeat(50));
    List<String> after = Screen.of(theatre.scene(), frozen, Viewer.SIZE).text().subList(3, 22);
    assertEquals(before, after);
    String title = Screen.of(theatre.scene(), frozen, Viewer.SIZE).text().get(2);
    assertEquals("═ frozen ↓ 50 ═", title.substring(title.length() - 15));
  }

  @Test
  void a_line_or_a_selection_is_copied() {
    Viewer viewer = reading(talking()).types("y");
    assertEquals(Optional.of(new Command.Copy("line 99")), viewer.command());
    assertEquals("copied: line 99", viewer.notice());
    viewer.types("kxkky");
    assertEquals(Optional.of(new Command.Copy("line 96\nline 97\nline 98")), viewer.command());
    assertEquals("copied 3 lines", viewer.notice());
    assertEquals(Optional.empty(), place(viewer).mark());
  }

  @Test
  void no_more_is_copied_than_a_terminal_takes() {
    Theatre theatre = Plays.toilet();
    for (int i = 0; i < 100; i++) {
      theatre.prints("main", "包".repeat(400) + "\n");
    }
    Viewer viewer = reading(theatre).types("gxGkky");
    String copied = ((Command.Copy) viewer.command().orElseThrow()).text();
    int bytes = copied.getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
    assertEquals(true, bytes <= Copying.MOST_BYTES && bytes > Copying.MOST_BYTES - 3, bytes + "");
  }

  @Test
  void the_row_of_the_selected_process_is_copied() {
    Viewer viewer = Viewer.of(Plays.toilet()).types("jy");
    assertEquals(
        Optional.of(new Command.Copy("z ├work-1 7002 holds mutex, sleeps 3.00s   2.04s")),
        viewer.command());
  }

  @Test
  void the_screen_is_saved_as_it_is_seen() {
    Viewer viewer = Viewer.of(Plays.toilet());
    List<String> seen = viewer.canvas().text();
    assertEquals(
        Optional.of(new Command.Save(Optional.empty(), seen)), viewer.types("p").command());
  }

  @Test
  void long_lines_go_on_below_or_are_cut() {
    Theatre theatre = Plays.toilet().prints("main", "包子".repeat(40) + "\n");
    Viewer viewer = reading(theatre);
    assertEquals(" 02.040 main   ▏" + "包子".repeat(15) + "包…", viewer.row(5));
    viewer.types("w");
    assertEquals(" 02.040 main   ▏" + "包子".repeat(16), viewer.row(5));
    assertEquals(" ".repeat(16) + "包子".repeat(16), viewer.row(6));
    assertEquals(" ".repeat(16) + "包子".repeat(8), viewer.row(7));
  }

  @Test
  void errors_alone_and_without_the_childrens_colours() {
    Viewer viewer = reading(Plays.tickets()).types("e");
    assertEquals(" 02.440 buyer-46 !Traceback", viewer.row(3));
    assertEquals("", viewer.row(4));
    assertEquals("q", viewer.canvas().inks().get(3).substring(19, 20));
    viewer.types("c");
    assertEquals("r", viewer.canvas().inks().get(3).substring(19, 20));
  }

  @Test
  void a_tile_is_read_by_itself() {
    Theatre theatre = talking();
    for (int i = 0; i < 100; i++) {
      theatre.prints("work-1", "mine " + i + "\n");
    }
    Viewer viewer = Viewer.of(theatre).types("3").presses(Name.RIGHT).types("kkk");
    assertEquals(Optional.of("work-1"), viewer.desk().chosen(Pane.PROCESSES));
    assertEquals(
        Optional.of(new Place(101, 97, Optional.empty())), viewer.desk().reading().place("work-1"));
    assertEquals(Optional.empty(), viewer.desk().reading().place("main"));
    viewer.types("f").types("f");
    assertEquals(
        List.of("main", "work-1", "work-2", "work-3"),
        List.copyOf(viewer.desk().reading().places().keySet()));
  }
}
