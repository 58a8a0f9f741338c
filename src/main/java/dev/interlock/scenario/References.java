package dev.interlock.scenario;

import dev.interlock.expect.Named;
import dev.interlock.program.Declared;
import dev.interlock.program.Node;
import dev.interlock.program.Place;
import dev.interlock.program.Self;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the processes and resources that an expectation names. */
final class References {

  private final Declared declared;
  private final List<String> usedLocks;
  private final Values values;

  /**
   * Finds among what is declared.
   *
   * @param resources for the locks that they have for themselves
   */
  References(Declared declared, List<ResourceSpec> resources, Values values) {
    this.declared = declared;
    this.usedLocks =
        resources.stream().map(ResourceSpec::usedLock).flatMap(Optional::stream).toList();
    this.values = values;
  }

  Optional<Named> process(Node node) {
    return values.text(node).flatMap(name -> process(name, node.place()));
  }

  Optional<Named> process(String name, Place place) {
    return find(name, place, true);
  }

  Optional<Named> resource(Node node) {
    return values.text(node).flatMap(name -> find(name, node.place(), false));
  }

  private Optional<Named> find(String name, Place place, boolean process) {
    if (process && name.equals(Self.MAIN)) {
      return Optional.of(new Named(name, List.of(name)));
    }
    if (!process && usedLocks.contains(name)) {
      return Optional.of(new Named(name, List.of(name)));
    }
    Optional<Declared.Named> named =
        declared.find(name).filter(it -> it.kind().isEmpty() == process);
    if (named.isEmpty()) {
      String what = "no %s \"%s\"".formatted(process ? "process" : "resource", name);
      values.problems().unknown(place, what, name, process ? processes() : resources());
    }
    return named.map(it -> new Named(name, it.instances()));
  }

  private List<String> processes() {
    Set<String> names = new LinkedHashSet<>(declared.processes().keySet());
    names.add(Self.MAIN);
    return List.copyOf(names);
  }

  private List<String> resources() {
    return List.copyOf(declared.resources().keySet());
  }
}
