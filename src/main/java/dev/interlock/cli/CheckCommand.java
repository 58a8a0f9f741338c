package dev.interlock.cli;

import dev.interlock.scenario.Loaded;
import dev.interlock.scenario.Loader;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Validates scenarios without running them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Validates scenarios without running them; tells all that is wrong at once.")
final class CheckCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", arity = "1..*", description = "scenario files")
  private List<Path> files = List.of();

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "changes a param of the scenario; VALUE is JSON, else text")
  private Map<String, String> set = new LinkedHashMap<>();

  @Override
  public Integer call() {
    Output out = new Output(() -> {});
    boolean isGood = true;
    for (Path file : files) {
      if (Scenarios.isSchema(file)) {
        continue;
      }
      Loaded loaded = Loader.load(file, set);
      Complaints.print(loaded.problems());
      loaded.scenario().ifPresent(it -> out.line(file + ": ok"));
      isGood &= loaded.scenario().isPresent();
    }
    return isGood ? ExitCode.OK : ExitCode.USAGE;
  }
}
