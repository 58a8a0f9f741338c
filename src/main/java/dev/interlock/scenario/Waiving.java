package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.value.DidYouMean;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which locks a play is to go without.
 *
 * @param locks their names in the world, in the order in which they were asked for
 * @param problems what is wrong with the names that were given
 */
public record Waiving(List<String> locks, List<String> problems) {

  public Waiving {
    locks = List.copyOf(locks);
    problems = List.copyOf(problems);
  }

  /**
   * Finds them. The name of a counted lock means each of them; that of a condition, a value or an
   * array means its lock.
   */
  public static Waiving of(Scenario scenario, List<String> names) {
    Set<String> locks = new LinkedHashSet<>();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      List<String> meant = locks(scenario, name);
      locks.addAll(meant);
      if (meant.isEmpty()) {
        problems.add(problem(scenario, name));
      }
    }
    return new Waiving(new ArrayList<>(locks), problems);
  }

  private static List<String> locks(Scenario scenario, String name) {
    List<String> instances =
        scenario.declared().find(name).map(Declared.Named::instances).orElse(List.of(name));
    List<String> locks = new ArrayList<>();
    for (ResourceSpec resource : scenario.resources()) {
      Optional<String> own = resource.usedLock().filter(name::equals);
      Optional<String> lock = instances.contains(resource.name()) ? lock(resource) : own;
      lock.ifPresent(locks::add);
    }
    return locks;
  }

  private static Optional<String> lock(ResourceSpec resource) {
    return resource instanceof ResourceSpec.Lock
        ? Optional.of(resource.name())
        : resource.usedLock();
  }

  private static String problem(Scenario scenario, String name) {
    Set<String> known = new LinkedHashSet<>();
    for (String declared : scenario.declared().resources().keySet()) {
      if (!locks(scenario, declared).isEmpty()) {
        known.add(declared);
      }
    }
    String expected =
        known.isEmpty() ? "it has none" : "expected one of " + String.join(", ", known);
    return "no lock \""
        + name
        + "\" in "
        + scenario.file()
        + "; "
        + expected
        + DidYouMean.among(name, known).map(it -> ". Did you mean \"" + it + "\"?").orElse("");
  }
}
