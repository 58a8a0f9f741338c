package dev.interlock.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** The program's command line. */
@Command(
    name = "run.sh",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {RunCommand.class, CheckCommand.class, ListCommand.class},
    description =
        "Shows real processes and what they share, live: who holds each lock, how deep each queue"
            + " is, and why anything is stuck. Without FILE, lets you pick a scenario.")
public final class Interlock implements Callable<Integer> {

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = "a scenario, to be shown on the dashboard")
  private @Nullable Path file;

  @Mixin private PlayOptions options = new PlayOptions();

  /** Does what the arguments say, and answers the exit code. */
  public static int run(String... arguments) {
    CommandLine commands =
        new CommandLine(new Interlock()).setCaseInsensitiveEnumValuesAllowed(true);
    commands.getSubcommands().values().forEach(it -> it.setCaseInsensitiveEnumValuesAllowed(true));
    return commands.execute(arguments);
  }

  @Override
  public Integer call() throws InterruptedException {
    return new Player(options).play(Optional.ofNullable(file));
  }
}
