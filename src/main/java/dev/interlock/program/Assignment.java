package dev.interlock.program;

import dev.interlock.value.Value;
import java.util.ArrayList;
import java.util.List;

/**
 * A variable, or a part of it, gets a value.
 *
 * @param target a name, followed by any fields and indexes
 * @param isAppend the value is appended to the list that is there
 */
record Assignment(Expression target, Template value, boolean isAppend) {

  void perform(Variables variables) {
    Value given = value.value(variables);
    put(target.ast(), isAppend ? appended(target.value(variables), given) : given, variables);
  }

  private static Value appended(Value list, Value item) {
    if (!(list instanceof Value.Items items)) {
      throw Access.noField(list, "append");
    }
    List<Value> longer = new ArrayList<>(items.items());
    longer.add(item);
    return new Value.Items(longer);
  }

  /** Values are immutable: a part is changed by giving the whole a new value. */
  private static void put(Ast part, Value value, Variables variables) {
    if (part instanceof Ast.Name name) {
      variables.set(name.name(), value);
    } else if (part instanceof Ast.Field field) {
      put(field.of(), withField(field.of().value(variables), field.key(), value), variables);
    } else if (part instanceof Ast.Index index) {
      Value key = index.key().value(variables);
      put(index.of(), withItem(index.of().value(variables), key, value), variables);
    }
  }

  private static Value withField(Value of, String key, Value value) {
    if (of instanceof Value.Fields object) {
      return object.with(key, value);
    }
    throw Access.noField(of, key);
  }

  private static Value withItem(Value of, Value key, Value value) {
    if (of instanceof Value.Items list) {
      String what = "list assignment index";
      int at = Access.position(key, list.items().size(), "list", what);
      List<Value> items = new ArrayList<>(list.items());
      items.set(at, value);
      return new Value.Items(items);
    }
    if (!(of instanceof Value.Fields object)) {
      throw new Raised(
          "TypeError", "'" + of.typeName() + "' object does not support item assignment");
    }
    if (key instanceof Value.Text text) {
      return object.with(text.text(), value);
    }
    throw new Raised("TypeError", "keys must be str, not " + key.typeName());
  }

  /** The variable at the bottom of a target; empty if it is no target. */
  static String variable(Ast target) {
    if (target instanceof Ast.Name name) {
      return name.name();
    }
    if (target instanceof Ast.Field field) {
      return variable(field.of());
    }
    return target instanceof Ast.Index index ? variable(index.of()) : "";
  }

  void survey(Survey survey) {
    survey.reads(value);
    if (target.ast() instanceof Ast.Name name && !isAppend) {
      survey.sets(name.name());
    } else {
      survey.reads(target);
    }
  }
}
