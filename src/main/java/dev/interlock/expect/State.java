package dev.interlock.expect;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.Event;
import dev.interlock.model.Item;
import dev.interlock.model.Lock;
import dev.interlock.model.Resource;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Terminal;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import dev.interlock.program.Declared;
import dev.interlock.program.Expression;
import dev.interlock.program.Raised;
import dev.interlock.program.Scope;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A world as expressions see it: a file is its content, other resources and processes are objects
 * with fields, what was declared with a count is a list.
 *
 * @param variables of the process that asks; none if nobody does
 */
public record State(World world, Declared declared, SortedMap<String, Value> variables)
    implements Scope {

  /** As everybody sees it. */
  public State(World world, Declared declared) {
    this(world, declared, new TreeMap<>());
  }

  /** The value of an expression, or the error that Python would raise. */
  public Answer answer(Expression expression) {
    try {
      return new Answer.Ok(expression.value(this));
    } catch (Raised raised) {
      return new Answer.Err(raised.error(), raised.message());
    }
  }

  @Override
  public Optional<Value> find(String name) {
    Value variable = variables.get(name);
    if (variable != null) {
      return Optional.of(variable);
    }
    if (name.equals("params")) {
      return Optional.of(Value.of(declared.params()));
    }
    Optional<Declared.Named> named = declared.find(name).filter(Declared.Named::isCounted);
    return named.isPresent()
        ? Optional.of(Value.of(named.get().instances().stream().map(this::thing).toList()))
        : thingIfAny(name);
  }

  @Override
  public Optional<Value> find(String name, long index) {
    Optional<Declared.Named> named =
        variables.containsKey(name)
            ? Optional.empty()
            : declared.find(name).filter(Declared.Named::isCounted);
    if (named.isEmpty()) {
      return Optional.empty();
    }
    List<String> instances = named.get().instances();
    if (index < 1 || index > instances.size()) {
      throw new Raised("IndexError", name + " has 1 to " + instances.size() + ", not " + index);
    }
    return Optional.of(thing(instances.get((int) index - 1)));
  }

  private Value thing(String name) {
    return thingIfAny(name).orElse(Value.none());
  }

  private Optional<Value> thingIfAny(String name) {
    return world
        .findResource(name)
        .map(State::value)
        .or(() -> world.findChild(name).map(State::value));
  }

  private static Value value(Resource resource) {
    if (resource instanceof SharedFile file) {
      return content(file);
    }
    if (resource instanceof SharedValue data) {
      return data.content();
    }
    if (resource instanceof Terminal terminal) {
      return Value.of(terminal.text());
    }
    Map<String, Value> fields = new LinkedHashMap<>();
    if (resource instanceof Lock lock) {
      fields.putAll(fields(lock));
    }
    if (resource instanceof Event event) {
      fields.put("is_set", Value.of(event.isSet()));
    }
    if (resource instanceof Barrier barrier) {
      fields.put("n_waiting", Value.of(barrier.waiting()));
      fields.put("broken", Value.of(barrier.isBroken()));
    }
    if (resource instanceof BoundedQueue queue) {
      fields.put("depth", Value.of(queue.depth()));
      fields.put("unfinished", Value.of(queue.unfinished()));
      fields.put("maxsize", Value.of(queue.capacity()));
      fields.put("items", Value.of(queue.items().stream().map(Item::value).toList()));
    }
    if (resource instanceof SimpleQueue queue) {
      List<Item> items = queue.channel().all();
      fields.put("depth", Value.of(items.size()));
      fields.put("items", Value.of(items.stream().map(Item::value).toList()));
    }
    return Value.of(fields);
  }

  private static Map<String, Value> fields(Lock lock) {
    Map<String, Value> fields = new LinkedHashMap<>();
    if (lock.type().isSemaphore()) {
      fields.put("value", Value.of(lock.value()));
    } else {
      fields.put("holder", lock.holder().map(it -> Value.of(it.child())).orElse(Value.none()));
      fields.put("orphaned", Value.of(lock.isOrphaned()));
    }
    if (lock.type() == Lock.Type.RLOCK) {
      fields.put("depth", Value.of(lock.depth()));
    }
    fields.put("waiting", Value.texts(lock.waiters().stream().map(Waiter::child).toList()));
    return fields;
  }

  /** The JSON in it, else its text; None if there is no such file. */
  private static Value content(SharedFile file) {
    return file.content()
        .map(it -> it.value().orElseGet(() -> Value.of(it.text())))
        .orElse(Value.none());
  }

  private static Value value(Child child) {
    Map<String, Value> fields = new LinkedHashMap<>();
    fields.put("alive", Value.of(child.isAlive()));
    fields.put("daemon", Value.of(child.daemon()));
    fields.put("exitcode", child.exitcode().map(Value::of).orElse(Value.none()));
    fields.put("pid", child.pid().map(Value::of).orElse(Value.none()));
    fields.put("name", Value.of(child.label()));
    return Value.of(fields);
  }
}
