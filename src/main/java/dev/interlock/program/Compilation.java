package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** One scenario being compiled: what is compiled already, what is under way, what is wrong. */
final class Compilation {

  /** The name of an error that is handled or expected, which must exist. */
  private record Caught(String error, Place place) {}

  private final Declared declared;
  private final List<Problem> problems;
  private final Map<String, List<Step>> procedures = new LinkedHashMap<>();
  private final Map<String, Program> programs = new LinkedHashMap<>();
  private final List<String> underway = new ArrayList<>();
  private final TreeSet<String> raised = new TreeSet<>(ErrorTree.known());
  private final List<Caught> caught = new ArrayList<>();
  private int loops;

  Compilation(Declared declared, List<Problem> problems) {
    this.declared = declared;
    this.problems = problems;
  }

  Declared declared() {
    return declared;
  }

  List<Problem> problems() {
    return problems;
  }

  void problem(Place place, String what) {
    problems.add(new Problem(place, what));
  }

  void problem(Place place, String what, Optional<String> suggestion) {
    problems.add(new Problem(place, what, suggestion));
  }

  /** The program of a process that has steps. */
  Program program(String process, Place caller) {
    Program done = programs.get(process);
    if (done != null) {
      return done;
    }
    Declared.Role role = declared.role(process);
    Map<String, Template> variables = new LinkedHashMap<>();
    addAll(declared.vars(), variables);
    addAll(role.vars(), variables);
    List<Step> steps =
        role.steps().isEmpty() ? List.of() : body("process " + process, role.steps().get(), caller);
    Program program = new Program(process, role.place(), declared, variables, steps);
    programs.put(process, program);
    return program;
  }

  private void addAll(Map<String, Node> vars, Map<String, Template> variables) {
    for (Map.Entry<String, Node> variable : vars.entrySet()) {
      variables.put(variable.getKey(), Template.of(variable.getValue(), problems));
    }
  }

  /** The steps of a procedure. */
  List<Step> procedure(String name, Place caller) {
    List<Step> done = procedures.get(name);
    if (done != null) {
      return done;
    }
    Node node = declared.procedures().get(name);
    List<Step> steps = node == null ? List.of() : body("procedure " + name, node, caller);
    procedures.put(name, steps);
    return steps;
  }

  /** Compiles what is called, unless it is being compiled already: then it calls itself. */
  private List<Step> body(String what, Node node, Place caller) {
    int first = underway.indexOf(what);
    if (first >= 0) {
      List<String> circle = new ArrayList<>(underway.subList(first, underway.size()));
      circle.add(what);
      problem(caller, "calls itself, which is refused: " + String.join(" > ", circle));
      return List.of();
    }
    underway.add(what);
    int outer = loops;
    loops = 0;
    List<Step> steps = new StepReader(this).steps(node);
    loops = outer;
    underway.remove(underway.size() - 1);
    return steps;
  }

  boolean isInLoop() {
    return loops > 0;
  }

  /** The steps of a loop's body. */
  List<Step> looped(Node body) {
    loops++;
    List<Step> steps = new StepReader(this).steps(body);
    loops--;
    return steps;
  }

  /** The scenario itself raises this error. */
  void raises(String error) {
    raised.add(error);
  }

  /** The scenario handles or expects this error. */
  void catches(String error, Place place) {
    caught.add(new Caught(error, place));
  }

  /** Reports handled errors that do not exist; call it when all is compiled. */
  void checkErrors() {
    for (Caught wanted : caught) {
      if (!raised.contains(wanted.error()) && !wanted.error().equals(ErrorTree.ANY)) {
        problem(
            wanted.place(),
            "no error \"" + wanted.error() + "\": Python has none, and nothing here raises it",
            DidYouMean.among(wanted.error(), raised));
      }
    }
  }

  /** The name of a variable to set; empty, and a problem, if it cannot be one. */
  Optional<String> variable(Node node) {
    if (node.value() instanceof Value.Text text && Lexer.isName(text.text())) {
      return isFree(text.text(), node.place()) ? Optional.of(text.text()) : Optional.empty();
    }
    problem(node.place(), "needs the name of a variable, letters, digits and _");
    return Optional.empty();
  }

  /** Whether steps may set a variable of this name; if not, says why. */
  boolean isFree(String name, Place place) {
    String kind = "";
    if (Variables.GIVEN.contains(name)) {
      kind = "given and cannot be set";
    } else if (declared.resources().containsKey(name)) {
      kind = declared.resources().get(name).kind().shown() + "; a variable needs another name";
    } else if (declared.processes().containsKey(name)) {
      kind = "a process; a variable needs another name";
    } else if (declared.procedures().containsKey(name)) {
      kind = "a procedure; a variable needs another name";
    } else if (declared.find(name).isPresent()) {
      kind = "a pipe end; a variable needs another name";
    }
    if (!kind.isEmpty()) {
      problem(place, "\"" + name + "\" is " + kind);
    }
    return kind.isEmpty();
  }
}
