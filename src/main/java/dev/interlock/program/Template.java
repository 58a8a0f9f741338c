package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * JSON data whose texts are templates: <code>${expression}</code> inside a text is replaced by its
 * text; a text that is exactly one is that expression's value, its type kept; <code>$${</code>
 * stands for a literal <code>${</code>. The keys of objects are no templates.
 */
public sealed interface Template {

  /**
   * The data with every template filled in.
   *
   * @throws Raised as the expressions do
   */
  Value value(Scope scope);

  /** Reports its expressions. */
  void expressions(List<Expression> into);

  /** The data, if it holds no expression. */
  default Optional<Value> constant() {
    return Optional.empty();
  }

  /**
   * Parses every text of the data.
   *
   * @param problems gets what is wrong with its expressions
   */
  static Template of(Node node, List<Problem> problems) {
    if (node instanceof Node.Arr array) {
      List<Template> items = new ArrayList<>(array.items().size());
      for (Node item : array.items()) {
        items.add(of(item, problems));
      }
      return Several.of(items);
    }
    if (node instanceof Node.Obj object) {
      Map<String, Template> fields = new LinkedHashMap<>();
      for (Node.Member member : object.members()) {
        fields.put(member.key(), of(member.node(), problems));
      }
      return Keyed.of(fields);
    }
    Value value = node.value();
    return value instanceof Value.Text text
        ? TemplateText.parse(text.text(), node.place(), problems)
        : new Fixed(value);
  }

  /** Data without expressions. */
  static Template of(Value value) {
    return new Fixed(value);
  }

  /** Its expressions, in the order of the text. */
  default List<Expression> expressions() {
    List<Expression> all = new ArrayList<>();
    expressions(all);
    return all;
  }

  /** Data without expressions. */
  record Fixed(Value value) implements Template {
    @Override
    public Value value(Scope scope) {
      return value;
    }

    @Override
    public void expressions(List<Expression> into) {}

    @Override
    public Optional<Value> constant() {
      return Optional.of(value);
    }
  }

  /** Exactly one expression. */
  record Computed(Expression expression) implements Template {
    @Override
    public Value value(Scope scope) {
      return expression.value(scope);
    }

    @Override
    public void expressions(List<Expression> into) {
      into.add(expression);
    }
  }

  /** A text with expressions inside. */
  record Joined(List<Template> parts) implements Template {
    public Joined {
      parts = List.copyOf(parts);
    }

    @Override
    public Value value(Scope scope) {
      StringBuilder out = new StringBuilder();
      for (Template part : parts) {
        out.append(part.value(scope).shown());
      }
      return Value.of(out.toString());
    }

    @Override
    public void expressions(List<Expression> into) {
      for (Template part : parts) {
        part.expressions(into);
      }
    }
  }

  /** A list. */
  record Several(List<Template> items) implements Template {
    public Several {
      items = List.copyOf(items);
    }

    static Template of(List<Template> items) {
      Template several = new Several(items);
      return several.expressions().isEmpty()
          ? new Fixed(several.value(Scope.of(Map.of())))
          : several;
    }

    @Override
    public Value value(Scope scope) {
      List<Value> values = new ArrayList<>(items.size());
      for (Template item : items) {
        values.add(item.value(scope));
      }
      return new Value.Items(values);
    }

    @Override
    public void expressions(List<Expression> into) {
      for (Template item : items) {
        item.expressions(into);
      }
    }
  }

  /** An object. */
  record Keyed(Map<String, Template> fields) implements Template {

    static Template of(Map<String, Template> fields) {
      Template keyed = new Keyed(fields);
      return keyed.expressions().isEmpty() ? new Fixed(keyed.value(Scope.of(Map.of()))) : keyed;
    }

    @Override
    public Value value(Scope scope) {
      Map<String, Value> values = new LinkedHashMap<>();
      for (Map.Entry<String, Template> field : fields.entrySet()) {
        values.put(field.getKey(), field.getValue().value(scope));
      }
      return new Value.Fields(values);
    }

    @Override
    public void expressions(List<Expression> into) {
      for (Template field : fields.values()) {
        field.expressions(into);
      }
    }
  }
}
