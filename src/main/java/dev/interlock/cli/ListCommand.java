package dev.interlock.cli;

import dev.interlock.scenario.Loaded;
import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Lists the scenarios that come with the program. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Lists the scenarios that come with Interlock, with their titles.")
final class ListCommand implements Callable<Integer> {

  @Override
  public Integer call() throws IOException {
    Output out = new Output(() -> {});
    List<Path> files = Scenarios.files();
    int width = files.stream().mapToInt(file -> file.toString().length()).max().orElse(0);
    for (Path file : files) {
      Loaded loaded = Loader.load(file, Map.of());
      String title = loaded.scenario().map(Scenario::title).orElse("(not a valid scenario)");
      out.line(file + " ".repeat(width - file.toString().length() + 2) + title);
    }
    return ExitCode.OK;
  }
}
