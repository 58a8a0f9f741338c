package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Node;
import dev.interlock.program.Place;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The steps of MainProcess in a scenario that gives none: start, in order, every process that no
 * step starts. A template counts for all that it may name.
 */
final class DefaultMain {

  /** Options of steps whose value is a list of steps. */
  private static final List<String> BLOCKS = List.of("do", "then", "else", "try", "finally");

  private final List<String> started = new ArrayList<>();

  private DefaultMain() {}

  static Node steps(
      Place place, Map<String, Declared.Role> processes, Map<String, Node> procedures) {
    DefaultMain main = new DefaultMain();
    for (Node procedure : procedures.values()) {
      main.visitSteps(procedure);
    }
    for (Declared.Role role : processes.values()) {
      if (role.steps().isPresent()) {
        main.visitSteps(role.steps().get());
      }
    }
    List<Node> steps = new ArrayList<>();
    for (Map.Entry<String, Declared.Role> process : processes.entrySet()) {
      main.addStarts(process.getKey(), process.getValue(), steps);
    }
    return new Node.Arr(place, steps);
  }

  private void visitSteps(Node steps) {
    if (steps instanceof Node.Arr list) {
      for (Node step : list.items()) {
        if (step instanceof Node.Obj object) {
          visitStep(object);
        }
      }
    }
  }

  private void visitStep(Node.Obj step) {
    for (Node.Member member : step.members()) {
      if (member.key().equals("start") && member.node().value() instanceof Value.Text text) {
        started.add(text.text());
      } else if (BLOCKS.contains(member.key())) {
        visitSteps(member.node());
      } else if (member.key().equals("except") && member.node() instanceof Node.Obj handlers) {
        for (Node.Member handler : handlers.members()) {
          visitSteps(handler.node());
        }
      }
    }
  }

  private void addStarts(String name, Declared.Role role, List<Node> steps) {
    List<String> instances = Declared.instances(name, role.count());
    List<String> left = new ArrayList<>();
    for (String instance : instances) {
      if (!isStarted(name, instance)) {
        left.add(instance);
      }
    }
    for (String target : left.size() == instances.size() ? List.of(name) : left) {
      steps.add(start(role.place(), target));
    }
  }

  private boolean isStarted(String name, String instance) {
    for (String target : started) {
      if (target.equals(name) || target.equals(instance) || mayName(target, instance)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayName(String template, String instance) {
    int from = template.indexOf("${");
    int to = template.lastIndexOf('}');
    return from >= 0
        && to > from
        && instance.startsWith(template.substring(0, from))
        && instance.endsWith(template.substring(to + 1));
  }

  private static Node start(Place place, String target) {
    Node name = new Node.Scalar(place, Value.of(target));
    return new Node.Obj(place, List.of(new Node.Member("start", place, name)));
  }

  /** The steps that the file gives, or the default. */
  static Node of(
      Node.Obj root, Map<String, Declared.Role> processes, Map<String, Node> procedures) {
    Optional<Node> given = root.find("main");
    return given.isPresent() ? given.get() : steps(root.place(), processes, procedures);
  }
}
