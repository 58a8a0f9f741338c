package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One step as it is written, with checked access to its options. */
final class StepNode {

  /** The option that every step may carry. */
  static final String EXPECT = "expect";

  private final Compilation compilation;
  private final Node.Obj object;
  private final Verb verb;
  private final Node main;

  StepNode(Compilation compilation, Node.Obj object, Verb verb, Node main) {
    this.compilation = compilation;
    this.object = object;
    this.verb = verb;
    this.main = main;
  }

  Compilation compilation() {
    return compilation;
  }

  Verb verb() {
    return verb;
  }

  Place place() {
    return object.place();
  }

  /** What stands beside the verb. */
  Node main() {
    return main;
  }

  Template data() {
    return Template.of(main, compilation.problems());
  }

  /** Reports options that the verb does not have, and needed ones that are missing. */
  void checkOptions() {
    for (Node.Member member : object.members()) {
      String key = member.key();
      boolean isKnown = key.equals(verb.json()) || key.equals(EXPECT) || option(key).isPresent();
      if (!isKnown) {
        String what = "`" + verb.json() + "` has no option \"" + key + "\"";
        compilation.problem(member.keyPlace(), what, DidYouMean.among(key, names()));
      }
    }
    for (Option option : verb.options()) {
      if (option.inStep() && option.required() && object.find(option.name()).isEmpty()) {
        compilation.problem(place(), "`" + verb.json() + "` needs `" + option.name() + "`");
      }
    }
  }

  private Optional<Option> option(String key) {
    Optional<Option> option = verb.option(key);
    return option.isPresent() && option.get().inStep() ? option : Optional.empty();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>();
    for (Option option : verb.options()) {
      if (option.inStep()) {
        names.add(option.name());
      }
    }
    names.add(EXPECT);
    return names;
  }

  Optional<Node> find(String option) {
    return object.find(option);
  }

  /** An option's data, if it is there. */
  Optional<Template> template(String name) {
    Optional<Node> node = object.find(name);
    if (node.isEmpty()) {
      return Optional.empty();
    }
    Template template = Template.of(node.get(), compilation.problems());
    Optional<Value> constant = template.constant();
    Optional<Option> option = option(name);
    if (constant.isPresent() && option.isPresent()) {
      Option.Takes takes = option.get().takes();
      if (!fits(takes, constant.get())) {
        wrong("`" + name + "`", takes.shown(), node.get());
      }
    }
    return Optional.of(template);
  }

  private static boolean fits(Option.Takes takes, Value value) {
    return switch (takes) {
      case BOOL -> value instanceof Value.Bool;
      case SECONDS ->
          value instanceof Value.Int || value instanceof Value.Real || value instanceof Value.None;
      case WHOLE -> value instanceof Value.Int;
      case TRUE -> value.equals(Value.of(true));
      case TEXT -> value instanceof Value.Text;
      default -> true;
    };
  }

  /** Reports that something is of the wrong type. */
  void wrong(String what, String needs, Node node) {
    compilation.problem(node.place(), what + " needs " + needs + ", not " + shown(node));
  }

  /** Reports that what stands beside the verb is of the wrong type. */
  void wrongMain() {
    wrong("`" + verb.json() + "`", verb.target().needs(), main);
  }

  /** What a node is, as in a sentence. */
  static String shown(Node node) {
    if (node instanceof Node.Arr) {
      return "a list";
    }
    if (node instanceof Node.Obj) {
      return "an object";
    }
    Value value = node.value();
    if (value instanceof Value.Text) {
      return "a text";
    }
    boolean isNumber = value instanceof Value.Int || value instanceof Value.Real;
    return isNumber ? "a number" : value.json();
  }

  /** The options that become the request's, with the names they have there. */
  Map<String, Template> requestOptions() {
    Map<String, Template> options = new LinkedHashMap<>();
    for (Option option : verb.options()) {
      if (option.inStep() && option.inRequest()) {
        Optional<Template> given = template(option.name());
        if (given.isPresent()) {
          options.put(option.name(), given.get());
        }
      }
    }
    return options;
  }

  /** An option's steps; none if it is absent. */
  List<Step> steps(String name) {
    Optional<Node> node = object.find(name);
    return node.isEmpty() ? List.of() : new StepReader(compilation).steps(node.get());
  }

  /** The steps of a loop. */
  List<Step> body() {
    Optional<Node> node = object.find("do");
    return node.isEmpty() ? List.of() : compilation.looped(node.get());
  }

  /** The variable that an option names. */
  Optional<String> variable(String name) {
    Optional<Node> node = object.find(name);
    return node.isEmpty() ? Optional.empty() : compilation.variable(node.get());
  }

  /** A condition; one that is wrong is reported and stands for false. */
  Expression condition(Node node) {
    Optional<Expression> condition = Expression.condition(node, compilation.problems());
    return condition.isPresent() ? condition.get() : Expression.never();
  }

  /** What stands beside the verb as names; those that are no templates are checked. */
  List<Naming> names(boolean mayBeSeveral) {
    return names(mayBeSeveral, Naming.Use.of(verb, keys()));
  }

  /** What else the step says. */
  private List<String> keys() {
    List<String> keys = new ArrayList<>();
    for (Node.Member member : object.members()) {
      keys.add(member.key());
    }
    return keys;
  }

  /** What stands beside the verb as names. */
  private List<Naming> names(boolean mayBeSeveral, Naming.Use use) {
    List<Naming> names = new ArrayList<>();
    if (mayBeSeveral && main instanceof Node.Arr array) {
      for (Node item : array.items()) {
        names.add(naming(item, use));
      }
      if (names.isEmpty()) {
        wrong("`" + verb.json() + "`", "at least one name", main);
      }
    } else {
      names.add(naming(main, use));
    }
    return names;
  }

  /** The one name that stands beside the verb, of something that its table does not say. */
  Naming name(Target target) {
    return names(false, new Naming.Use(verb.json(), target, keys())).get(0);
  }

  /** The name that an option gives. */
  Optional<Naming> name(String option, Target target) {
    Optional<Node> node = object.find(option);
    Naming.Use use = new Naming.Use(option, target, List.of());
    return node.isEmpty() ? Optional.empty() : Optional.of(naming(node.get(), use));
  }

  private Naming naming(Node node, Naming.Use use) {
    Template name = Template.of(node, compilation.problems());
    Naming naming = new Naming(use, name, node.place());
    if (!(node.value() instanceof Value.Text)) {
      wrong("`" + use.word() + "`", use.target().needs(), node);
    } else if (name.constant().isPresent()) {
      String text = name.constant().get().shown();
      Optional<NameFault> fault = NameFault.of(use, compilation.declared(), text);
      if (fault.isPresent()) {
        compilation.problem(node.place(), fault.get().what(), fault.get().suggestion());
      }
    }
    return naming;
  }
}
