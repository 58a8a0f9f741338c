package dev.interlock.view;

import dev.interlock.analysis.Reach;
import dev.interlock.language.Language;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Screens for those who read Chinese, whose letters take two cells each. */
class ChineseScreenTest {

  private static final Texts TEXTS = Language.CHINESE.texts();
  private static final List<Size> SIZES = List.of(new Size(80, 24), new Size(160, 48));

  private static void assertScreens(String name, Theatre theatre, Desk desk) {
    for (Size size : SIZES) {
      String sized = name + "-zh-" + size.columns() + "x" + size.rows();
      Golden.assertMatches(sized, Screen.of(theatre.speaking(TEXTS).scene(), desk, size));
    }
  }

  @Test
  void a_line_stands_at_the_lock() {
    assertScreens("toilet", Plays.toilet(), Desk.START);
  }

  @Test
  void fifty_processes() {
    assertScreens("tickets", Plays.tickets(), Desk.START);
  }

  @Test
  void a_full_queue_in_a_paused_play() {
    assertScreens("queue-full", Plays.kitchen(), Desk.START);
  }

  @Test
  void an_orphaned_lock() {
    Theatre theatre = Plays.killedHolder();
    List<String> stuck = List.of("main", "waiter-1", "waiter-2");
    Trouble trouble =
        new Trouble(List.of(Alarms.standstill(theatre.world())), stuck, Reach.UNKNOWN);
    Told told = new Told(trouble, List.of(), new TreeMap<>(), List.of(), List.of());

    assertScreens("orphaned", theatre.told(told), Desk.START);
  }

  @Test
  void conditions_events_and_barriers() {
    assertScreens("meetings", MeetingPlays.meetings(), Desk.START);
  }

  @Test
  void one_process_is_inspected() {
    Desk desk = Desk.START.under(new Overlay.Inspector(Thing.process("work-2"), 0));
    assertScreens("inspector", Plays.toilet(), desk);
  }

  @Test
  void the_keys_are_explained() {
    assertScreens("help", Plays.toilet(), Desk.START.under(new Overlay.Help(0)));
  }
}
