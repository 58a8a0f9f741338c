package dev.interlock.scenario;

import dev.interlock.expect.Expectations;
import dev.interlock.program.Compiler;
import dev.interlock.program.Declared;
import dev.interlock.program.Node;
import dev.interlock.program.Problem;
import dev.interlock.program.Program;
import dev.interlock.value.Value;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Reads a scenario and checks it whole: either all is well, or all that is wrong is told. */
public final class Loader {

  private static final double SLOWEST = 0.01;
  private static final double FASTEST = 1000;

  private static final List<String> KEYS =
      List.of(
          "$schema",
          "title",
          "description",
          "params",
          "vars",
          "seed",
          "time",
          "speed",
          "resources",
          "procedures",
          "processes",
          "main",
          "watch",
          "expect",
          "playback");

  private final String file;
  private final String text;
  private final Map<String, String> overrides;
  private final Node.Obj root;
  private final Problems problems = new Problems();

  private Loader(String file, String text, Map<String, String> overrides, Node.Obj root) {
    this.file = file;
    this.text = text;
    this.overrides = overrides;
    this.root = root;
  }

  /**
   * Loads a file.
   *
   * @param overrides values of params, as JSON or else as text
   */
  public static Loaded load(Path path, Map<String, String> overrides) {
    try {
      return load(path.toString(), FileSource.read(path), overrides);
    } catch (FileSource.Unreadable e) {
      return new Loaded(Optional.empty(), List.of(e.problem()));
    }
  }

  /**
   * Loads what stands in a file.
   *
   * @param file its name, for the places of problems
   * @param overrides values of params, as JSON or else as text
   */
  public static Loaded load(String file, byte[] bytes, Map<String, String> overrides) {
    Reading reading = Reader.read(file, bytes);
    if (reading.tree().isEmpty()) {
      return new Loaded(Optional.empty(), reading.problems());
    }
    Node tree = reading.tree().get();
    if (!(tree instanceof Node.Obj root)) {
      Problem problem =
          new Problem(tree.place(), "expected an object, found " + Problems.kind(tree));
      return new Loaded(Optional.empty(), List.of(problem));
    }
    String text = Decoded.of(file, bytes).text();
    Loader loader = new Loader(file, text, overrides, root);
    loader.problems.addAll(reading.problems());
    return loader.load();
  }

  private Loaded load() {
    List<Problem> declaring = new ArrayList<>();
    Declared declared = Declarations.of(root, overrides, declaring);
    problems.addAll(declaring);
    Values values = new Values(problems, Filling.names(declared.params()));
    checkTop(values);
    Names.check(root, problems);
    List<Problem> compiling = new ArrayList<>();
    Map<String, Program> programs = Compiler.compile(declared, compiling);
    problems.addAll(compiling);
    Scenario scenario = scenario(declared, values, programs);
    List<Problem> all = problems.inOrder();
    return new Loaded(all.isEmpty() ? Optional.of(scenario) : Optional.empty(), all);
  }

  private void checkTop(Values values) {
    values.keys(root, KEYS);
    for (String section : List.of("params", "vars", "procedures")) {
      root.find(section).ifPresent(values::object);
    }
    root.find("$schema").ifPresent(values::text);
    if (root.find("processes").isEmpty() && root.find("main").isEmpty()) {
      problems.add(root.place(), "expected \"processes\", \"main\", or both");
    }
    for (Node.Member member : root.members()) {
      if (member.key().equals("playback")) {
        problems.notYet(member.keyPlace(), "\"playback\"");
      } else if (member.key().equals("time")) {
        checkTime(member.node(), values);
      }
    }
  }

  private void checkTime(Node node, Values values) {
    Optional<String> time = values.word(node);
    List<String> known = List.of("real", "virtual");
    if (time.isPresent() && !known.contains(time.get())) {
      problems.unknown(node.place(), "no time \"" + time.get() + "\"", time.get(), known);
    }
  }

  private Scenario scenario(Declared declared, Values values, Map<String, Program> programs) {
    StateExpressions expressions = new StateExpressions(declared, problems);
    List<ResourceSpec> resources =
        root.find("resources")
            .map(it -> ResourceReader.read(it, declared, values))
            .orElse(List.of());
    References references = new References(declared, resources, values);
    ExpectReader expectations = new ExpectReader(values, references, expressions);
    Optional<Expectations> expect = root.find("expect").flatMap(expectations::read);
    return new Scenario(
        file,
        text,
        Collections.unmodifiableMap(new TreeMap<>(overrides)),
        title(values),
        root.find("description").flatMap(values::text).orElse(""),
        declared,
        seed(values),
        root.find("speed").flatMap(it -> values.number(it, SLOWEST, FASTEST)).orElse(1.0),
        root.find("time").filter(it -> it.value().equals(Value.of("virtual"))).isPresent(),
        resources,
        ProcessReader.read(root.find("processes"), declared, values, programs),
        watch(values, expressions),
        expect);
  }

  private String title(Values values) {
    Path name = Path.of(file).getFileName();
    return root.find("title").flatMap(values::line).orElse(name == null ? file : name.toString());
  }

  private OptionalLong seed(Values values) {
    Optional<Long> seed =
        root.find("seed").flatMap(it -> values.whole(it, Long.MIN_VALUE, Long.MAX_VALUE));
    return seed.isPresent() ? OptionalLong.of(seed.get()) : OptionalLong.empty();
  }

  private List<Watch> watch(Values values, StateExpressions expressions) {
    List<Watch> watch = new ArrayList<>();
    Optional<Node.Obj> object = root.find("watch").flatMap(values::object);
    for (Node.Member member : object.map(Node.Obj::members).orElse(List.of())) {
      if (member.key().isBlank()) {
        problems.add(member.keyPlace(), "expected a label, found an empty text");
      }
      expressions.read(member.node()).ifPresent(it -> watch.add(new Watch(member.key(), it)));
    }
    return List.copyOf(watch);
  }
}
