package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user without a dashboard meets: lines, exit codes, and nothing left behind. */
@Tag("process")
class HeadlessIT {

  @TempDir private Path folder = Path.of("");

  @Test
  void says_that_there_is_no_terminal_and_plays_all_the_same()
      throws IOException, InterruptedException {
    Program.Result result = Program.run("scenarios/queue.json");
    assertEquals(
        "interlock: no dashboard here, input or output is not a terminal; the run line by line:\n",
        result.err());
    assertEquals(0, result.exitCode());
    List<String> printed =
        result.lines().stream()
            .filter(it -> it.contains(" │ "))
            .map(it -> it.replaceAll(".* │ ", ""))
            .toList();
    assertEquals(List.of("True", "first", "second", "third", "True"), printed);
  }

  @Test
  void an_unexpected_deadlock_ends_at_once_with_3() throws IOException, InterruptedException {
    String scenario = Files.readString(Program.HOME.resolve("scenarios/killed-holder.json"));
    Path file = folder.resolve("no-expect.json");
    Files.writeString(file, scenario.replaceAll("(?s),\\s*\"expect\":.*", "}"));
    Program program = Program.start("run", "--headless", file.toString());
    Program.Result result = program.await();
    assertEquals(3, result.exitCode(), result.out());
    assertTrue(result.out().contains("deadlock (orphaned_lock)"), result.out());
    program.awaitNothingLeft();
  }

  @Test
  void a_reader_who_leaves_ends_the_run_quietly() throws IOException, InterruptedException {
    Program program =
        Program.shell("./run.sh run --headless -v scenarios/producer-consumer.json | head -3");
    Program.Result result = program.await();
    assertEquals(3, result.lines().size());
    assertEquals("", result.err());
    program.awaitNothingLeft();
  }

  @Test
  void ten_minutes_of_virtual_time_are_over_at_once() throws IOException, InterruptedException {
    Path file = folder.resolve("virtual.json");
    Files.writeString(
        file,
        """
        { "time": "virtual",
          "resources": { "n": { "kind": "value" } },
          "processes": { "p": { "count": 2, "steps": [ { "repeat": 10, "do": [
            { "sleep": 59 }, { "update": "n", "to": "${it + 1}" }, { "spin": 1 } ] } ] } },
          "expect": { "final": [ "n == 20" ], "within": [ 600, 601 ] } }
        """);
    Program program = Program.start("run", "--headless", "--timeout", "60", file.toString());
    Program.Result result = program.await();
    assertEquals(0, result.exitCode(), result.out());
  }

  @Test
  void without_its_lock_a_play_loses_updates_and_says_so()
      throws IOException, InterruptedException {
    Path file = folder.resolve("race.json");
    Files.writeString(
        file,
        """
        { "time": "virtual",
          "resources": { "mutex": { "kind": "lock" }, "n": { "kind": "value", "lock": false } },
          "processes": { "p": { "count": 2, "steps": [ { "repeat": 3, "do": [
            { "with": "mutex", "do": [
              { "update": "n", "gap": 1, "to": "${it + 1}" } ] } ] } ] } },
          "expect": { "final": [ "n == 6" ], "never": [ "lost_update" ] } }
        """);
    assertEquals(0, Program.run("run", "--headless", file.toString()).exitCode());
    Program.Result race = Program.run("run", "--headless", "--without", "mutex", file.toString());
    assertEquals(1, race.exitCode(), race.out());
    assertEquals("[0.00] run · without mutex", race.lines().get(0));
    Program.Result typo = Program.run("run", "--headless", "--without", "mutx", file.toString());
    assertEquals(2, typo.exitCode());
    assertEquals(
        "interlock: --without: no lock \"mutx\" in "
            + file
            + "; expected one of mutex. Did you mean \"mutex\"?\n",
        typo.err());
  }

  @Test
  void time_can_be_limited() throws IOException, InterruptedException {
    Program program = Program.start("run", "--headless", "--timeout", "1", "scenarios/toilet.json");
    assertEquals(4, program.await().exitCode());
    program.awaitNothingLeft();
  }

  @Test
  void sigterm_ends_it_with_143_and_leaves_no_process() throws IOException, InterruptedException {
    Program program = Program.start("run", "--headless", "scenarios/daemon.json");
    program.awaitProcesses(5);
    program.handle().destroy();
    assertEquals(143, program.await().exitCode());
    program.awaitNothingLeft();
  }

