package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * An expression that reads like Python, parsed. It has no effects but rolled dice; what its names
 * mean is the {@link Scope}'s affair.
 */
public final class Expression {

  private final String text;
  private final Place place;
  private final int offset;
  private final Ast ast;

  private Expression(String text, Place place, int offset, Ast ast) {
    this.text = text;
    this.place = place;
    this.offset = offset;
    this.ast = ast;
  }

  /**
   * Parses the text of a JSON string.
   *
   * @param place where the JSON string stands
   * @param problems gets what is wrong, at its column; then the result is empty
   */
  public static Optional<Expression> parse(String text, Place place, List<Problem> problems) {
    return parse(text, place, 0, problems);
  }

  /** Parses a part of a JSON string that begins so many characters after its quote. */
  static Optional<Expression> parse(String text, Place place, int offset, List<Problem> problems) {
    try {
      return Optional.of(new Expression(text, place, offset, Parser.parse(text)));
    } catch (Mistake mistake) {
      problems.add(
          new Problem(inside(place, offset + mistake.at()), mistake.what(), mistake.suggestion()));
      return Optional.empty();
    }
  }

  /** The place of a character of a JSON string, which begins one column after its quote. */
  static Place inside(Place place, int at) {
    return new Place(place.file(), place.line(), place.column() + 1 + at, place.pointer());
  }

  /**
   * Parses a condition: a text is an expression, and JSON's true and false are conditions too.
   *
   * @param problems gets what is wrong; then the result is empty
   */
  public static Optional<Expression> condition(Node node, List<Problem> problems) {
    if (node instanceof Node.Scalar scalar) {
      if (scalar.value() instanceof Value.Text text) {
        return parse(text.text(), node.place(), problems);
      }
      if (scalar.value() instanceof Value.Bool bool) {
        return Optional.of(
            new Expression(
                bool.is() ? "True" : "False", node.place(), 0, new Ast.Literal(scalar.value())));
      }
    }
    problems.add(new Problem(node.place(), "needs an expression, or true or false"));
    return Optional.empty();
  }

  /** One that never holds. */
  static Expression never() {
    return new Expression("False", new Place("", 0, 0, ""), 0, new Ast.Literal(Value.of(false)));
  }

  /** As written. */
  public String text() {
    return text;
  }

  /** Where it begins. */
  public Place place() {
    return inside(place, offset);
  }

  /**
   * Its value.
   *
   * @throws Raised as Python would raise it
   */
  public Value value(Scope scope) {
    return ast.value(scope);
  }

  /**
   * Whether its value is true, as Python judges.
   *
   * @throws Raised as Python would raise it
   */
  public boolean holds(Scope scope) {
    return ast.value(scope).isTrue();
  }

  /** The names that it reads. */
  public SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    for (Ast.Use use : uses()) {
      names.add(use.name());
    }
    return names;
  }

  /** Whether it rolls dice: then it may stand in steps only. */
  public boolean rolls() {
    return ast.rolls();
  }

  Ast ast() {
    return ast;
  }

  List<Ast.Use> uses() {
    List<Ast.Use> uses = new ArrayList<>();
    ast.names(uses);
    return uses;
  }

  /** Where one of its uses stands. */
  Place place(Ast.Use use) {
    return inside(place, offset + use.at());
  }
}
