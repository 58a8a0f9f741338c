package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** The dashboard in a real terminal. */
@Tag("e2e")
@EnabledIf("dev.interlock.e2e.Tmux#isThere")
class DashboardIT {

  private final String mark = "INTERLOCK_TEST=" + UUID.randomUUID();
  private final Tmux terminal = new Tmux(80, 24, mark);

  @AfterEach
  void close() {
    terminal.close();
  }

  @Test
  void shows_who_holds_the_lock_and_quits_with_the_terminal_whole() {
    terminal.type("stty -g >/dev/null; ./run.sh scenarios/toilet.json; echo \"rc=$?\"");
    terminal.awaitText("wants mutex #1");
    terminal.awaitText("wants mutex #2");
    terminal.awaitText("holds mutex");
    assertEquals("1 0", terminal.modes());
    terminal.press("q");
    terminal.awaitText("y yes");
    terminal.press("y");
    terminal.awaitText("rc=0");
    assertWhole();
  }

  @Test
  void wrong_keys_do_nothing_and_help_tells_the_right_ones() {
    terminal.type("./run.sh scenarios/toilet.json");
    terminal.awaitText("holds mutex");
    terminal.press("x", "@", "F5", "M-q", "C-s", "C-\\", "é");
    terminal.press("?");
    terminal.awaitText("pause the play's clock");
    terminal.press("Escape");
    terminal.awaitNo("pause the play's clock");
    terminal.awaitText("holds mutex");
  }

  @Test
  void the_play_can_be_paused_and_gone_on() {
    terminal.type("./run.sh scenarios/toilet.json");
    terminal.awaitText("holds mutex");
    terminal.press("Space");
    terminal.awaitText("PAUSED");
    terminal.press("Space");
    terminal.awaitText("LIVE");
  }

  @Test
  void follows_the_size_of_the_window() {
    terminal.type("./run.sh scenarios/killed-holder.json");
    terminal.awaitText("ORPHANED");
    terminal.resize(160, 48);
    terminal.awaitText("┌");
    terminal.resize(30, 5);
    terminal.awaitNo("┌");
    for (int i = 0; i < 20; i++) {
      terminal.resize(40 + 7 * i, 10 + 2 * i);
    }
    terminal.resize(1, 1);
    terminal.resize(80, 24);
    Patience.await(
        "the whole screen",
        () -> {
          List<String> rows = terminal.screen().lines().toList();
          return rows.size() == 24
              && rows.get(0).contains("DEADLOCK")
              && rows.get(23).contains("quit");
        });
  }

  @Test
  void a_process_can_be_killed_from_it() {
    terminal.type("./run.sh scenarios/daemon.json");
    terminal.awaitText("is working");
    terminal.press("j", "K");
    terminal.awaitText("y yes");
    terminal.press("y");
    terminal.awaitText("SIGKILL");
  }

  @Test
  void lets_one_pick_a_scenario() {
    terminal.type("./run.sh");
    terminal.awaitText("plain commands");
    terminal.press("j", "Enter");
    terminal.awaitText("is working");
  }

  @Test
  void sigterm_restores_the_terminal() {
    terminal.type("./run.sh scenarios/toilet.json; echo \"rc=$?\"");
    terminal.awaitText("holds mutex");
    Marked.by(mark).main().destroy();
    terminal.awaitText("rc=143");
    assertWhole();
  }

  @Test
  void the_guard_restores_the_terminal_after_sigkill() {
    terminal.type("./run.sh scenarios/toilet.json");
    terminal.awaitText("holds mutex");
    Marked.by(mark).main().destroyForcibly();
    Patience.await("a whole terminal", () -> terminal.modes().equals("0 1"));
    assertWhole();
  }

  @Test
  void ctrl_z_gives_the_terminal_back_for_a_while() {
    terminal.type("./run.sh scenarios/killed-holder.json");
    terminal.awaitText("ORPHANED");
    terminal.press("C-z");
    terminal.awaitText("Stopped");
    assertEquals("0 1", terminal.modes());
    terminal.type("fg");
    terminal.awaitText("ORPHANED");
    Patience.await("the dashboard", () -> terminal.modes().equals("1 0"));
    terminal.awaitText("Interlock was stopped for");
  }

  /** The shell echoes again, on the first screen, and no process is left. */
  private void assertWhole() {
    assertEquals("0 1", terminal.modes());
    terminal.type("stty -a | grep -o ' icanon' ; stty -a | grep -o ' echo '");
    terminal.awaitText(" icanon\n echo");
    Patience.await(
        "nothing left",
        () -> Marked.by(mark).commands().stream().allMatch(it -> it.startsWith("bash --norc")));
  }
}
