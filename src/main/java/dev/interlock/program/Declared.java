package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a scenario declares, as far as steps and expressions can refer to it, in the file's order.
 *
 * @param params with overrides applied and templates filled in
 * @param vars variables that every process starts with; their texts are templates
 * @param processes MainProcess among them as {@code main} if the scenario has steps for it
 * @param procedures each a list of steps
 */
public record Declared(
    Map<String, Value> params,
    Map<String, Node> vars,
    Map<String, Resource> resources,
    Map<String, Role> processes,
    Map<String, Node> procedures) {

  public Declared {
    params = Collections.unmodifiableMap(new LinkedHashMap<>(params));
    vars = Collections.unmodifiableMap(new LinkedHashMap<>(vars));
    resources = Collections.unmodifiableMap(new LinkedHashMap<>(resources));
    processes = Collections.unmodifiableMap(new LinkedHashMap<>(processes));
    procedures = Collections.unmodifiableMap(new LinkedHashMap<>(procedures));
  }

  /**
   * One resource, or as many as counted.
   *
   * @param count absent: just one, without a number
   * @param ends the names of a pipe's two ends; counted as the pipe is
   * @param action the procedure that the last to arrive at a barrier runs
   */
  public record Resource(Kind kind, OptionalInt count, List<String> ends, Optional<String> action) {
    public Resource {
      ends = List.copyOf(ends);
    }

    /** One that is no pipe and has no action. */
    public Resource(Kind kind, OptionalInt count) {
      this(kind, count, List.of(), Optional.empty());
    }
  }

  /**
   * One process, or as many as counted.
   *
   * @param place where its name stands
   * @param count absent: just one, without a number
   * @param vars its own variables; their texts are templates
   * @param steps absent: it is a command
   */
  public record Role(Place place, OptionalInt count, Map<String, Node> vars, Optional<Node> steps) {
    public Role {
      vars = Collections.unmodifiableMap(new LinkedHashMap<>(vars));
    }
  }

  /**
   * What a name in a step stands for.
   *
   * @param declared the declaration's name
   * @param kind of a resource; empty for a process
   * @param instances the names on screen: {@code [fork-1, fork-2]}
   * @param isCounted the name of a counted declaration, so it stands for all of them
   */
  public record Named(
      String declared, Optional<Kind> kind, List<String> instances, boolean isCounted) {
    public Named {
      instances = List.copyOf(instances);
    }
  }

  /** What a name in a step stands for: {@code fork} all of them, {@code fork-2} one. */
  public Optional<Named> find(String name) {
    Optional<Named> whole = whole(name);
    if (whole.isPresent()) {
      return whole;
    }
    int dash = name.lastIndexOf('-');
    Optional<Named> all = dash < 0 ? Optional.empty() : whole(name.substring(0, dash));
    return all.isPresent() && all.get().isCounted() && all.get().instances().contains(name)
        ? Optional.of(new Named(all.get().declared(), all.get().kind(), List.of(name), false))
        : Optional.empty();
  }

  private Optional<Named> whole(String name) {
    Resource resource = resources.get(name);
    if (resource != null) {
      return Optional.of(named(name, Optional.of(resource.kind()), resource.count()));
    }
    Role role = processes.get(name);
    return role == null ? end(name) : Optional.of(named(name, Optional.empty(), role.count()));
  }

  private Optional<Named> end(String name) {
    for (Resource resource : resources.values()) {
      if (resource.ends().contains(name)) {
        return Optional.of(named(name, Optional.of(Kind.PIPE_END), resource.count()));
      }
    }
    return Optional.empty();
  }

  private static Named named(String name, Optional<Kind> kind, OptionalInt count) {
    return new Named(name, kind, instances(name, count), count.isPresent());
  }

  /**
   * The named process.
   *
   * @throws IllegalArgumentException if it is not declared
   */
  public Role role(String process) {
    Role role = processes.get(process);
    if (role == null) {
      throw new IllegalArgumentException("no process " + process);
    }
    return role;
  }

  /** The names on screen of a process. */
  public List<String> instances(String process) {
    return instances(process, role(process).count());
  }

  /** The names on screen of a declaration: {@code [buyer-1, buyer-2]}, or {@code [consumer]}. */
  public static List<String> instances(String name, OptionalInt count) {
    if (count.isEmpty()) {
      return List.of(name);
    }
    List<String> names = new ArrayList<>();
    for (int n = 1; n <= count.getAsInt(); n++) {
      names.add(name + "-" + n);
    }
    return names;
  }
}
