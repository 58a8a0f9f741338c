package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario, played by real processes, proves what it expects. */
@Tag("process")
class ScenariosIT {

  static List<String> scenarios() throws IOException {
    try (Stream<Path> all = Files.walk(Program.HOME.resolve("scenarios"))) {
      return all.map(it -> Program.HOME.relativize(it).toString())
          .filter(it -> it.endsWith(".json") && !it.endsWith(".schema.json"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void a_scenario_ends_as_it_expects(String file) throws IOException, InterruptedException {
    Program program = Program.start("run", "--headless", "--speed", speed(file), file);
    Program.Result result = program.await();
    assertEquals(List.of(), failures(result));
    assertEquals(0, result.exitCode());
    program.awaitNothingLeft();
  }

  /**
   * Also on a busy machine whoever reads without the lock must meet a gap in the file, and a putter
   * must ask again before its feeder moves.
   */
  private static String speed(String file) {
    return file.contains("torn-read") || file.contains("unreliable") ? "1" : "5";
  }

  private static List<String> failures(Program.Result result) {
    return result.lines().stream().filter(it -> it.startsWith("✗") || it.startsWith("?")).toList();
  }
}
