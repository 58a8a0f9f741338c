package dev.interlock.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Plays a scenario. */
@Command(
    name = "run",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description =
        "Plays a scenario on the dashboard; with --headless, and wherever there is no terminal,"
            + " line by line.",
    footerHeading = "%nExit code, the first that applies:%n",
    footer = {
      "  2  the scenario or the command line is wrong",
      "130  interrupted, 143  terminated",
      "  5  a process could not be run, or broke the protocol",
      "  3  a deadlock that the scenario does not expect",
      "  1  an expectation failed",
      "  4  inconclusive, or out of time",
      "  0  all is well",
      " 70  a mistake in Interlock itself"
    })
final class RunCommand implements Callable<Integer> {

  @Parameters(paramLabel = "FILE", description = "a scenario")
  private Path file = Path.of("");

  @Mixin private PlayOptions options = new PlayOptions();

  @Override
  public Integer call() throws InterruptedException {
    return new Player(options).play(Optional.of(file));
  }
}
