package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Signal;
import dev.interlock.view.Key.Name;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The palette: commands by their names. */
class CommandKeysTest {

  private static Viewer entering(Theatre theatre, String line) {
    return Viewer.of(theatre).types(":" + line).presses(Name.ENTER);
  }

  private static Optional<Command> command(String line) {
    return entering(Plays.tickets(), line).command();
  }

  private static String complaint(String line) {
    return ((Overlay.Palette) entering(Plays.tickets(), line).desk().overlay()).complaint();
  }

  @Test
  void commands_do_what_keys_do_and_more() {
    assertEquals(Optional.of(new Command.Speed(2)), command("speed 2"));
    assertEquals(Optional.of(new Command.Pace(Duration.ofMillis(500))), command("pace 0.5"));
    assertEquals(Optional.of(new Command.Pause(true)), command("pause"));
    assertEquals(Optional.of(new Command.Restart()), command("restart"));
    assertEquals(Optional.of(new Command.Without("mutex")), command("without mutex"));
    assertEquals(Optional.of(new Command.Pick("scenarios/toilet.json")), command("pick toilet"));
    assertEquals(
        Optional.of(new Command.Send("buyer-30", Signal.STOP)), command("signal sigstop buyer-30"));
    assertEquals(Optional.of(new Command.Stop("buyer-30")), command("stop buyer-30"));
  }

  @Test
  void what_ends_a_process_asks_also_here() {
    Viewer viewer = entering(Plays.tickets(), "kill buyer-30");
    assertEquals(Optional.empty(), viewer.command());
    assertEquals(Optional.of(new Command.Kill("buyer-30")), viewer.types("y").command());
    viewer = entering(Plays.tickets(), "signal HUP buyer-30");
    assertEquals(
        Optional.of(new Command.Send("buyer-30", Signal.HUP)), viewer.types("y").command());
  }

  @Test
  void the_view_is_changed_by_name() {
    assertEquals(Pane.LOCKS, entering(Plays.tickets(), "goto locks").desk().focus().pane());
    assertEquals(Table.Sort.WAIT, entering(Plays.tickets(), "sort wait").desk().table().sort());
    assertEquals("a b", entering(Plays.tickets(), "filter a b").desk().table().filter());
    assertEquals("sold", entering(Plays.tickets(), "search sold").desk().search());
    assertEquals(
        Outputs.TILES, entering(Plays.tickets(), "outputs tiles").desk().reading().outputs());
    assertEquals(true, entering(Plays.tickets(), "mouse on").desk().mouse());
    assertEquals(false, entering(Plays.tickets(), "mouse off").desk().mouse());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "klil | no command \"klil\"; did you mean \"kill\"?",
        "kill byuer-30 | a process expected, not \"byuer-30\"; did you mean \"buyer-30\"?",
        "speed fast | a speed from 0.01 to 1000 expected, not \"fast\"",
        "speed | speed needs a speed from 0.01 to 1000",
        "zoom twice | zoom wants nothing more, but there is \"twice\"",
        "goto lokcs | a pane expected, not \"lokcs\"; did you mean \"locks\"?"
      })
  void what_is_wrong_is_said_and_what_was_meant(String line, String complaint) {
    assertEquals(complaint, complaint(line));
  }

  @Test
  void the_likeliest_is_first_and_tab_completes_it() {
    Viewer viewer = Viewer.of(Plays.tickets()).types(":ki").presses(Name.TAB);
    assertEquals(Draft.of("kill "), draft(viewer));
    viewer.types("30").presses(Name.TAB);
    assertEquals(Draft.of("kill buyer-30"), draft(viewer));
    assertEquals(
        List.of("speed", "stdin", "step", "stop", "suspend"),
        names("s").stream().filter(it -> it.matches("s[pt].*|su.*")).toList());
    assertEquals("terminate", names("trm").get(0));
    assertEquals(
        List.of("mutex"),
        Entry.of("without ").suggestions(Plays.tickets().scene()).stream()
            .map(Entry.Suggestion::text)
            .toList());
  }

  private static Draft draft(Viewer viewer) {
    return ((Overlay.Palette) viewer.desk().overlay()).draft();
  }

  private static List<String> names(String typed) {
    return Entry.of(typed).suggestions(Plays.tickets().scene()).stream()
        .map(Entry.Suggestion::text)
        .toList();
  }

  @Test
  void the_one_under_the_cursor_is_taken() {
    Viewer viewer = Viewer.of(Plays.tickets()).types(":goto ").presses(Name.DOWN, Name.ENTER);
    assertEquals(Pane.LOCKS, viewer.desk().focus().pane());
    assertEquals(
        new Overlay.Nothing(),
        Viewer.of(Plays.tickets()).types(":kill").presses(Name.ESCAPE).desk().overlay());
  }

  @Test
  void every_command_says_what_it_means() {
    List<String> silent =
        Verbs.all().stream()
            .map(Verb::name)
            .filter(name -> Theatre.TEXTS.say("means." + name).isEmpty())
            .toList();
    assertEquals(List.of(), silent);
  }

  @Test
  void signals_are_chosen_from_a_list() {
    Viewer viewer = Viewer.of(Plays.toilet()).types("jS").types("jj").presses(Name.ENTER);
    assertEquals(Optional.of(new Command.Send("work-1", Signal.QUIT)), viewer.command());
    viewer = Viewer.of(Plays.toilet()).types("jS").presses(Name.ENTER);
    assertEquals(Optional.empty(), viewer.command());
    assertEquals(Optional.of(new Command.Send("work-1", Signal.HUP)), viewer.types("y").command());
  }

  @Test
  void a_lock_to_do_without_is_chosen_from_a_list() {
    Viewer viewer = Viewer.of(Plays.toilet()).types("T").presses(Name.ENTER);
    assertEquals(Optional.of(new Command.Without("mutex")), viewer.command());
    viewer = Viewer.of(Plays.kitchen()).types("T");
    assertEquals("this play has no locks", viewer.notice());
  }

  @Test
  void a_step_is_taken_while_the_play_is_paused() {
    assertEquals(Optional.of(new Command.Step()), Viewer.of(Plays.kitchen()).types(".").command());
    Viewer viewer = Viewer.of(Plays.toilet()).types(".");
    assertEquals(Optional.of(new Command.Pause(true)), viewer.command());
    assertEquals("paused; once more for a step", viewer.notice());
  }

  @Test
  void the_pace_goes_up_and_down_in_steps() {
    assertEquals(
        Optional.of(new Command.Pace(Duration.ofMillis(100))),
        Viewer.of(Plays.toilet()).types(">").command());
    assertEquals(Optional.empty(), Viewer.of(Plays.toilet()).types("<").command());
  }

  @Test
  void only_commands_are_typed_to() {
    assertEquals(
        "work-1 runs steps: only a command reads lines",
        Viewer.of(Plays.toilet()).types("ji").notice());
  }
}
