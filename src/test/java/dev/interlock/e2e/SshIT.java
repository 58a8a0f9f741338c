package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The program at the far end of a real SSH connection, where no locale is set. */
@Tag("e2e")
@EnabledIf("dev.interlock.e2e.Sshd#isThere")
class SshIT {

  private static final String RUN = Program.HOME.resolve("run.sh").toString();
  private static final String TOILET = Program.HOME.resolve("scenarios/toilet.json").toString();

  @TempDir private Path folder = Path.of("");

  /** In the environment of whatever runs at the far end. */
  private final String mark = "INTERLOCK_TEST=" + UUID.randomUUID();

  private Sshd sshd(String... more) throws IOException, InterruptedException {
    List<String> environment = new ArrayList<>(List.of(mark, "PATH=" + System.getenv("PATH")));
    String java = System.getenv("JAVA_HOME");
    if (java != null) {
      environment.add("JAVA_HOME=" + java);
    }
    return new Sshd(folder, environment, more);
  }

  @Test
  void the_dashboard_is_the_same_as_at_home() throws IOException, InterruptedException {
    try (Sshd sshd = sshd();
        Tmux terminal = new Tmux(80, 24)) {
      String stuck = TOILET.replace("toilet", "killed-holder");
      terminal.type(call(sshd, "-t", RUN + " " + stuck) + "; echo \"rc=$?\"");
      terminal.awaitText("ORPHANED");
      terminal.awaitText("▸!");
      assertEquals("1 0", terminal.modes());
      terminal.resize(160, 48);
      terminal.awaitText("┌");
      terminal.resize(80, 24);
      terminal.awaitNo("┌");
      terminal.press("q");
      terminal.awaitText("y yes");
      terminal.press("y");
      terminal.awaitText("rc=0");
      assertEquals("0 1", terminal.modes());
      awaitNothingLeft();
    }
  }

  @Test
  void a_client_that_is_killed_leaves_nothing_behind() throws IOException, InterruptedException {
    String here = "INTERLOCK_TEST=" + UUID.randomUUID();
    try (Sshd sshd = sshd();
        Tmux terminal = new Tmux(80, 24, here)) {
      terminal.type(call(sshd, "-t", RUN + " " + TOILET));
      terminal.awaitText("holds mutex");
      Path play = Marked.by(mark).runFolder();
      assertTrue(Files.isDirectory(play), play.toString());
      Marked.by(here).running("ssh").destroyForcibly();
      awaitNothingLeft();
      Patience.await("the end of " + play, () -> !Files.exists(play));
    }
  }

  @Test
  void without_a_terminal_the_run_is_told_line_by_line_and_its_exit_code_passes()
      throws IOException, InterruptedException {
    try (Sshd sshd = sshd()) {
      Program.Result fine =
          Program.shell(call(sshd, "-T", RUN + " " + TOILET.replace("toilet", "queue"))).await();
      assertEquals(0, fine.exitCode(), fine.err());
      assertTrue(fine.err().contains("no dashboard here"), fine.err());
      assertTrue(fine.out().contains(" │ first"), fine.out());
      String hurried = RUN + " run --timeout 0.2 " + TOILET;
      assertEquals(4, Program.shell(call(sshd, "-T", hurried)).await().exitCode());
      awaitNothingLeft();
    }
  }

  @Test
  void guests_who_may_only_play_cannot_run_programs() throws IOException, InterruptedException {
    String forced = RUN + " run --no-commands " + TOILET.replace("toilet", "commands");
    try (Sshd sshd = sshd("ForceCommand " + forced)) {
      Program.Result refused = Program.shell(call(sshd, "-T", "touch broken-out")).await();
      assertEquals(2, refused.exitCode());
      assertEquals("", refused.out());
      assertTrue(refused.err().contains("scenarios/commands.json:"), refused.err());
      assertTrue(
          refused.err().contains("commands are not run here (--no-commands)"), refused.err());
    }
  }

  private static String call(Sshd sshd, String option, String command) {
    return String.join(" ", sshd.client(option)) + " '" + command + "'";
  }

  private void awaitNothingLeft() {
    Patience.await("nothing left", () -> Marked.by(mark).commands().isEmpty());
  }
}
