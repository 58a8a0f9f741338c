package dev.interlock.scenario;

import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.program.Raised;
import dev.interlock.program.Template;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a program that is run as it is. */
final class CommandReader {

  private final Values values;
  private final Map<String, Value> names;
  private final Map<String, Value> allNames;

  /**
   * @param names what its templates may use besides the folders
   */
  CommandReader(Values values, Map<String, Value> names) {
    this.values = values;
    this.names = names;
    this.allNames = new LinkedHashMap<>(names);
    allNames.put(Command.RUN_DIR, Value.of("/"));
    allNames.put(Command.SCENARIO_DIR, Value.of("/"));
  }

  Optional<Command> read(Node argv, Optional<Node> env, Optional<Node> cwd) {
    List<Template> words = new ArrayList<>();
    List<Node> entries = values.entries(argv, "expected a program and its arguments, found none");
    for (Node word : entries) {
      template(word).ifPresent(words::add);
    }
    Map<String, Template> variables = new LinkedHashMap<>();
    env.flatMap(values::object)
        .ifPresent(it -> it.members().forEach(variable -> readVariable(variable, variables)));
    Command command =
        new Command(argv.place(), words, variables, cwd.flatMap(this::template), names);
    return words.isEmpty() || words.size() < entries.size() ? Optional.empty() : tried(command);
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
    List<Problem> found = new ArrayList<>();
    Optional<Template> template = Filling.template(node, allNames, found);
    values.problems().addAll(found);
    return template;
  }

  /** Fills it in once, with any folders, to find what would fail when it runs. */
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
