package dev.interlock.cli;

import dev.interlock.program.Declared;
import dev.interlock.program.Node;
import dev.interlock.scenario.ProcessSpec;
import dev.interlock.scenario.Scenario;
import dev.interlock.value.Value;
import dev.interlock.view.StepLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The steps of the processes as lines to read, with what stands elsewhere and is run by them:
 * called procedures, actions of barriers, the steps of other processes.
 */
final class StepWords {

  /** Verbs beside which names of other steps stand. */
  private static final List<String> BORROWING = List.of("call", "run", "wait");

  private final Declared declared;
  private final List<StepLine> lines = new ArrayList<>();

  private StepWords(Declared declared) {
    this.declared = declared;
  }

  /** The lines of each process, by its name on screen; none for a command. */
  static SortedMap<String, List<StepLine>> of(Scenario scenario) {
    SortedMap<String, List<StepLine>> all = new TreeMap<>();
    SortedMap<String, List<StepLine>> byDeclaration = new TreeMap<>();
    for (ProcessSpec process : scenario.processes()) {
      String declaration = process.declaration();
      all.put(
          process.name(),
          byDeclaration.computeIfAbsent(declaration, it -> of(scenario.declared(), it)));
    }
    return all;
  }

  private static List<StepLine> of(Declared declared, String process) {
    StepWords words = new StepWords(declared);
    Declared.Role role = declared.processes().get(process);
    if (role != null) {
      role.steps().ifPresent(steps -> words.addSteps(steps, 0));
    }
    return words.lines;
  }

  private void addSteps(Node steps, int depth) {
    if (steps instanceof Node.Arr all) {
      all.items().forEach(step -> addStep(step, depth));
    }
  }

  private void addStep(Node step, int depth) {
    if (!(step instanceof Node.Obj object)) {
      return;
    }
    lines.add(new StepLine(step.place().pointer(), depth, words(object)));
    for (Node.Member member : object.members()) {
      addWithin(member, depth + 1);
    }
  }

  private void addWithin(Node.Member member, int depth) {
    if (isSteps(member)) {
      addSteps(member.node(), depth);
    } else if (member.key().equals("except") && member.node() instanceof Node.Obj handlers) {
      handlers.members().forEach(handler -> addSteps(handler.node(), depth));
    } else if (BORROWING.contains(member.key())) {
      names(member.node())
          .forEach(name -> borrowed(member.key(), name).ifPresent(it -> addSteps(it, depth)));
    }
  }

  private static List<String> names(Node node) {
    return node instanceof Node.Arr several
        ? several.items().stream().map(it -> it.value().shown()).toList()
        : List.of(node.value().shown());
  }

  /** The steps that a verb runs in the process itself; none if a template names them. */
  private Optional<Node> borrowed(String verb, String name) {
    return switch (verb) {
      case "call" -> procedure(name);
      case "run" -> declaration(name).map(declared.processes()::get).flatMap(Declared.Role::steps);
      default ->
          declaration(name)
              .map(declared.resources()::get)
              .flatMap(Declared.Resource::action)
              .flatMap(this::procedure);
    };
  }

  private Optional<Node> procedure(String name) {
    return Optional.ofNullable(declared.procedures().get(name));
  }

  private Optional<String> declaration(String name) {
    return declared.find(name).map(Declared.Named::declared);
  }

  private static boolean isSteps(Node.Member member) {
    return List.of("then", "else", "do", "try", "finally").contains(member.key())
        && member.node() instanceof Node.Arr;
  }

  /** {@code get q into item}: keys and values, without the steps within. */
  private static String words(Node.Obj step) {
    StringBuilder words = new StringBuilder();
    for (Node.Member member : step.members()) {
      words.append(words.isEmpty() ? "" : " ").append(member.key());
      if (!isSteps(member) && !member.key().equals("except")) {
        Value value = member.node().value();
        words.append(' ').append(value instanceof Value.Text text ? text.text() : value.json());
      }
    }
    return words.toString();
  }
}
