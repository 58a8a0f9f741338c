package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** What keys do in a real terminal. */
@Tag("e2e")
@EnabledIf("dev.interlock.e2e.Tmux#isThere")
class KeysIT {

  private final Tmux terminal = new Tmux(80, 24, "INTERLOCK_TEST=" + UUID.randomUUID());

  @TempDir private Path folder = Path.of("");

  @AfterEach
  void close() {
    terminal.close();
  }

  /** Starts it in a folder of its own. */
  private void play(String scenario) {
    terminal.type("cd '" + folder + "'; clear; '" + Program.HOME + "/run.sh' " + scenario);
  }

  private static String scenario(String name) {
    return "'" + Program.HOME + "/scenarios/" + name + "'";
  }

  @Test
  void the_palette_completes_a_command_and_asks_before_it_kills() {
    play(scenario("daemon.json"));
    terminal.awaitText("is working");
    terminal.press(":", "k", "i", "Tab");
    terminal.awaitText(": kill");
    terminal.press("Enter");
    terminal.awaitText("by SIGKILL?");
    terminal.press("n");
    terminal.awaitNo("by SIGKILL?");
    terminal.press(":", "z", "o", "m", "o", "Enter");
    terminal.awaitText("no command \"zomo\"; did you mean \"zoom\"?");
    terminal.press("Escape");
    terminal.awaitNo("did you mean");
  }

  @Test
  void the_table_is_filtered_and_all_of_it_comes_back() {
    play(scenario("toilet.json"));
    terminal.awaitText("wants mutex #2");
    terminal.press("/", "h", "o", "l", "d", "s", "Enter");
    terminal.awaitNo("wants mutex #2");
    terminal.awaitText("holds mutex");
    terminal.press("Escape");
    terminal.awaitText("wants mutex #2");
  }

  @Test
  void the_row_is_copied_to_the_clipboard() {
    terminal.set("set-clipboard", "on");
    play(scenario("toilet.json"));
    terminal.awaitText("holds mutex");
    terminal.press("y");
    terminal.awaitText("copied: ");
    Patience.await("the row", () -> terminal.clipboard().startsWith("◌ main"));
  }

  @Test
  void the_screen_is_saved_and_never_over_a_file() throws IOException {
    play(scenario("toilet.json"));
    terminal.awaitText("holds mutex");
    terminal.typeKeys(":dump here.txt");
    terminal.press("Enter");
    terminal.awaitText("saved as here.txt");
    String saved = Files.readString(folder.resolve("here.txt"));
    assertEquals(24, saved.lines().count());
    assertEquals(true, saved.contains("holds mutex"));
    terminal.typeKeys(":dump here.txt");
    terminal.press("Enter");
    terminal.awaitText("could not save here.txt: it is there already");
    assertEquals(saved, Files.readString(folder.resolve("here.txt")));
  }

  @Test
  void help_is_searched() {
    play(scenario("toilet.json"));
    terminal.awaitText("holds mutex");
    terminal.press("?");
    terminal.awaitText("the play");
    terminal.typeKeys("/leaves it to the");
    terminal.awaitText("search: leaves it to the");
    terminal.press("Escape");
    terminal.awaitNo("search:");
    terminal.typeKeys("/fg goes on");
    terminal.press("Enter");
    terminal.awaitText("stop Interlock as any program; fg goes on");
  }

  @Test
  void the_play_is_gone_through_step_by_step() {
    play(scenario("toilet.json"));
    terminal.awaitText("holds mutex");
    terminal.press(".");
    terminal.awaitText("PAUSED");
    terminal.awaitText("paused; once more for a step");
    terminal.press(".");
    terminal.awaitNo("paused; once more");
  }
}
