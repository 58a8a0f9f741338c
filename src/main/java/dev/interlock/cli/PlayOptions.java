package dev.interlock.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What can be said about a run, whatever shows it. */
final class PlayOptions {

  /** When colours are used. */
  enum Color {
    auto,
    always,
    never
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
      names = "--set",
      paramLabel = "NAME=VALUE",
      description = "changes a param of the scenario; VALUE is JSON, else text")
  private Map<String, String> set = new LinkedHashMap<>();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "colours: auto, always or never; auto heeds NO_COLOR and TERM")
  private Color color = Color.auto;

  @Option(names = "--ascii", description = "uses no other characters than ASCII")
  private boolean ascii;

  @Option(names = "--keep", description = "keeps the run's folder with its files")
  private boolean keep;

  Map<String, String> overrides() {
    return set;
  }

  /** The user's seed, else the scenario's, else a random one. */
  long seed(OptionalLong ofScenario) {
    return seed != null
        ? seed
        : ofScenario.orElseGet(() -> ThreadLocalRandom.current().nextInt(1_000_000));
  }

  /** The user's speed, else the scenario's. */
  double speed(double ofScenario) {
    return speed != null ? speed : ofScenario;
  }

  /** What is wrong with the speed; empty text if nothing is. */
  String complaint() {
    return speed != null && !(speed > 0 && speed <= 1000)
        ? "--speed must be above 0 and at most 1000, not " + speed
        : "";
  }

  Color color() {
    return color;
  }

  boolean ascii() {
    return ascii;
  }

  boolean keep() {
    return keep;
  }
}
