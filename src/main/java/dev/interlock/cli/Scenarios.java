package dev.interlock.cli;

import dev.interlock.scenario.Loaded;
import dev.interlock.scenario.Loader;
import dev.interlock.view.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The scenarios that come with the program. */
final class Scenarios {

  /** The system property that names the folder in which they are, and the folder's name in it. */
  private static final String HOME = "interlock.home";

  private static final String FOLDER = "scenarios";
  private static final String SCHEMA = "scenario.schema.json";

  private Scenarios() {}

  /**
   * Their files, by name.
   *
   * @throws IOException if the folder cannot be read
   */
  static List<Path> files() throws IOException {
    Path folder = Path.of(System.getProperty(HOME, ".")).resolve(FOLDER);
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Scenarios::isScenario).sorted().map(Scenarios::asSeenFromHere).toList();
    }
  }

  /** Whether it is the schema of scenarios, not one of them. */
  static boolean isSchema(Path file) {
    return file.endsWith(SCHEMA);
  }

  private static boolean isScenario(Path file) {

    return file.toString().endsWith(".json") && !isSchema(file);
  }

  /** The path as the user would type it. */
  private static Path asSeenFromHere(Path file) {
    Path here = Path.of("").toAbsolutePath();
    Path there = file.toAbsolutePath().normalize();
    return there.startsWith(here) ? here.relativize(there) : there;
  }

  /** All of them, to be picked from; none if their folder cannot be read. */
  static List<Choice> choices() {
    try {
      return files().stream().map(Scenarios::choice).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Choice choice(Path file) {
    Loaded loaded = Loader.load(file, Map.of());
    return loaded
        .scenario()
        .map(it -> choice(file, it.title(), it.description()))
        .orElseGet(() -> choice(file, "(cannot be played)", loaded.problems().get(0).toString()));
  }

  private static Choice choice(Path file, String title, String description) {
    return new Choice(file.toString(), file.getFileName().toString(), title, description);
  }
}
