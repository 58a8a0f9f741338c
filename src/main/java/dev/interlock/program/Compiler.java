package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compiles the steps of a scenario. */
public final class Compiler {

  private final Declared declared;
  private final Set<Problem> found = new LinkedHashSet<>();
  private final Set<String> started = new TreeSet<>();

  private Compiler(Declared declared) {
    this.declared = declared;
  }

  /**
   * Compiles every process that has steps, and checks all that can be known before it runs.
   *
   * @param problems gets everything that is wrong, each once, in the order of the file
   * @return programs by process, in the order of declaration; {@code main} last, and made up if it
   *     is not declared: then it starts, in order, what no step starts
   */
  public static Map<String, Program> compile(Declared declared, List<Problem> problems) {
    Compiler compiler = new Compiler(declared);
    Map<String, Program> programs = compiler.all();
    if (!programs.containsKey(Self.MAIN)) {
      programs.put(Self.MAIN, compiler.starter());
    }
    List<Problem> ordered = new ArrayList<>(compiler.found);
    ordered.sort(
        Comparator.comparingInt((Problem it) -> it.place().line())
            .thenComparingInt(it -> it.place().column()));
    problems.addAll(ordered);
    return programs;
  }

  /**
   * The program of one process, of a scenario in which {@link #compile} found nothing wrong.
   *
   * @param process one that has steps, or {@code main}
   */
  public static Program program(Declared declared, String process) {
    if (declared.processes().containsKey(process)) {
      return new Compilation(declared, new ArrayList<>()).program(process, nowhere());
    }
    Compiler compiler = new Compiler(declared);
    compiler.all();
    return compiler.starter();
  }

  private static Place nowhere() {
    return new Place("", 0, 0, "");
  }

  private Map<String, Program> all() {
    List<Problem> problems = new ArrayList<>();
    Compilation compilation = new Compilation(declared, problems);
    Map<String, Program> programs = new LinkedHashMap<>();
    for (Map.Entry<String, Declared.Role> role : declared.processes().entrySet()) {
      if (role.getValue().steps().isPresent() && !role.getKey().equals(Self.MAIN)) {
        Program program = compilation.program(role.getKey(), role.getValue().place());
        programs.put(role.getKey(), program);
      }
    }
    Declared.Role main = declared.processes().get(Self.MAIN);
    if (main != null) {
      programs.put(Self.MAIN, compilation.program(Self.MAIN, main.place()));
    }
    declared.procedures().forEach((name, node) -> compilation.procedure(name, node.place()));
    compilation.checkErrors();
    List<String> instances = instances();
    for (Program program : programs.values()) {
      RoleCheck check = new RoleCheck(declared, program.process(), Survey.of(program), problems);
      check.check();
      started.addAll(check.starts(instances));
    }
    found.addAll(problems);
    return programs;
  }

  private List<String> instances() {
    List<String> all = new ArrayList<>();
    declared
        .processes()
        .forEach((name, role) -> all.addAll(Declared.instances(name, role.count())));
    return all;
  }

  /** Starts, in order, what no step starts. */
  private Program starter() {
    List<Step> steps = new ArrayList<>();
    Place place = nowhere();
    for (Map.Entry<String, Declared.Role> role : declared.processes().entrySet()) {
      place = place.line() == 0 ? role.getValue().place() : place;
      List<String> rest =
          new ArrayList<>(Declared.instances(role.getKey(), role.getValue().count()));
      boolean isWhole = !rest.removeAll(started);
      for (String name : isWhole ? List.of(role.getKey()) : rest) {
        steps.add(start(name, role.getValue().place()));
      }
    }
    return new Program(Self.MAIN, place, declared, Map.of(), steps);
  }

  private static Step start(String name, Place place) {
    Template template = Template.of(Value.of(name));
    Naming naming = new Naming(Naming.Use.of(Verb.START, List.of()), template, place);
    return new SharedStep.Request(place, Verb.START, List.of(naming), Map.of(), Optional.empty());
  }
}
