package dev.interlock;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The guard, with this test in the place of the JVM that it watches. */
@EnabledOnOs(OS.LINUX)
class GuardTest {

  private static final Path GUARD = Path.of("src/main/sh/guard").toAbsolutePath();
  private static final int SIGKILL = 128 + 9;
  private static final int SIGTERM = 128 + 15;

  private final Path temporary;
  private final String run = UUID.randomUUID().toString();

  GuardTest(@TempDir Path temporary) {
    this.temporary = temporary;
  }

  @Test
  void ends_the_children_of_a_dead_run_even_the_deaf() throws Exception {
    Process ordinary = child("exec sleep 60");
    Process deaf = child("trap '' TERM; echo deaf; while :; do sleep 1; done");
    assertEquals("deaf", deaf.inputReader().readLine());

    guarded("marker INTERLOCK_RUN=" + run);

    assertEquals(SIGTERM, ended(ordinary));
    assertEquals(SIGKILL, ended(deaf));
  }

  @Test
  void leaves_others_alone_and_everybody_after_a_bye() throws Exception {
    Process other = child("exec sleep 60");

    guarded("marker INTERLOCK_RUN=another");
    guarded("marker INTERLOCK_RUN=" + run, "bye");

    assertTrue(other.isAlive());
    other.destroyForcibly();
    assertEquals(SIGKILL, ended(other));
  }

  @Test
  void repairs_a_terminal_that_was_not_given_back() throws Exception {
    Path terminal = Files.createFile(temporary.resolve("a terminal"));

    guarded("tty " + terminal + " 500:5:bf");

    assertEquals(
        "␛[r␛[?1000l␛[?1002l␛[?1003l␛[?1006l␛[?2004l␛[0m␛[?25h␛[?1049l",
        Files.readString(terminal).replace('\033', '␛'));
  }

  @Test
  void leaves_a_terminal_that_was_given_back() throws Exception {
    Path terminal = Files.createFile(temporary.resolve("tty"));

    guarded("tty " + terminal + " 500:5:bf", "restored");

    assertEquals("", Files.readString(terminal));
  }

  @Test
  void removes_the_folder_of_the_run_and_no_other() throws Exception {
    Path ours = Files.createDirectory(temporary.resolve("interlock-" + run));
    Files.createFile(ours.resolve("db.json"));
    Path foreign = Files.createDirectory(temporary.resolve("foreign"));

    guarded("folder " + ours, "folder " + foreign, "folder " + ours + "/../foreign");

    assertFalse(Files.exists(ours));
    assertTrue(Files.exists(foreign));
  }

  private Process child(String script) throws IOException {
    ProcessBuilder builder = new ProcessBuilder("setsid", "sh", "-c", script);
    builder.environment().put("INTERLOCK_RUN", run);
    return builder.start();
  }

  /** Runs a guard that hears these lines and then the end of the pipe. */
  private void guarded(String... lines) throws IOException, InterruptedException {
    Path pipe = Files.createDirectory(temporary.resolve(UUID.randomUUID().toString()));
    ProcessBuilder builder = new ProcessBuilder("sh", GUARD.toString(), pipe.toString());
    builder.environment().put("TMPDIR", temporary.toString());
    Process guard =
        builder
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (Writer mouth = guard.outputWriter(UTF_8)) {
      for (String line : lines) {
        mouth.write(line + "\n");
      }
    }
    assertEquals(0, ended(guard));
    assertFalse(Files.exists(pipe));
  }

  private static int ended(Process process) throws InterruptedException {
    assertTrue(process.waitFor(20, TimeUnit.SECONDS), "still alive");
    return process.exitValue();
  }
}
