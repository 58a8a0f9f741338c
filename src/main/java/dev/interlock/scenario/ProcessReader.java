package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Node;
import dev.interlock.program.Raised;
import dev.interlock.program.Self;
import dev.interlock.program.Template;
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
  private final List<ProcessSpec> specs = new ArrayList<>();

  private ProcessReader(Values values, Declared declared) {
    this.values = values;
    this.declared = declared;
    specs.add(
        new ProcessSpec(
            Self.MAIN, Self.MAIN, 0, 0, "MainProcess", Optional.of(false), Optional.empty()));
  }

  /** Main first, then all that are declared. */
  static List<ProcessSpec> read(Optional<Node> processes, Declared declared, Values values) {
    ProcessReader reader = new ProcessReader(values, declared);
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
        object.find("command").flatMap(node -> command(node, label, object, own)));
  }

  private Optional<Command> command(Node node, String label, Node.Obj object, Values own) {
    List<Template> argv = new ArrayList<>();
    for (Node word : own.entries(node, "expected a program and its arguments, found none")) {
      template(word).ifPresent(argv::add);
    }
    Map<String, Template> env = new LinkedHashMap<>();
    object
        .find("env")
        .flatMap(values::object)
        .ifPresent(it -> it.members().forEach(variable -> readVariable(variable, env)));
    Optional<Template> cwd = object.find("cwd").flatMap(this::template);
    Map<String, Value> names = new LinkedHashMap<>(own.names());
    names.put("name", Value.of(label));
    Command command = new Command(node.place(), argv, env, cwd, names);
    return argv.isEmpty() ? Optional.empty() : tried(command);
  }

  private void readVariable(Node.Member variable, Map<String, Template> env) {
    String name = variable.key();
    if (name.isEmpty() || name.indexOf('=') >= 0 || name.indexOf('\0') >= 0) {
      values.problems().add(variable.keyPlace(), "\"" + name + "\" is no name for the environment");
    } else if (name.startsWith("INTERLOCK_")) {
      values.problems().add(variable.keyPlace(), "names that begin with INTERLOCK_ are taken");
    }
    template(variable.node()).ifPresent(it -> env.put(name, it));
  }

  private Optional<Template> template(Node node) {
    if (!(node.value() instanceof Value.Text text)) {
      values.problems().expected("a text", node);
      return Optional.empty();
    }
    if (text.text().indexOf('\0') >= 0) {
      values.problems().add(node.place(), "expected a text without \\u0000");
      return Optional.empty();
    }
    return Optional.of(Command.template(node, values.problems()));
  }

  /** Fills it in once, with any folders, to find names that there are not. */
  private Optional<Command> tried(Command command) {
    try {
      if (!command.in("/", "/").argv().get(0).isEmpty()) {
        return Optional.of(command);
      }
      values.problems().add(command.place(), "expected a program, found an empty text");
    } catch (Raised raised) {
      values.problems().add(command.place(), raised.error() + ": " + raised.message());
    }
    return Optional.empty();
  }
}
