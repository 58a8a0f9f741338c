package dev.interlock.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** What CPython asserts holds on real processes too, for those cases where they matter most. */
@Tag("process")
class ConformanceIT {

  private static final Path FOLDER = Path.of("src", "test", "resources", "conformance");
  private static final int AT_ONCE = 4;
  private static final ExecutorService STAGES = Executors.newFixedThreadPool(AT_ONCE);

  @AfterAll
  static void close() {
    STAGES.shutdownNow();
  }

  @TestFactory
  Stream<DynamicTest> holds_on_real_processes() throws IOException {
    List<String> chosen = Files.readAllLines(FOLDER.resolve("real.txt"));
    List<Future<List<String>>> played =
        chosen.stream().map(id -> STAGES.submit(() -> play(id))).toList();
    return Stream.iterate(0, number -> number < chosen.size(), number -> number + 1)
        .map(
            number ->
                DynamicTest.dynamicTest(
                    chosen.get(number), () -> holds(chosen.get(number), played.get(number))));
  }

  private static void holds(String id, Future<List<String>> played) throws Exception {
    assertEquals(List.of("exit code 0"), played.get(), id);
  }

  /** What failed or stayed open, and how the program ended. */
  private static List<String> play(String id) throws IOException, InterruptedException {
    Program program = Program.start("run", "--headless", FOLDER.resolve(id + ".json").toString());
    Program.Result result = program.await();
    program.awaitNothingLeft();
    Stream<String> failures =
        result.lines().stream().filter(it -> it.startsWith("✗") || it.startsWith("?"));
    return Stream.concat(failures, Stream.of("exit code " + result.exitCode())).toList();
  }
}
