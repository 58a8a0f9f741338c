package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever happens to the dashboard, the terminal stays whole and nothing is left behind. */
@Tag("e2e")
@EnabledIf("dev.interlock.e2e.Tmux#isThere")
class UnbreakableIT {

  private static final String SHELL = "bash --norc";

  private final String mark = "INTERLOCK_TEST=" + UUID.randomUUID();
  private final Tmux terminal = new Tmux(80, 24, mark);

  @AfterEach
  void close() {
    terminal.close();
  }

  private void play(String command) {
    terminal.type(command + "; echo \"rc=$?\"");
    terminal.awaitText("holds mutex");
  }

  private void play() {
    play("./run.sh scenarios/toilet.json");
  }

  private void send(String signal) throws IOException, InterruptedException {
    String pid = Long.toString(Marked.by(mark).main().pid());
    assertEquals(0, new ProcessBuilder("kill", "-" + signal, pid).start().waitFor());
  }

  @ParameterizedTest
  @CsvSource({"HUP, 129", "INT, 130", "TERM, 143"})
  void a_signal_ends_it_with_the_terminal_whole(String signal, int code)
      throws IOException, InterruptedException {
    play();
    send(signal);
    terminal.awaitText("rc=" + code);
    assertWhole();
  }

  @Test
  void ctrl_c_twice_ends_it_at_once() {
    play();
    terminal.press("C-c", "C-c");
    terminal.awaitText("rc=0");
    assertWhole();
  }

  @Test
  void a_stop_by_somebody_else_gives_the_terminal_back_for_a_while()
      throws IOException, InterruptedException {
    play();
    send("TSTP");
    terminal.awaitText("Stopped");
    assertEquals("0 1", terminal.modes());
    terminal.type("fg");
    Patience.await("the dashboard", () -> terminal.modes().equals("1 0"));
    terminal.awaitText("holds mutex");
  }

  @Test
  void a_lost_connection_leaves_nothing_behind() {
    play();
    terminal.close();
    Patience.await("nothing left", () -> Marked.by(mark).commands().isEmpty());
  }

  /** If q had been heard, the question whether to quit would swallow the key for help. */
  @Test
  void pasted_text_and_reports_are_no_commands() {
    play();
    terminal.paste("q\nK\ny");
    terminal.report("\u001B[<0;300;5M\u001B[<0;300;5m\u001B[I\u001B]11;rgb:0/0/0\u001B\\");
    terminal.report("\u001B[97;5u\u001B[?62;22c\u001B[0n");
    terminal.press("?");
    terminal.awaitText("pause the play's clock");
  }

  @Test
  void a_storm_of_sizes_leaves_no_garbage() {
    terminal.type("./run.sh scenarios/killed-holder.json");
    terminal.awaitText("DEADLOCK");
    for (int i = 0; i < 40; i++) {
      terminal.resize(20 + 37 * i % 150, 5 + 17 * i % 50);
    }
    terminal.resize(100, 30);
    Patience.await("keys in the last row", () -> row(29).contains("quit"));
    String stormed = terminal.screen();
    terminal.press("C-l", "?");
    terminal.awaitText("pause the play's clock");
    terminal.press("Escape");
    terminal.awaitNo("pause the play's clock");
    assertEquals(stormed, terminal.screen());
  }

  private String row(int number) {
    List<String> rows = terminal.screen().lines().toList();
    return number < rows.size() ? rows.get(number) : "";
  }

  /** The program without its page of help, so that asking for it is a mistake of its own. */
  @Test
  void a_mistake_of_its_own_is_told_when_the_terminal_is_whole(@TempDir Path folder)
      throws IOException {
    String image = image();
    Path broken = folder.resolve("interlock.jar");
    Files.copy(Path.of(image, "interlock.jar"), broken);
    try (FileSystem jar = FileSystems.newFileSystem(broken)) {
      Files.delete(jar.getPath("dev/interlock/view/HelpPage.class"));
    }
    String home = "-Dinterlock.home=. -Dinterlock.worker=" + image + "/worker.args";
    String classes = "-cp '" + broken + ":" + image + "/lib/*'";
    Path told = folder.resolve("told");
    String main = " dev.interlock.Main scenarios/toilet.json 2>'" + told + "'";
    play("java " + home + " " + classes + main);
    terminal.press("?");
    terminal.awaitText("rc=70");
    List<String> lines = Files.readAllLines(told);
    int last = lines.size() - 1;
    assertEquals("java.lang.NoClassDefFoundError: dev/interlock/view/HelpPage", lines.get(0));
    assertEquals(
        "interlock: this is a mistake in Interlock itself; please report what stands above",
        lines.get(last - 1));
    Path log = Path.of(lines.get(last).replace("interlock: it is also in ", ""));
    assertEquals(lines.subList(0, last - 1), Files.readAllLines(log));
    Files.delete(log);
    assertWhole();
  }

  private static String image() throws IOException {
    try (Stream<Path> all = Files.list(Program.HOME.resolve("target/app"))) {
      Path pointer =
          all.filter(it -> it.getFileName().toString().startsWith("for-"))
              .findFirst()
              .orElseThrow();
      return Files.readAllLines(pointer).get(0);
    }
  }

  /** The shell echoes again, on the first screen, without the mouse, and no process is left. */
  private void assertWhole() {
    assertEquals("0 1", terminal.modes());
    terminal.type("clear; stty -a | grep -o ' icanon' ; stty -a | grep -o ' echo '");
    terminal.awaitText(" icanon\n echo");
    Patience.await(
        "nothing left",
        () -> Marked.by(mark).commands().stream().allMatch(it -> it.startsWith(SHELL)));
  }
}
