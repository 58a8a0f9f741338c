package dev.interlock.scenario;

import dev.interlock.program.Declared;
import dev.interlock.program.Kind;
import dev.interlock.program.Node;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads one resource that makes processes wait for one another, or the lock of another one. */
final class LockReader {

  private static final String LOCK = "lock";

  private final Declared declared;
  private final Values values;
  private final Node.Obj object;

  /**
   * Reads one object.
   *
   * @param values with the names that its templates may use
   */
  LockReader(Declared declared, Values values, Node.Obj object) {
    this.declared = declared;
    this.values = values;
    this.object = object;
  }

  Optional<ResourceSpec.Lock> lock(String name, Kind kind) {
    boolean isFair = object.find("fair").flatMap(values::flag).orElse(true);
    Optional<Long> permits =
        object.find("value").flatMap(it -> values.whole(it, 0, Integer.MAX_VALUE));
    return Optional.of(new ResourceSpec.Lock(name, kind, permits.orElse(1L).intValue(), isFair));
  }

  Optional<ResourceSpec.Condition> condition(String name) {
    Optional<Node> lock = object.find(LOCK);
    Optional<String> used =
        lock.isEmpty() ? Optional.of(ResourceSpec.ownLock(name)) : named(lock.get());
    return used.map(it -> new ResourceSpec.Condition(name, it));
  }

  /** The lock of a value: true and absent are one of its own, false none. */
  Optional<String> ofValue(String name) {
    Optional<Node> lock = object.find(LOCK);
    if (lock.isPresent() && lock.get().value() instanceof Value.Bool isOwn && !isOwn.is()) {
      return Optional.empty();
    }
    return lock.isEmpty() || lock.get().value() instanceof Value.Bool
        ? Optional.of(ResourceSpec.ownLock(name))
        : named(lock.get());
  }

  private Optional<String> named(Node node) {
    Optional<String> name = values.line(node);
    if (name.isEmpty()) {
      return name;
    }
    Optional<Declared.Named> found = declared.find(name.get());
    Optional<Kind> kind = found.flatMap(Declared.Named::kind);
    if (found.isEmpty()) {
      values
          .problems()
          .unknown(node.place(), "no lock \"" + name.get() + "\"", name.get(), locks());
    } else if (kind.isEmpty() || (kind.get() != Kind.LOCK && kind.get() != Kind.RLOCK)) {
      String shown = kind.map(Kind::shown).orElse("a process");
      String what = "\"" + name.get() + "\" is " + shown + "; expected a lock or an rlock";
      values.problems().add(node.place(), what);
    } else if (found.get().isCounted()) {
      String first = found.get().instances().get(0);
      String what = "\"" + name.get() + "\" has a count; name one of them, as \"" + first + "\"";
      values.problems().add(node.place(), what);
    } else {
      return name;
    }
    return Optional.empty();
  }

  private List<String> locks() {
    List<String> names = new ArrayList<>();
    declared
        .resources()
        .forEach(
            (name, it) -> {
              if (it.kind() == Kind.LOCK || it.kind() == Kind.RLOCK) {
                names.addAll(Declared.instances(name, it.count()));
              }
            });
    return names;
  }

  Optional<ResourceSpec.Barrier> barrier(String name) {
    Optional<Node> parties = object.find("parties");
    if (parties.isEmpty()) {
      values
          .problems()
          .add(object.place(), "\"parties\" is missing: how many must arrive before all may go");
    }
    Optional<Duration> timeout = object.find("timeout").flatMap(values::timeout);
    Optional<Node> action = object.find("action");
    action.ifPresent(this::checkAction);
    return parties
        .flatMap(it -> values.whole(it, 1, Declarations.MOST))
        .map(it -> new ResourceSpec.Barrier(name, it.intValue(), timeout, action.isPresent()));
  }

  private void checkAction(Node node) {
    Optional<String> procedure = values.word(node);
    if (procedure.isPresent() && !declared.procedures().containsKey(procedure.get())) {
      String what = "no procedure \"" + procedure.get() + "\"";
      values
          .problems()
          .unknown(node.place(), what, procedure.get(), declared.procedures().keySet());
    }
  }
}
