package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.program.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScenarioFilesTest {

  private static final Path FOLDER = Path.of("scenarios");

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(it -> it.toString().endsWith(".json") && !it.toString().endsWith(".schema.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void loads(Path file) {
    assertEquals(List.of(), Loader.load(file, Map.of()).problems());
  }

  @ParameterizedTest
  @MethodSource("files")
  void has_a_title_in_two_languages_and_two_lines_to_read(Path file) {
    Scenario scenario = Loader.load(file, Map.of()).scenario().orElseThrow();

    assertEquals(
        List.of(2, 2L),
        List.of(scenario.title().split(" · ", -1).length, scenario.description().lines().count()),
        scenario.title());
  }

  @ParameterizedTest
  @MethodSource("files")
  void expects_something(Path file) {
    Scenario scenario = Loader.load(file, Map.of()).scenario().orElseThrow();

    assertEquals(true, scenario.expect().isPresent());
  }

  @Test
  void every_part_of_the_tutorial_has_its_file() throws IOException {
    assertEquals(
        List.of(
            "commands.json",
            "daemon.json",
            "isolation.json",
            "join-run.json",
            "join.json",
            "killed-holder.json",
            "producer-consumer-joinable.json",
            "producer-consumer.json",
            "producer-fast.json",
            "producers-consumers.json",
            "queue-cancel-join.json",
            "queue-close.json",
            "queue-forms.json",
            "queue-get-blocks.json",
            "queue-put-blocks.json",
            "queue-unreliable.json",
            "queue.json",
            "terminate.json",
            "terminated-parent.json",
            "tickets-bad-json.json",
            "tickets-no-lock.json",
            "tickets-torn-read.json",
            "tickets.json",
            "toilet-no-lock.json",
            "toilet.json"),
        names(""));
  }

  @Test
  void every_lesson_has_its_file() throws IOException {
    assertEquals(
        List.of(
            "bounded-buffer.json",
            "condition-x-y.json",
            "foreign-release.json",
            "forgotten-lock.json",
            "queue-from-pipe.json",
            "random-arrivals.json",
            "shared-terminal-lock.json",
            "shared-terminal.json",
            "spinlock.json"),
        names("lessons"));
  }

  @Test
  void every_classic_has_its_file() throws IOException {
    assertEquals(
        List.of(
            "car-park.json",
            "counter-no-lock.json",
            "counter.json",
            "laps.json",
            "philosophers-ordered.json",
            "philosophers.json",
            "ping-pong.json",
            "readers-writers.json",
            "sleeping-barber.json",
            "start-gun.json"),
        names("classics"));
  }

  @Test
  void every_pitfall_has_its_file() throws IOException {
    assertEquals(
        List.of(
            "abba.json",
            "end-of-main.json",
            "eof-withheld.json",
            "join-before-drain.json",
            "killed-consumer.json",
            "lock-order.json",
            "lost-wakeup.json",
            "self-deadlock.json",
            "sentinel-miscount.json",
            "starvation.json"),
        names("pitfalls"));
  }

  @Test
  void every_state_in_which_a_process_can_die_has_its_file() throws IOException {
    assertEquals(
        List.of(
            "barrier-waiter.json",
            "blocked-putter.json",
            "condition-waiter.json",
            "ended-holders.json",
            "event-waiter.json",
            "getters.json",
            "lock-rescued.json",
            "lock-waiter.json",
            "mid-write.json",
            "permit-holder.json",
            "permit-waiter.json",
            "rlock-holder.json",
            "unsent-buffer.json",
            "value-holder.json"),
        names("deaths"));
  }

  private static List<String> names(String folder) throws IOException {
    Path within = FOLDER.resolve(folder);
    return files().stream()
        .filter(file -> within.equals(file.getParent()))
        .map(file -> file.getFileName().toString())
        .toList();
  }

  @Test
  void a_file_that_cannot_be_read_is_one_clear_problem() {
    assertEquals(
        List.of(
            "scenarios/ticket.json:1:1  /: there is no such file."
                + " Did you mean \"scenarios/tickets.json\"?"),
        problems(Path.of("scenarios/ticket.json")));
    assertEquals(
        List.of("scenarios:1:1  /: this is a directory: expected a scenario file"),
        problems(FOLDER));
    assertEquals(
        List.of("/dev/zero:1:1  /: the file is too large: expected at most 1048576 bytes"),
        problems(Path.of("/dev/zero")));
  }

  private static List<String> problems(Path file) {
    return Loader.load(file, Map.of()).problems().stream().map(Problem::toString).toList();
  }
}
