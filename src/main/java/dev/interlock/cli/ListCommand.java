package dev.interlock.cli;

import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the scenarios that come with the program, group by group. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the scenarios that come with Interlock, with their titles.")
final class ListCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Output out = new Output(() -> {});
    List<Scenarios.Group> groups = Scenarios.groups();
    int width =
        groups.stream()
            .flatMap(group -> group.files().stream())
            .mapToInt(file -> file.toString().length())
            .max()
            .orElse(0);
    String gap = "";
    for (Scenarios.Group group : groups) {
      out.line(gap + group.name() + ":");
      group.files().forEach(file -> out.line("  " + line(file, width)));
      gap = "\n";
    }
    return ExitCode.OK;
  }

  private static String line(Path file, int width) {
    String title =
        Loader.load(file, Map.of())
            .scenario()
            .map(Scenario::title)
            .orElse("(not a valid scenario)");
    return file + " ".repeat(width - file.toString().length() + 2) + title;
  }
}
