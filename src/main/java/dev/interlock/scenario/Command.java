package dev.interlock.scenario;

import dev.interlock.program.Place;
import dev.interlock.program.Scope;
import dev.interlock.program.Template;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A program to run as it is. Its texts are templates, for the run's folder is not known before it
 * runs.
 *
 * @param place where it stands
 * @param argv not empty
 * @param names what its templates may use besides the folders
 */
public record Command(
    Place place,
    List<Template> argv,
    Map<String, Template> env,
    Optional<Template> cwd,
    Map<String, Value> names) {

  static final String RUN_DIR = "run_dir";
  static final String SCENARIO_DIR = "scenario_dir";

  public Command {
    argv = List.copyOf(argv);
    env = Collections.unmodifiableMap(new TreeMap<>(env));
    names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
  }

  /**
   * A command ready to be run.
   *
   * @param env what to add to the environment
   * @param cwd relative to the run's folder, or absolute; empty: the run's folder
   */
  public record Filled(List<String> argv, Map<String, String> env, Optional<String> cwd) {
    public Filled {
      argv = List.copyOf(argv);
      env = Collections.unmodifiableMap(new TreeMap<>(env));
    }
  }

  /**
   * Fills the templates in.
   *
   * @param runDir the run's fresh folder
   * @param scenarioDir the folder of the scenario's file
   * @throws dev.interlock.program.Raised as an expression does
   */
  public Filled in(String runDir, String scenarioDir) {
    Map<String, Value> all = new LinkedHashMap<>(names);
    all.put(RUN_DIR, Value.of(runDir));
    all.put(SCENARIO_DIR, Value.of(scenarioDir));
    Scope scope = Scope.of(all);
    List<String> words = new ArrayList<>();
    argv.forEach(word -> words.add(word.value(scope).shown()));
    Map<String, String> variables = new TreeMap<>();
    env.forEach((name, value) -> variables.put(name, value.value(scope).shown()));
    return new Filled(words, variables, cwd.map(it -> it.value(scope).shown()));
  }
}
