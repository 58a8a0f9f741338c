package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Kind;
import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.program.Self;
import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a scenario declares, out of its JSON: enough to compile the steps of any process. Loaded by
 * every child.
 */
public final class Declarations {

  /** How many one declaration may make. */
  public static final int MOST = 1000;

  private final Node.Obj root;
  private final List<Problem> problems;
  private final Map<String, Value> params = new LinkedHashMap<>();

  private Declarations(Node.Obj root, List<Problem> problems) {
    this.root = root;
    this.problems = problems;
  }

  /**
   * Reads what is declared; what is wrong is left out, as far as it cannot be guessed.
   *
   * @param overrides values of params, as JSON or else as text
   * @param problems gets what is wrong with params, kinds and counts
   */
  public static Declared of(
      Node.Obj scenario, Map<String, String> overrides, List<Problem> problems) {
    Declarations declarations = new Declarations(scenario, problems);
    declarations.readParams(overrides);
    return new Declared(
        declarations.params,
        nodes(scenario.find("vars")),
        declarations.resources(),
        declarations.processes(),
        nodes(scenario.find("procedures")));
  }

  private static List<Node.Member> members(Optional<Node> node) {
    return node.isPresent() && node.get() instanceof Node.Obj object ? object.members() : List.of();
  }

  private static Map<String, Node> nodes(Optional<Node> object) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    for (Node.Member member : members(object)) {
      nodes.put(member.key(), member.node());
    }
    return nodes;
  }

  private void readParams(Map<String, String> overrides) {
    for (Node.Member param : members(root.find("params"))) {
      String given = overrides.get(param.key());
      Optional<Value> value =
          given == null
              ? Filling.fill(param.node(), Filling.names(params), problems)
              : Optional.of(override(given));
      params.put(param.key(), value.orElse(Value.none()));
    }
    for (String name : overrides.keySet()) {
      if (!params.containsKey(name)) {
        problems.add(
            new Problem(
                root.find("params").orElse(root).place(),
                "no param \"" + name + "\" to set",
                DidYouMean.among(name, params.keySet())));
      }
    }
  }

  private static Value override(String text) {
    Reading reading = Reader.read("", text);
    return reading.problems().isEmpty() && reading.tree().isPresent()
        ? reading.tree().get().value()
        : Value.of(text);
  }

  private Map<String, Declared.Resource> resources() {
    Map<String, Declared.Resource> resources = new LinkedHashMap<>();
    for (Node.Member member : members(root.find("resources"))) {
      if (member.node() instanceof Node.Obj resource) {
        Optional<Kind> kind = kind(resource);
        if (kind.isPresent()) {
          OptionalInt count = count(resource);
          resources.put(
              member.key(),
              new Declared.Resource(
                  kind.get(), count, ends(kind.get(), resource), action(kind.get(), resource)));
        }
      }
    }
    return resources;
  }

  private static List<String> ends(Kind kind, Node.Obj resource) {
    List<String> ends = new ArrayList<>();
    Optional<Node> node = kind == Kind.PIPE ? resource.find("ends") : Optional.empty();
    if (node.isPresent() && node.get() instanceof Node.Arr list) {
      for (Node end : list.items()) {
        if (end.value() instanceof Value.Text text) {
          ends.add(text.text());
        }
      }
    }
    return ends;
  }

  private static Optional<String> action(Kind kind, Node.Obj resource) {
    Optional<Node> node = kind == Kind.BARRIER ? resource.find("action") : Optional.empty();
    return node.isPresent() && node.get().value() instanceof Value.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }

  private Optional<Kind> kind(Node.Obj resource) {
    Optional<Node> node = resource.find("kind");
    if (node.isEmpty()) {
      problems.add(
          new Problem(
              resource.place(),
              "\"kind\" is missing; expected one of " + String.join(", ", Kind.names())));
      return Optional.empty();
    }
    if (!(node.get().value() instanceof Value.Text text)) {
      problems.add(
          new Problem(node.get().place(), "expected a text, found " + Problems.kind(node.get())));
      return Optional.empty();
    }
    Optional<Kind> kind = Kind.named(text.text());
    if (kind.isPresent()) {
      return kind;
    }
    Optional<String> near = DidYouMean.among(text.text(), Kind.names());
    String kinds = String.join(", ", Kind.names());
    String what = "no kind \"" + text.text() + "\"; expected one of " + kinds;
    problems.add(new Problem(node.get().place(), what, near));
    return near.flatMap(Kind::named);
  }

  /** A wrong count still makes the name a counted one. */
  private OptionalInt count(Node.Obj object) {
    Optional<Node> node = object.find("count");
    if (node.isEmpty()) {
      return OptionalInt.empty();
    }
    Optional<Value> value = Filling.fill(node.get(), Filling.names(params), problems);
    if (value.isEmpty()) {
      return OptionalInt.of(1);
    }
    if (value.get() instanceof Value.Int whole && whole.number() >= 1 && whole.number() <= MOST) {
      return OptionalInt.of((int) whole.number());
    }
    String found =
        value.get() instanceof Value.Int || value.get() instanceof Value.Real
            ? value.get().shown()
            : Problems.kind(value.get());
    problems.add(
        new Problem(
            node.get().place(), "expected a whole number from 1 to " + MOST + ", found " + found));
    return OptionalInt.of(1);
  }

  private Map<String, Declared.Role> processes() {
    Map<String, Declared.Role> processes = new LinkedHashMap<>();
    Optional<Node> main = root.find(Self.MAIN);
    if (main.isPresent()) {
      processes.put(
          Self.MAIN, new Declared.Role(main.get().place(), OptionalInt.empty(), Map.of(), main));
    }
    for (Node.Member member : members(root.find("processes"))) {
      if (member.node() instanceof Node.Obj process && !member.key().equals(Self.MAIN)) {
        processes.put(
            member.key(),
            new Declared.Role(
                member.keyPlace(),
                count(process),
                nodes(process.find("vars")),
                process.find("steps")));
      }
    }
    return processes;
  }
}
