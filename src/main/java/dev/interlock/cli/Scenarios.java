package dev.interlock.cli;

import dev.interlock.program.Declared;
import dev.interlock.program.Problem;
import dev.interlock.scenario.Loaded;
import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import dev.interlock.view.Choice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/** The scenarios that come with the program, in groups: one for each folder. */
final class Scenarios {

  /** The scenarios of one folder, by name. */
  record Group(String name, List<Path> files) {}

  /** What the scenarios that lie in no folder of their own are called. */
  private static final String TUTORIAL = "tutorial";

  /** The groups in the order in which one would learn from them; others come after, by name. */
  private static final List<String> ORDER =
      List.of(TUTORIAL, "lessons", "classics", "pitfalls", "deaths");

  /** The system property that names the folder in which they are, and the folder's name in it. */
  private static final String HOME = "interlock.home";

  private static final String FOLDER = "scenarios";
  private static final String SCHEMA = "scenario.schema.json";

  private Scenarios() {}

  /**
   * All groups that are not empty.
   *
   * @throws IOException if a folder cannot be read
   */
  static List<Group> groups() throws IOException {
    Path folder = Path.of(System.getProperty(HOME, ".")).resolve(FOLDER);
    List<Group> groups = new ArrayList<>(List.of(new Group(TUTORIAL, filesIn(folder))));
    for (Path below : foldersIn(folder)) {
      groups.add(new Group(below.getFileName().toString(), filesIn(below)));
    }
    return groups.stream()
        .filter(group -> !group.files().isEmpty())
        .sorted(Comparator.comparingInt(Scenarios::rank))
        .toList();
  }

  private static int rank(Group group) {
    int place = ORDER.indexOf(group.name());
    return place < 0 ? ORDER.size() : place;
  }

  private static List<Path> foldersIn(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private static List<Path> filesIn(Path folder) throws IOException {
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
      return groups().stream()
          .flatMap(group -> group.files().stream().map(file -> choice(group, file)))
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private static Choice choice(Group group, Path file) {
    Loaded loaded = Loader.load(file, Map.of());
    return loaded
        .scenario()
        .map(it -> playable(group, file, it))
        .orElseGet(() -> unplayable(group, file, loaded.problems().get(0)));
  }

  private static Choice playable(Group group, Path file, Scenario scenario) {
    List<Choice.Part> processes =
        scenario.declared().processes().entrySet().stream()
            .map(
                it ->
                    new Choice.Part(it.getKey(), kind(it.getValue()), count(it.getValue().count())))
            .toList();
    List<Choice.Part> resources =
        scenario.declared().resources().entrySet().stream()
            .map(
                it ->
                    new Choice.Part(it.getKey(), kind(it.getValue()), count(it.getValue().count())))
            .toList();
    return new Choice(
        file.toString(),
        group.name(),
        file.getFileName().toString(),
        scenario.title(),
        scenario.description(),
        new Choice.Cast(processes, resources, scenario.expect().isPresent()));
  }

  private static int count(OptionalInt declared) {
    return declared.orElse(1);
  }

  private static String kind(Declared.Role role) {
    return role.steps().isPresent() ? "" : "command";
  }

  private static String kind(Declared.Resource resource) {
    return resource.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private static Choice unplayable(Group group, Path file, Problem problem) {
    String label = file.getFileName().toString();
    return new Choice(
        file.toString(),
        group.name(),
        label,
        "(cannot be played)",
        problem.toString(),
        Choice.Cast.UNKNOWN);
  }
}
