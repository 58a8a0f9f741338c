package dev.interlock.program;

import dev.interlock.scenario.PlainJson;
import dev.interlock.scenario.Reader;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A scenario in a test, and a host that writes down every move of a program and answers it as told:
 * with done, unless a test says otherwise. Quotes may be written as {@code `}.
 */
final class Play {

  private record Scripted(String ask, Answer answer, double seconds) {}

  private final Node root;
  private final List<Scripted> script = new ArrayList<>();
  private final List<String> moves = new ArrayList<>();
  private long seed = 1;

  private Play(Node root) {
    this.root = root;
  }

  static Play of(String json) {
    return new Play(Reader.read("play.json", json.replace('`', '"')).tree().orElseThrow());
  }

  /** A play of just these steps of MainProcess, with some of everything declared. */
  static Play steps(String... steps) {
    return of(
        """
        {"params": {"tickets": 2},
        "resources": {"mutex": {"kind": "lock"}, "q": {"kind": "queue"},
        "jq": {"kind": "joinable_queue"}, "db": {"kind": "file"}, "db2": {"kind": "file"},
        "fork": {"kind": "lock", "count": 3}},
        "processes": {"buyer": {"count": 2, "vars": {"n": "${index * 10}"},
        "steps": [{"print": "${self} ${name} ${index} ${n}"}]},
        "shop": {"steps": []}, "cmd": {"command": ["true"]}},
        "procedures": {"fail": [{"raise": "no", "error": "Sold"}], "leaf": []},
        "main": [
        """
            + String.join(",\n", steps)
            + "\n]}");
  }

  /** A play of just these steps of MainProcess, which shares one of every kind with p. */
  static Play sharing(String... steps) {
    return of(
        """
        {"params": {"k": 2}, "resources": {
        "l": {"kind": "lock"}, "rl": {"kind": "rlock"}, "sem": {"kind": "semaphore"},
        "cond": {"kind": "condition"}, "ev": {"kind": "event"}, "wall": {"kind": "barrier"},
        "gate": {"kind": "barrier", "action": "open"}, "db": {"kind": "file"},
        "q": {"kind": "queue"}, "jq": {"kind": "joinable_queue"}, "sq": {"kind": "simple_queue"},
        "tube": {"kind": "pipe", "ends": ["left", "right"]}, "tty": {"kind": "terminal"},
        "duct": {"kind": "pipe", "ends": ["in_", "out"], "count": 2}, "v": {"kind": "value"},
        "arr": {"kind": "array"}, "log": {"kind": "list"}, "d": {"kind": "dict"}},
        "processes": {"p": {"steps": []}}, "procedures": {"open": [{"print": "open ${mood}"}]},
        "main": [
        """
            + String.join(",\n", steps)
            + "\n]}");
  }

  /** The next time this is asked, it comes to that. */
  Play when(String ask, Answer answer) {
    return when(ask, answer, 0);
  }

  Play when(String ask, Value result) {
    return when(ask, new Answer.Ok(result), 0);
  }

  Play when(String ask, Answer answer, double seconds) {
    script.add(new Scripted(ask, answer, seconds));
    return this;
  }

  Play seed(long other) {
    seed = other;
    return this;
  }

  /** What is wrong with it. */
  String problems() {
    List<Problem> problems = new ArrayList<>();
    Compiler.compile(declared(), problems);
    StringBuilder out = new StringBuilder();
    problems.forEach(problem -> out.append(problem).append('\n'));
    return out.toString();
  }

  /** The moves of MainProcess, a line each. */
  String run() {
    return run(new Self(Self.MAIN, 0, "main", "MainProcess", 100));
  }

  String run(Self self) {
    List<Problem> problems = new ArrayList<>();
    Program program = Compiler.compile(declared(), problems).get(self.process());
    if (!problems.isEmpty() || program == null) {
      throw new AssertionError(problems.toString());
    }
    Machine machine = Machine.of(program, self, seed, PlainJson::parse);
    Move move = machine.start();
    while (!(move instanceof Move.End)) {
      String line = line(move);
      moves.add(line);
      Optional<Scripted> told = script.stream().filter(it -> line.startsWith(it.ask())).findFirst();
      told.ifPresent(script::remove);
      move =
          machine.resume(
              told.map(Scripted::answer).orElse(Answer.done()),
              told.map(Scripted::seconds).orElse(0.0));
      if (moves.size() > 200) {
        throw new AssertionError("never ends: " + moves);
      }
    }
    moves.add(line(move));
    return String.join("\n", moves);
  }

  private static String line(Move move) {
    if (move instanceof Move.Print print) {
      String text = print.text();
      String bare = text.endsWith("\n") ? text.substring(0, text.length() - 1) : text + "\\";
      return (print.toStderr() ? "! " : "> ") + bare;
    }
    if (move instanceof Move.Ask ask) {
      return line(ask.call());
    }
    if (move instanceof Move.Tell tell) {
      return "tell " + line(tell.call());
    }
    if (move instanceof Move.Disk disk) {
      return ("disk " + disk.op() + " " + disk.path() + " " + disk.text()).strip();
    }
    Move.End end = (Move.End) move;
    return "end " + end.code() + (end.isAbrupt() ? " abruptly" : "");
  }

  private static String line(Call call) {
    String options = call.options().isEmpty() ? "" : " " + Value.of(call.options()).json();
    String target = call.target().isEmpty() ? "" : " " + call.target();
    return call.verb().json() + target + options.replace('"', '`');
  }

  Declared declared() {
    Map<String, Value> params = new LinkedHashMap<>();
    part(root, "params").forEach((name, node) -> params.put(name, node.value()));
    Map<String, Declared.Resource> resources = new LinkedHashMap<>();
    part(root, "resources")
        .forEach(
            (name, node) ->
                resources.put(
                    name,
                    new Declared.Resource(kind(node), count(node), ends(node), action(node))));
    Map<String, Declared.Role> processes = new LinkedHashMap<>();
    part(root, "processes").forEach((name, node) -> processes.put(name, role(node)));
    find(root, "main")
        .ifPresent(
            node ->
                processes.put(
                    Self.MAIN,
                    new Declared.Role(
                        node.place(), OptionalInt.empty(), Map.of(), Optional.of(node))));
    return new Declared(params, part(root, "vars"), resources, processes, part(root, "procedures"));
  }

  private static Declared.Role role(Node node) {
    return new Declared.Role(node.place(), count(node), part(node, "vars"), find(node, "steps"));
  }

  private static Kind kind(Node node) {
    return Kind.named(find(node, "kind").orElseThrow().value().shown()).orElseThrow();
  }

  private static List<String> ends(Node node) {
    List<String> ends = new ArrayList<>();
    find(node, "ends")
        .ifPresent(list -> ((Node.Arr) list).items().forEach(it -> ends.add(it.value().shown())));
    return ends;
  }

  private static Optional<String> action(Node node) {
    return find(node, "action").map(it -> it.value().shown());
  }

  private static OptionalInt count(Node node) {
    Optional<Node> count = find(node, "count");
    return count.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of((int) ((Value.Int) count.get().value()).number());
  }

  private static Optional<Node> find(Node node, String key) {
    return ((Node.Obj) node).find(key);
  }

  private static Map<String, Node> part(Node node, String key) {
    Map<String, Node> nodes = new LinkedHashMap<>();
    find(node, key)
        .ifPresent(
            it ->
                ((Node.Obj) it)
                    .members()
                    .forEach(member -> nodes.put(member.key(), member.node())));
    return nodes;
  }

  /** Lines in one text. */
  static String lines(String... lines) {
    return String.join("\n", lines);
  }
}
