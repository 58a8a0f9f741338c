package dev.interlock.scenario;

import dev.interlock.analysis.Cause;
import dev.interlock.analysis.Finding;
import dev.interlock.expect.Expectations;
import dev.interlock.expect.Expectations.Exit;
import dev.interlock.expect.Expectations.Final;
import dev.interlock.expect.Expectations.Found;
import dev.interlock.expect.Expectations.Never;
import dev.interlock.expect.Expectations.Output;
import dev.interlock.expect.Expectations.Within;
import dev.interlock.expect.Named;
import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

/** Reads what a scenario expects; an expectation that can judge nothing is a problem. */
final class ExpectReader {

  private static final List<String> KEYS =
      List.of("exit", "final", "output", "always", "never", "findings", "within");
  private static final String EMPTY = "an empty list can judge nothing";

  /** Minus the number of a signal, or what a process can exit with. */
  private static final int LEAST_CODE = -64;

  private static final int MOST_CODE = 255;

  private final Values values;
  private final References references;
  private final StateExpressions expressions;

  ExpectReader(Values values, References references, StateExpressions expressions) {
    this.values = values;
    this.references = references;
    this.expressions = expressions;
  }

  Optional<Expectations> read(Node node) {
    Optional<Node.Obj> object = values.object(node);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Node.Obj expect = object.get();
    values.keys(expect, KEYS);
    if (expect.members().isEmpty()) {
      values.problems().add(expect.place(), "an empty \"expect\" can judge nothing");
    }
    for (Node.Member member : expect.members()) {
      if (member.key().equals("always")) {
        values.problems().notYet(member.keyPlace(), "\"always\"");
      }
    }
    OutputReader outputs = new OutputReader(values, references);
    List<Output> output = each(expect, "output", outputs::read);
    List<Never> never = each(expect, "never", this::never);
    List<Found> findings = each(expect, "findings", this::finding);
    checkContradictions(never, findings);
    return Optional.of(
        new Expectations(
            expect.find("exit").map(this::exits).orElse(List.of()),
            each(expect, "final", this::finalState),
            output,
            never,
            findings,
            expect.find("within").flatMap(this::within)));
  }

  private <T> List<T> each(Node.Obj expect, String key, Function<Node, Optional<T>> read) {
    List<T> all = new ArrayList<>();
    Optional<Node> list = expect.find(key);
    if (list.isPresent()) {
      for (Node entry : values.entries(list.get(), EMPTY)) {
        read.apply(entry).ifPresent(all::add);
      }
    }
    return List.copyOf(all);
  }

  private List<Exit> exits(Node node) {
    List<Exit> exits = new ArrayList<>();
    Optional<Node.Obj> object = values.object(node);
    if (object.isPresent() && object.get().members().isEmpty()) {
      values.problems().add(node.place(), "an empty object can judge nothing");
    }
    for (Node.Member member : object.map(Node.Obj::members).orElse(List.of())) {
      Optional<Named> process = references.process(member.key(), member.keyPlace());
      List<OptionalInt> codes = codes(member.node());
      if (process.isPresent() && !codes.isEmpty()) {
        exits.add(new Exit(member.keyPlace(), process.get(), codes));
      }
    }
    return List.copyOf(exits);
  }

  private List<OptionalInt> codes(Node node) {
    List<OptionalInt> codes = new ArrayList<>();
    List<Node> entries = node instanceof Node.Arr ? values.entries(node, EMPTY) : List.of(node);
    for (Node entry : entries) {
      if (entry.value() instanceof Value.None) {
        codes.add(OptionalInt.empty());
      } else {
        values
            .whole(entry, LEAST_CODE, MOST_CODE)
            .ifPresent(code -> codes.add(OptionalInt.of(code.intValue())));
      }
    }
    return codes;
  }

  private Optional<Final> finalState(Node node) {
    if (node.value() instanceof Value.Bool) {
      values.problems().add(node.place(), "a constant can judge nothing: expected an expression");
      return Optional.empty();
    }
    return expressions.read(node).map(expression -> new Final(node.place(), expression));
  }

  private Optional<Never> never(Node node) {
    return values
        .word(node)
        .flatMap(name -> kind(node, name))
        .map(kind -> new Never(node.place(), kind));
  }

  private Optional<Finding.Kind> kind(Node node, String name) {
    Optional<Finding.Kind> kind = Finding.Kind.named(name);
    if (kind.isEmpty()) {
      List<String> known = Arrays.stream(Finding.Kind.values()).map(Finding.Kind::json).toList();
      values.problems().unknown(node.place(), "no finding \"" + name + "\"", name, known);
    }
    return kind;
  }

  private Optional<Cause.Kind> cause(Node node, Finding.Kind kind) {
    Optional<String> name = values.word(node);
    Optional<Cause.Kind> cause = name.flatMap(Cause.Kind::named);
    if (name.isPresent() && cause.isEmpty()) {
      List<String> known = Arrays.stream(Cause.Kind.values()).map(Cause.Kind::json).toList();
      values.problems().unknown(node.place(), "no cause \"" + name.get() + "\"", name.get(), known);
    } else if (kind != Finding.Kind.DEADLOCK) {
      values.problems().add(node.place(), "only a deadlock has a cause");
    }
    return cause;
  }

  private Optional<Found> finding(Node node) {
    Optional<Node.Obj> object = values.object(node);
    if (object.isEmpty()) {
      return Optional.empty();
    }
    Node.Obj finding = object.get();
    values.keys(finding, List.of("kind", "cause", "resources", "processes"));
    Optional<Node> kind = finding.find("kind");
    if (kind.isEmpty()) {
      values.problems().add(node.place(), "\"kind\" is missing");
      return Optional.empty();
    }
    Optional<Finding.Kind> which = values.word(kind.get()).flatMap(it -> kind(kind.get(), it));
    return which.map(
        it ->
            new Found(
                node.place(),
                it,
                finding.find("cause").flatMap(cause -> cause(cause, it)),
                each(finding, "resources", references::resource),
                each(finding, "processes", references::process)));
  }

  private void checkContradictions(List<Never> never, List<Found> findings) {
    for (Never none : never) {
      if (findings.stream().anyMatch(it -> it.kind() == none.kind())) {
        String name = none.kind().json();
        values
            .problems()
            .add(none.place(), "\"" + name + "\" stands in \"findings\" too: both cannot be");
      }
    }
  }

  private Optional<Within> within(Node node) {
    if (!(node instanceof Node.Arr range)) {
      return values
          .number(node, 0, Double.MAX_VALUE)
          .map(most -> new Within(node.place(), 0, most));
    }
    if (range.items().size() != 2) {
      values.problems().add(node.place(), "expected seconds, or [min, max]");
      return Optional.empty();
    }
    Optional<Double> least = values.number(range.items().get(0), 0, Double.MAX_VALUE);
    Optional<Double> most = values.number(range.items().get(1), 0, Double.MAX_VALUE);
    if (least.isPresent() && most.isPresent() && least.get() > most.get()) {
      values.problems().add(node.place(), "no time fits: min is larger than max");
      return Optional.empty();
    }
    return least.flatMap(min -> most.map(max -> new Within(node.place(), min, max)));
  }
}
