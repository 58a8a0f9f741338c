package dev.interlock.program;

import dev.interlock.value.DidYouMean;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads steps: finds each one's verb, and checks what every verb has in common. */
final class StepReader {

  private final Compilation compilation;

  StepReader(Compilation compilation) {
    this.compilation = compilation;
  }

  List<Step> steps(Node node) {
    List<Step> steps = new ArrayList<>();
    if (!(node instanceof Node.Arr array)) {
      compilation.problem(node.place(), "needs a list of steps, not " + StepNode.shown(node));
      return steps;
    }
    for (Node item : array.items()) {
      Step step = step(item);
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  private @Nullable Step step(Node node) {
    if (!(node instanceof Node.Obj object)) {
      String what = "a step is an object with one verb, not " + StepNode.shown(node);
      compilation.problem(node.place(), what);
      return null;
    }
    List<Node.Member> verbs = verbs(object);
    if (verbs.size() != 1) {
      noVerb(object, verbs);
      return null;
    }
    Verb verb = Verb.named(verbs.get(0).key()).orElseThrow();
    StepNode written = new StepNode(compilation, object, verb, verbs.get(0).node());
    written.checkOptions();
    Step step = read(written);
    Optional<Node> expect = written.find(StepNode.EXPECT);
    return expect.isPresent() && step != null ? checked(step, written, expect.get()) : step;
  }

  private static List<Node.Member> verbs(Node.Obj object) {
    List<Node.Member> verbs = new ArrayList<>();
    for (Node.Member member : object.members()) {
      Optional<Verb> verb = Verb.named(member.key());
      if (verb.isPresent() && verb.get().isStep()) {
        verbs.add(member);
      }
    }
    return verbs;
  }

  private void noVerb(Node.Obj object, List<Node.Member> verbs) {
    if (verbs.size() > 1) {
      String both = "`" + verbs.get(0).key() + "` and `" + verbs.get(1).key() + "`";
      compilation.problem(verbs.get(1).keyPlace(), "one verb a step, not " + both);
      return;
    }
    Node.@Nullable Member unknown = null;
    for (Node.Member member : object.members()) {
      boolean isNearer = DidYouMean.among(member.key(), Verb.steps()).isPresent();
      unknown = unknown == null || isNearer ? member : unknown;
      if (isNearer) {
        break;
      }
    }
    if (unknown == null) {
      compilation.problem(object.place(), "a step needs a verb");
    } else {
      String key = unknown.key();
      String what = "unknown verb \"" + key + "\"";
      compilation.problem(unknown.keyPlace(), what, DidYouMean.among(key, Verb.steps()));
    }
  }

  private static @Nullable Step read(StepNode step) {
    return switch (step.verb().group()) {
      case TALK, TIME, VARIABLES -> new PlainReader(step).read();
      case CONTROL -> new ControlReader(step).read();
      case CONDITION -> new WaitReader(step).read();
      case FILE, SHARED -> new ContentReader(step).read();
      default -> new SharedReader(step).read();
    };
  }

  private Step checked(Step step, StepNode written, Node expect) {
    if (!(expect instanceof Node.Obj object) || object.members().isEmpty()) {
      written.wrong("`expect`", "an object with result, error or elapsed", expect);
      return step;
    }
    for (Node.Member member : object.members()) {
      List<String> known = List.of("result", "error", "elapsed");
      if (!known.contains(member.key())) {
        compilation.problem(
            member.keyPlace(),
            "a step's `expect` has no \"" + member.key() + "\"; it has result, error, elapsed",
            DidYouMean.among(member.key(), known));
      }
    }
    Optional<Node> result = object.find("result");
    Optional<Node> error = object.find("error");
    Optional<Node> elapsed = object.find("elapsed");
    return new Checked(
        step,
        result.isPresent() ? Optional.of(result(written.verb(), result.get())) : Optional.empty(),
        error.isPresent() ? error(written, error.get()) : Optional.empty(),
        elapsed.isPresent() ? elapsed(written, elapsed.get()) : Optional.empty());
  }

  private Template result(Verb verb, Node node) {
    boolean hasResult = verb.option("into").isPresent();
    if (!hasResult) {
      compilation.problem(node.place(), "`" + verb.json() + "` has no result");
    }
    return Template.of(node, compilation.problems());
  }

  private Optional<String> error(StepNode written, Node node) {
    if (node.value() instanceof Value.Text text && Lexer.isName(text.text())) {
      compilation.catches(text.text(), node.place());
      return Optional.of(text.text());
    }
    written.wrong("`error`", "the name of an error", node);
    return Optional.empty();
  }

  private static Optional<Checked.Bounds> elapsed(StepNode written, Node node) {
    List<Value> bounds = node.value() instanceof Value.Items list ? list.items() : List.of();
    boolean isPair =
        bounds.size() == 2
            && Arithmetic.isNumber(bounds.get(0))
            && Arithmetic.isNumber(bounds.get(1));
    if (isPair) {
      double least = Arithmetic.real(bounds.get(0));
      double most = Arithmetic.real(bounds.get(1));
      if (least <= most) {
        return Optional.of(new Checked.Bounds(least, most));
      }
    }
    written.wrong("`elapsed`", "[min, max] in seconds, min first", node);
    return Optional.empty();
  }
}
