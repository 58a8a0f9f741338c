package dev.interlock.cli;

import dev.interlock.scenario.Loaded;
import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import dev.interlock.shell.Casting;
import dev.interlock.shell.Guard;
import dev.interlock.shell.Setting;
import dev.interlock.terminal.Usable;
import dev.interlock.text.Manner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Plays scenarios: on the dashboard, or line by line where the user or the terminal wants so. */
final class Player {

  private final PlayOptions options;
  private final Guard guard = Guard.ofThisProgram();

  Player(PlayOptions options) {
    this.options = options;
  }

  /**
   * Plays until the user or the run is done.
   *
   * @param file empty: the user picks one on the dashboard
   * @return the exit code
   */
  int play(Optional<Path> file) throws InterruptedException {
    if (options.complaint().isPresent()) {
      return refuse(options.complaint().get());
    }
    Optional<Loaded> loaded = file.map(it -> Loader.load(it, options.overrides()));
    if (loaded.isPresent() && loaded.get().scenario().isEmpty()) {
      Complaints.print(loaded.get().problems());
      return ExitCode.USAGE;
    }
    Optional<Scenario> scenario = loaded.flatMap(Loaded::scenario);
    Optional<String> unknown = scenario.flatMap(options::unknownLock);
    if (unknown.isPresent()) {
      return refuse(unknown.get());
    }
    Optional<String> forbidden = scenario.flatMap(options::forbidden);
    if (forbidden.isPresent()) {
      return refuse(forbidden.get());
    }
    Optional<String> noDashboard = Usable.refusal(System.getenv());
    boolean isHeadless = options.headless() || noDashboard.isPresent();
    if (isHeadless && scenario.isEmpty()) {
      return refuse(
          noDashboard.map(why -> "no dashboard here, " + why + ": ").orElse("")
              + "name a scenario, as in: run.sh run --headless scenarios/toilet.json");
    }
    try {
      if (!isHeadless) {
        return new Dashboard(options, guard).show(scenario);
      }
      if (!options.headless()) {
        noDashboard.ifPresent(
            why -> Complaints.print("no dashboard here, " + why + "; the run line by line:"));
      }
      return tell(scenario.orElseThrow());
    } catch (IOException e) {
      return refuse("cannot play: " + e.getMessage());
    }
  }

  private static int refuse(String why) {
    Complaints.print(why);
    return ExitCode.USAGE;
  }

  private int tell(Scenario scenario) throws IOException, InterruptedException {
    Setting setting = options.setting(scenario);
    Casting casting = Casting.of(scenario, setting, guard);
    Manner manner = new Manner(options.ascii(), options.verbose(), Usable.isTerminal());
    try (Headless headless = new Headless(scenario, casting, options, manner)) {
      Thread end = new Thread(headless::close, "end-of-run");
      Runtime.getRuntime().addShutdownHook(end);
      int code = headless.play(setting.seed(), options.timeout());
      if (options.keep()) {
        Complaints.print("the run's folder is " + casting.folder());
      }
      return code;
    } finally {
      guard.bye();
    }
  }
}