  @Test
  void what_a_command_left_in_a_session_of_its_own_is_ended_too()
      throws IOException, InterruptedException {
    Path file = folder.resolve("left.json");
    Files.writeString(
        file,
        """
        { "processes": { "p": { "command": [ "sh", "-c",
          "setsid sh -c 'trap : TERM HUP; while :; do sleep 1; done' >&- 2>&- & echo left" ] } } }
        """);
    Program program = Program.start("run", "--headless", file.toString());
    Program.Result result = program.await();
    assertEquals(0, result.exitCode(), result.out());
    assertTrue(result.out().contains("p │ left"), result.out());
    program.awaitNothingLeft();
  }

  @Test
  void ctrl_c_and_a_lost_terminal_end_it_as_well() throws IOException, InterruptedException {
    for (String signal : List.of("INT", "HUP")) {
      Program program = Program.start("run", "--headless", "scenarios/daemon.json");
      program.awaitProcesses(5);
      Program.shell("kill -" + signal + " " + program.handle().pid()).await();
      assertEquals(signal.equals("INT") ? 130 : 129, program.await().exitCode());
      program.awaitNothingLeft();
    }
  }

  @Test
  void sigkill_leaves_no_process_either() throws IOException, InterruptedException {
    Program program = Program.start("run", "--headless", "scenarios/daemon.json");
    program.awaitProcesses(5);
    program.handle().destroyForcibly();
    assertEquals(137, program.await().exitCode());
    program.awaitNothingLeft();
  }

  @Test
  void a_broken_scenario_is_refused_with_all_its_problems()
      throws IOException, InterruptedException {
    Path file = folder.resolve("broken.json");
    Files.writeString(
        file,
        """
        {
          "resources": { "mutex": { "kind": "lok" } },
          "processes": { "p": { "steps": [ { "aquire": "mutex" } ] } }
        }
        """);
    Program.Result result = Program.run("check", file.toString());
    assertEquals(2, result.exitCode());
    assertEquals("", result.out());
    assertEquals(
        List.of(
            file + ":2:37  /resources/mutex/kind: ", file + ":3:38  /processes/p/steps/0/aquire: "),
        result.err().lines().map(it -> it.replaceAll(": [^:]*$", ": ")).toList());
    assertTrue(result.err().contains("Did you mean \"lock\"?"), result.err());
    assertTrue(result.err().contains("Did you mean \"acquire\"?"), result.err());
  }

  @Test
  void a_command_that_does_not_exist_is_a_fact() throws IOException, InterruptedException {
    Path file = folder.resolve("nothing.json");
    Files.writeString(file, "{\"processes\":{\"p\":{\"command\":[\"/no/such/program\"]}}}");
    Program.Result result = Program.run("run", "--headless", file.toString());
    assertEquals(5, result.exitCode());
    assertTrue(result.out().contains("p · could not be started"), result.out());
    assertTrue(result.out().contains("No such file or directory"), result.out());
  }

  @Test
  void a_temporary_folder_that_cannot_be_written_is_told_in_a_line()
      throws IOException, InterruptedException {
    Program.Result result =
        Program.shell("TMPDIR=/proc ./run.sh run --headless scenarios/queue.json").await();
    assertEquals(2, result.exitCode());
    assertEquals("", result.out());
    assertEquals(1, result.err().lines().filter(it -> it.startsWith("interlock: ")).count());
  }

  @Test
  void no_commands_means_no_programs_but_steps() throws IOException, InterruptedException {
    Program.Result refused = Program.run("run", "--no-commands", "scenarios/commands.json");
    assertEquals(2, refused.exitCode());
    assertEquals("", refused.out());
    assertTrue(
        refused
            .err()
            .matches(
                "interlock: scenarios/commands.json:\\d+:\\d+  /processes/\\w+/command:"
                    + " commands are not run here \\(--no-commands\\)\n"),
        refused.err());
    assertEquals(
        0, Program.run("run", "--headless", "--no-commands", "scenarios/queue.json").exitCode());
  }

  @Test
  void facts_can_be_had_as_json() throws IOException, InterruptedException {
    Program.Result result = Program.run("run", "--json", "--seed", "7", "scenarios/isolation.json");
    assertEquals(0, result.exitCode());
    assertTrue(
        result.lines().get(0).startsWith("{\"n\":1,\"t\":0,\"about\":\"process\","),
        result.lines().get(0));
    assertEquals("{\"seed\":7}", result.lines().get(result.lines().size() - 1));
  }
}
