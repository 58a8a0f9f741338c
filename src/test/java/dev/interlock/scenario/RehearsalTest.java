package dev.interlock.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario shows what it is meant to show, whoever is faster. */
class RehearsalTest {

  private static final int DRAWS = 3;

  /** All but those with programs of their own. */
  static List<Path> files() throws IOException {
    return ScenarioFilesTest.files().stream()
        .filter(file -> !file.endsWith("commands.json"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shows_its_lesson(Path file) {
    Scenario scenario = Loader.load(file, Map.of()).scenario().orElseThrow();

    assertEquals(
        List.of(),
        LongStream.range(0, DRAWS)
            .boxed()
            .flatMap(seed -> Rehearsal.failures(scenario, seed).stream())
            .toList());
  }
}
