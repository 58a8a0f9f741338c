package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Node;
import dev.interlock.program.Program;
import dev.interlock.program.Self;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads who takes part, each instance of a counted process on its own. */
final class ProcessReader {

  private static final List<String> KEYS =
      List.of("count", "daemon", "name", "vars", "steps", "command", "env", "cwd");

  private final Values values;
  private final Declared declared;
  private final Map<String, Program> programs;
  private final List<ProcessSpec> specs = new ArrayList<>();

  private ProcessReader(Values values, Declared declared, Map<String, Program> programs) {
    this.values = values;
    this.declared = declared;
    this.programs = programs;
    specs.add(
        new ProcessSpec(
            Self.MAIN,
            Self.MAIN,
            0,
            0,
            "MainProcess",
            Optional.of(false),
            ignoresSignals(Self.MAIN),
            Optional.empty()));
  }

  private boolean ignoresSignals(String declaration) {
    Program program = programs.get(declaration);
    return program != null && program.ignoresSignals();
  }

  /** Main first, then all that are declared. */
  static List<ProcessSpec> read(
      Optional<Node> processes, Declared declared, Values values, Map<String, Program> programs) {
    ProcessReader reader = new ProcessReader(values, declared, programs);
    processes
        .flatMap(values::object)
        .ifPresent(object -> object.members().forEach(reader::readOne));
    return List.copyOf(reader.specs);
  }

  private void readOne(Node.Member member) {
    Optional<Node.Obj> object = values.object(member.node());
    Declared.Role role = declared.processes().get(member.key());
    if (object.isEmpty() || role == null) {
      return;
    }
    values.keys(object.get(), KEYS);
    object.get().find("vars").ifPresent(values::object);
    checkKind(member, object.get());
    List<String> instances = Declared.instances(member.key(), role.count());
    for (int i = 0; i < instances.size(); i++) {
      Values own = values.with(Filling.names(declared.params(), instances.get(i), i + 1));
      specs.add(spec(member.key(), instances.get(i), i + 1, object.get(), own));
    }
  }

  private void checkKind(Node.Member member, Node.Obj object) {
    boolean isCommand = object.find("command").isPresent();
    if (isCommand == object.find("steps").isPresent()) {
      values
          .problems()
          .add(
              isCommand ? object.place() : member.keyPlace(),
              isCommand
                  ? "\"steps\" and \"command\" exclude each other"
                  : "expected \"steps\" or \"command\"");
    }
    for (Node.Member key : object.members()) {
      if (isCommand && key.key().equals("vars")) {
        values.problems().add(key.keyPlace(), "\"vars\" are for steps; a command has \"env\"");
      }
      if (!isCommand && (key.key().equals("env") || key.key().equals("cwd"))) {
        values.problems().add(key.keyPlace(), "\"" + key.key() + "\" is for a command");
      }
    }
  }

  private ProcessSpec spec(String key, String name, int index, Node.Obj object, Values own) {
    int order = specs.size();
    String label = object.find("name").flatMap(own::line).orElse("Process-" + order);
    return new ProcessSpec(
        name,
        key,
        index,
        order,
        label,
        object.find("daemon").flatMap(own::flag),
        ignoresSignals(key),
        object.find("command").flatMap(node -> command(node, label, object, own)));
  }

  private Optional<Command> command(Node node, String label, Node.Obj object, Values own) {
    Map<String, Value> names = new LinkedHashMap<>(own.names());
    names.put("name", Value.of(label));
    CommandReader reader = new CommandReader(values, names);
    return reader.read(node, object.find("env"), object.find("cwd"));
  }
}
