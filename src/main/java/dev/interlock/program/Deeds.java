package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the steps of each process may ask of which resource or process. A name that is known only
 * when the step runs counts as all that it may come to.
 */
public final class Deeds {

  private final Declared declared;
  private final Map<String, Program> programs;
  private final List<String> everything = new ArrayList<>();

  private Deeds(Declared declared, Map<String, Program> programs) {
    this.declared = declared;
    this.programs = programs;
    declared
        .resources()
        .forEach(
            (name, it) -> {
              everything.addAll(Declared.instances(name, it.count()));
              it.ends().forEach(end -> everything.addAll(Declared.instances(end, it.count())));
            });
    declared
        .processes()
        .forEach((name, it) -> everything.addAll(Declared.instances(name, it.count())));
  }

  /**
   * The verbs that each instance of a process with steps may use, by the name of their target; if a
   * timeout goes with it, also the verb with that word: {@code wait timeout}.
   *
   * @param declared of a scenario in which nothing is wrong
   */
  public static SortedMap<String, SortedMap<String, Set<String>>> of(Declared declared) {
    Deeds deeds = new Deeds(declared, Compiler.compile(declared, new ArrayList<>()));
    SortedMap<String, SortedMap<String, Set<String>>> all = new TreeMap<>();
    deeds.programs.forEach(
        (name, program) -> {
          List<String> instances =
              name.equals(Self.MAIN) ? List.of(Self.MAIN) : declared.instances(name);
          for (int i = 0; i < instances.size(); i++) {
            all.put(instances.get(i), deeds.of(program, instances.get(i), i + 1));
          }
        });
    return all;
  }

  private SortedMap<String, Set<String>> of(Program program, String self, int index) {
    SortedMap<String, Set<String>> own = new TreeMap<>();
    collect(program, scope(self, index), own, new TreeSet<>());
    return own;
  }

  private void collect(
      Program program, Scope scope, SortedMap<String, Set<String>> own, Set<String> seen) {
    if (!seen.add(program.process())) {
      return;
    }
    for (Naming naming : Survey.of(program).names()) {
      for (String target : targets(naming, scope)) {
        own.computeIfAbsent(target, it -> new TreeSet<>()).addAll(words(naming.use()));
        if (naming.use().isFor(Verb.RUN)) {
          borrow(target, own, seen);
        }
      }
    }
  }

  private static List<String> words(Naming.Use use) {
    return use.options().contains("timeout")
        ? List.of(use.word(), use.word() + " timeout")
        : List.of(use.word());
  }

  /** The steps of a process that is run in the caller; its index need not be the caller's. */
  private void borrow(String target, SortedMap<String, Set<String>> own, Set<String> seen) {
    Optional<Program> program = declared.find(target).map(it -> programs.get(it.declared()));
    program.ifPresent(it -> collect(it, name -> Optional.empty(), own, seen));
  }

  private List<String> targets(Naming naming, Scope scope) {
    Optional<String> name = name(naming, scope);
    return name.isPresent()
        ? declared.find(name.get()).map(Declared.Named::instances).orElse(List.of())
        : everything.stream().filter(naming::mayMean).toList();
  }

  private static Optional<String> name(Naming naming, Scope scope) {
    if (!naming.isKnownAtLoad()) {
      return Optional.empty();
    }
    try {
      return Optional.of(naming.name().value(scope).shown());
    } catch (Raised unknown) {
      return Optional.empty();
    }
  }

  private Scope scope(String self, int index) {
    return name ->
        switch (name) {
          case "index" -> Optional.of(Value.of(self.equals(Self.MAIN) ? 0L : index));
          case "self" -> Optional.of(Value.of(self));
          default -> Optional.of(Value.of(declared.params()));
        };
  }
}
