package dev.interlock.scenario;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What CPython's own tests assert of multiprocessing, case by case, and which of them stand here as
 * scenarios.
 */
final class Catalogue {

  private static final Path FOLDER = Path.of("src", "test", "resources", "conformance");

  /**
   * One case.
   *
   * @param test the test of CPython that it comes from
   * @param asserts what that test asserts
   * @param tag C core or A advanced; J if steps can express it
   */
  record Case(String id, String test, String asserts, String tag) {

    /** Where its scenario is, if there is one. */
    Path file() {
      return FOLDER.resolve(id + ".json");
    }

    @Override
    public String toString() {
      return id + " " + asserts;
    }
  }

  private Catalogue() {}

  /** All cases, in their order. */
  static List<Case> cases() throws IOException {
    return Files.readAllLines(FOLDER.resolve("catalogue.tsv")).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
        .toList();
  }

  /** Those that stand here as scenarios. */
  static List<Case> played() throws IOException {
    return cases().stream().filter(it -> Files.exists(it.file())).toList();
  }

  /** The names of all scenarios in the folder, without their ending. */
  static List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(it -> it.getFileName().toString())
          .filter(it -> it.endsWith(".json") && !it.equals("left-out.json"))
          .map(it -> it.substring(0, it.length() - ".json".length()))
          .sorted()
          .toList();
    }
  }

  /** The ids of those that are played on real processes too. */
  static List<String> real() throws IOException {
    return Files.readAllLines(FOLDER.resolve("real.txt"));
  }

  /** Why a case has no scenario, by its id. */
  static SortedMap<String, String> leftOut() throws IOException {
    SortedMap<String, String> reasons = new TreeMap<>();
    Answer answer = PlainJson.parse(Files.readString(FOLDER.resolve("left-out.json")));
    Value.Fields fields = (Value.Fields) ((Answer.Ok) answer).result();
    fields.fields().forEach((id, reason) -> reasons.put(id, ((Value.Text) reason).text()));
    return reasons;
  }

  static Scenario scenario(Case one) {
    Loaded loaded = Loader.load(one.file(), Map.of());
    return loaded
        .scenario()
        .orElseThrow(() -> new AssertionError("it does not load: " + loaded.problems()));
  }
}
