package dev.interlock.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
    commands.setParameterExceptionHandler((wrong, all) -> misused(wrong));
    commands.setExecutionExceptionHandler((error, command, parsed) -> broken(error));
    try {
      return commands.execute(arguments);
    } catch (Error error) {
      return broken(error);
    }
  }

  /** One line and where to read more: the whole usage would push the mistake off the screen. */
  private static int misused(CommandLine.ParameterException wrong) {
    CommandLine command = wrong.getCommandLine();
    List<String> near = new ArrayList<>();
    if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
      near.addAll(unmatched.getSuggestions());
    }
    String like = near.isEmpty() ? "" : ". Did you mean " + String.join(" or ", near) + "?";
    Complaints.print(String.valueOf(wrong.getMessage()).lines().findFirst().orElse("") + like);
    Complaints.print("see " + command.getCommandSpec().qualifiedName() + " --help");
    return ExitCode.USAGE;
  }

  /** The user cannot help it, so whoever can is told all that there is to know. */
  private static int broken(Throwable error) {
    StringWriter trace = new StringWriter();
    error.printStackTrace(new PrintWriter(trace));
    System.err.print(trace);
    Complaints.print("this is a mistake in Interlock itself; please report what stands above");
    Complaints.print(kept(trace.toString()));
    return ExitCode.BROKEN;
  }

  /** Where the trace can be found when the terminal has forgotten it. */
  private static String kept(String trace) {
    try {
      Path log = Files.createTempFile("interlock-mistake-", ".log");
      Files.writeString(log, trace);
      return "it is also in " + log;
    } catch (IOException e) {
      return "it could not be written to a file: " + e.getMessage();
    }
  }

  @Override
  public Integer call() throws InterruptedException {
    return new Player(options).play(Optional.ofNullable(file));
  }
}
