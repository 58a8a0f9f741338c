package dev.interlock.cli;

import dev.interlock.language.Language;
import dev.interlock.scenario.Scenario;
import dev.interlock.scenario.Waiving;
import dev.interlock.shell.Setting;
import dev.interlock.terminal.Theme;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about a run, whatever shows it. */
final class PlayOptions {

  private static final double SLOWEST = 0.01;
  private static final double FASTEST = 1000;
  private static final double LONGEST_PACE = 60;
  private static final double LONGEST = 1e9;
  private static final double NANOS = 1e9;
  private static final int MOST_FPS = 60;
  private static final int SEEDS = 1_000_000;

  /** When colours are used. */
  enum Color {
    auto,
    always,
    never
  }

  /** Languages by their short names. */
  enum Lang {
    en,
    zh
  }

  /** Colours that suit the terminal's background. */
  enum ThemeName {
    dark,
    light,
    mono
  }

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "seeds every random choice; the same seed, the same choices")
  private @Nullable Long seed;

  @Option(
      names = "--speed",
      paramLabel = "X",
      description = "how many seconds of the play pass in a real second")
  private @Nullable Double speed;

  @Option(
      names = "--pace",
      paramLabel = "SECONDS",
      description = "the least real time between two grants, so that an audience can follow")
  private double pace;

  @Option(
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "changes a param of the scenario; VALUE is JSON, else text")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--without",
      paramLabel = "NAME",
      description = "plays as if this lock did nothing; a counted name means each of them")
  private List<String> without = new ArrayList<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "colours: auto, always or never; auto heeds NO_COLOR and TERM")
  private Color color = Color.auto;

  @Option(
      names = "--lang",
      paramLabel = "LANGUAGE",
      description = "the dashboard's language: en or zh; else what the locale says")
  private @Nullable Lang lang;

  @Option(
      names = "--theme",
      paramLabel = "NAME",
      description =
          "the dashboard's colours: dark, light or mono; else as the terminal says, or dark")
  private @Nullable ThemeName theme;

  @Option(names = "--ascii", description = "uses no other characters than ASCII")
  private boolean ascii;

  @Option(
      names = "--no-commands",
      description = "plays no scenario that runs commands, only steps: to let strangers play")
  private boolean noCommands;

  @Option(
      names = "--fps",
      paramLabel = "N",
      description =
          "draws up to so many pictures a second, from 1 to 60; else up to 30, and fewer as soon as"
              + " they cost more than a kilobyte a second")
  private @Nullable Integer fps;

  @Option(names = "--keep", description = "keeps the run's folder with its files")
  private boolean keep;

  @Option(
      names = "--headless",
      description = "tells the run line by line, without a dashboard, and judges it")
  private boolean headless;

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description = "ends a headless run after this real time")
  private @Nullable Double timeout;

  @Option(
      names = {"-v", "--verbose"},
      description = "tells every fact, in a headless run")
  private boolean verbose;

  @Option(names = "--json", description = "tells a headless run as lines of JSON")
  private boolean json;

  Map<String, String> overrides() {
    return set;
  }

  /** How a scenario is to be played; locks that it does not have are another scenario's. */
  Setting setting(Scenario scenario) {
    return new Setting(
        seed(scenario.seed()),
        speed(scenario.speed()),
        Duration.ofNanos((long) (pace * NANOS)),
        keep,
        Waiving.of(scenario, without).locks());
  }

  /** What is wrong with the locks that the user wants to do without; empty if nothing is. */
  Optional<String> unknownLock(Scenario scenario) {
    return Waiving.of(scenario, without).problems().stream()
        .findFirst()
        .map(problem -> "--without: " + problem);
  }

  /** Why the user may not play this scenario, with the place; empty if it may be played. */
  Optional<String> forbidden(Scenario scenario) {
    return noCommands ? Permission.refusal(scenario) : Optional.empty();
  }

  /** The locks that do nothing, as the user names them. */
  List<String> without() {
    return List.copyOf(without);
  }

  /** The user's seed, else the scenario's, else a random one. */
  private long seed(OptionalLong ofScenario) {
    return seed != null
        ? seed
        : ofScenario.orElseGet(() -> ThreadLocalRandom.current().nextInt(SEEDS));
  }

  /** The user's speed, else the scenario's. */
  private double speed(double ofScenario) {
    return speed != null ? speed : ofScenario;
  }

  /** What is wrong with these options; empty if nothing is. */
  Optional<String> complaint() {
    if (speed != null && !(speed >= SLOWEST && speed <= FASTEST)) {
      return Optional.of("--speed must be from 0.01 to 1000, not " + speed);
    }
    if (!(pace >= 0 && pace <= LONGEST_PACE)) {
      return Optional.of("--pace must be from 0 to 60 seconds, not " + pace);
    }
    if (timeout != null && !(timeout > 0 && timeout <= LONGEST)) {
      return Optional.of("--timeout must be more than 0 seconds, not " + timeout);
    }
    if (ascii && lang == Lang.zh) {
      return Optional.of("--lang zh cannot be shown with --ascii");
    }
    if (fps != null && (fps < 1 || fps > MOST_FPS)) {
      return Optional.of("--fps must be from 1 to 60, not " + fps);
    }
    return Optional.empty();
  }

  /** Whether the user wants no dashboard. */
  boolean headless() {
    return headless || json || verbose || timeout != null;
  }

  boolean json() {
    return json;
  }

  boolean verbose() {
    return verbose;
  }

  Optional<Duration> timeout() {
    return Optional.ofNullable(timeout).map(it -> Duration.ofNanos((long) (it * NANOS)));
  }

  /** The theme that the user wishes for, if any. */
  Optional<Theme> theme() {
    return Optional.ofNullable(theme).map(it -> Theme.valueOf(it.name().toUpperCase(Locale.ROOT)));
  }

  Color color() {
    return color;
  }

  /** The language that the user wishes for, if any. */
  Optional<Language> language() {
    return Optional.ofNullable(lang).map(it -> it == Lang.zh ? Language.CHINESE : Language.ENGLISH);
  }

  /** How many pictures a second the user wants, whatever they cost. */
  OptionalInt fps() {
    return fps == null ? OptionalInt.empty() : OptionalInt.of(fps);
  }

  boolean ascii() {
    return ascii;
  }

  boolean keep() {
    return keep;
  }
}
