package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A parsed expression. */
sealed interface Ast {

  /**
   * Its value.
   *
   * @throws Raised as Python would
   */
  Value value(Scope scope);

  /** Reports every name that is read. */
  void names(List<Use> into);

  /** Whether it rolls dice. */
  default boolean rolls() {
    return false;
  }

  /**
   * A name that is read.
   *
   * @param field which of its fields, if one is asked for at once
   * @param at where in the text, from 0
   * @param isIndexed it stands before an index
   */
  record Use(String name, Optional<String> field, int at, boolean isIndexed) {}

  record Literal(Value value) implements Ast {
    @Override
    public Value value(Scope scope) {
      return value;
    }

    @Override
    public void names(List<Use> into) {}
  }

  record Name(String name, int at) implements Ast {
    @Override
    public Value value(Scope scope) {
      Optional<Value> found = scope.find(name);
      if (found.isEmpty()) {
        throw new Raised("NameError", "name '" + name + "' is not defined");
      }
      return found.get();
    }

    @Override
    public void names(List<Use> into) {
      into.add(new Use(name, Optional.empty(), at, false));
    }
  }

  record Field(Ast of, String key) implements Ast {
    @Override
    public Value value(Scope scope) {
      return Access.field(of.value(scope), key);
    }

    @Override
    public void names(List<Use> into) {
      int before = into.size();
      of.names(into);
      boolean isDirect = of instanceof Name || (of instanceof Index index && index.isOfName());
      if (isDirect) {
        Use use = into.get(before);
        into.set(before, new Use(use.name(), Optional.of(key), use.at(), use.isIndexed()));
      }
    }

    @Override
    public boolean rolls() {
      return of.rolls();
    }
  }

  record Index(Ast of, Ast key) implements Ast {
    @Override
    public Value value(Scope scope) {
      if (of instanceof Name name) {
        return ofName(name, scope);
      }
      Value whole = of.value(scope);
      return Access.item(whole, key.value(scope));
    }

    private Value ofName(Name name, Scope scope) {
      Optional<Value> whole = scope.find(name.name());
      Value index = key.value(scope);
      if (index instanceof Value.Int number) {
        Optional<Value> counted = scope.find(name.name(), number.number());
        if (counted.isPresent()) {
          return counted.get();
        }
      }
      return Access.item(whole.isPresent() ? whole.get() : name.value(scope), index);
    }

    @Override
    public void names(List<Use> into) {
      int before = into.size();
      of.names(into);
      if (isOfName()) {
        Use use = into.get(before);
        into.set(before, new Use(use.name(), use.field(), use.at(), true));
      }
      key.names(into);
    }

    @Override
    public boolean rolls() {
      return of.rolls() || key.rolls();
    }

    boolean isOfName() {
      return of instanceof Name;
    }
  }

  record Minus(Ast of) implements Ast {
    @Override
    public Value value(Scope scope) {
      return Arithmetic.minus(of.value(scope));
    }

    @Override
    public void names(List<Use> into) {
      of.names(into);
    }

    @Override
    public boolean rolls() {
      return of.rolls();
    }
  }

  record Not(Ast of) implements Ast {
    @Override
    public Value value(Scope scope) {
      return Value.of(!of.value(scope).isTrue());
    }

    @Override
    public void names(List<Use> into) {
      of.names(into);
    }

    @Override
    public boolean rolls() {
      return of.rolls();
    }
  }

  /** {@code and}, {@code or}: the operand that decides. */
  record Either(boolean isOr, Ast left, Ast right) implements Ast {
    @Override
    public Value value(Scope scope) {
      Value first = left.value(scope);
      return first.isTrue() == isOr ? first : right.value(scope);
    }

    @Override
    public void names(List<Use> into) {
      left.names(into);
      right.names(into);
    }

    @Override
    public boolean rolls() {
      return left.rolls() || right.rolls();
    }
  }

  /** Arithmetic with two operands. */
  record Binary(String sign, Ast left, Ast right) implements Ast {
    @Override
    public Value value(Scope scope) {
      Value first = left.value(scope);
      return Arithmetic.of(sign, first, right.value(scope));
    }

    @Override
    public void names(List<Use> into) {
      left.names(into);
      right.names(into);
    }

    @Override
    public boolean rolls() {
      return left.rolls() || right.rolls();
    }
  }

  /** Comparisons, chained: {@code a < b <= c}; each operand is evaluated once. */
  record Chain(Ast first, List<Link> links) implements Ast {

    /** One comparison: {@code < b}. */
    record Link(String sign, Ast right) {}

    @Override
    public Value value(Scope scope) {
      Value left = first.value(scope);
      for (Link link : links) {
        Value right = link.right().value(scope);
        if (!Comparison.holds(link.sign(), left, right)) {
          return Value.of(false);
        }
        left = right;
      }
      return Value.of(true);
    }

    @Override
    public void names(List<Use> into) {
      first.names(into);
      for (Link link : links) {
        link.right().names(into);
      }
    }

    @Override
    public boolean rolls() {
      boolean rolls = first.rolls();
      for (Link link : links) {
        rolls |= link.right().rolls();
      }
      return rolls;
    }
  }

  /** A list, or the arguments of a function. */
  record Several(List<Ast> items) implements Ast {
    @Override
    public Value value(Scope scope) {
      return new Value.Items(values(scope));
    }

    List<Value> values(Scope scope) {
      List<Value> values = new ArrayList<>(items.size());
      for (Ast item : items) {
        values.add(item.value(scope));
      }
      return values;
    }

    @Override
    public void names(List<Use> into) {
      for (Ast item : items) {
        item.names(into);
      }
    }

    @Override
    public boolean rolls() {
      boolean rolls = false;
      for (Ast item : items) {
        rolls |= item.rolls();
      }
      return rolls;
    }
  }

  record Apply(Function function, Several arguments) implements Ast {
    @Override
    public Value value(Scope scope) {
      List<Value> values = arguments.values(scope);
      return function.rolls()
          ? Chance.of(function, values, scope.dice())
          : Functions.of(function, values);
    }

    @Override
    public void names(List<Use> into) {
      arguments.names(into);
    }

    @Override
    public boolean rolls() {
      return function.rolls() || arguments.rolls();
    }
  }
}
