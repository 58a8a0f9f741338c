package dev.interlock.model;

import dev.interlock.model.Access.Deed;
import dev.interlock.value.Answer;
import dev.interlock.value.ElementType;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.pcollections.PVector;
import org.pcollections.TreePVector;

/**
 * Data that processes share: a value or an array in shared memory, or a dictionary, a list or a
 * namespace of a manager.
 *
 * <p>As in Python, every single access takes the lock, if there is one, for an instant, and several
 * accesses in a row are not one: {@code v += 1} reads and writes. An update is one access all the
 * same; others wait until the new value is there.
 *
 * @param element what fits into an element of a value or an array
 * @param lock name of its lock; empty: it has none
 * @param opener who updates it, and has not told the new value yet
 * @param line who waits for an access, in order of arrival; who waits for the lock stands in the
 *     lock's line as well
 * @see <a href="https://docs.python.org/3/library/multiprocessing.html#multiprocessing.Value">
 *     multiprocessing.Value</a>
 */
public record SharedValue(
    String name,
    Kind kind,
    ElementType element,
    Value content,
    Optional<String> lock,
    Optional<Wish> opener,
    PVector<Wish> line)
    implements Resource {

  /** The kinds of shared data. */
  public enum Kind {
    VALUE,
    ARRAY,
    DICT,
    LIST,
    NAMESPACE
  }

  /** Who wants an access, or has begun an update. */
  public record Wish(Waiter waiter, Access access) {
    String child() {
      return waiter.child();
    }
  }

  /**
   * Data that nobody has touched yet. An array of numbers holds them all as the widest of them.
   *
   * @param lock name of its lock; empty: it has none
   */
  public static SharedValue of(String name, Kind kind, Value initial, Optional<String> lock) {
    ElementType element =
        kind == Kind.ARRAY && initial instanceof Value.Items list
            ? ElementType.ofAll(list.items())
            : ElementType.of(initial);
    SharedValue made =
        new SharedValue(name, kind, element, initial, lock, Optional.empty(), TreePVector.empty());
    return made.shape().whole(initial, initial) instanceof Answer.Ok ok
        ? made.holding(ok.result())
        : made;
  }

  @Override
  public String typeName() {
    boolean hasLock = lock.isPresent();
    return switch (kind) {
      case VALUE -> hasLock ? "Synchronized" : element.python();
      case ARRAY -> hasLock ? "SynchronizedArray" : element.python() + "_Array";
      case DICT -> "DictProxy";
      case LIST -> "ListProxy";
      case NAMESPACE -> "NamespaceProxy";
    };
  }

  @Override
  public Optional<String> lockName() {
    return lock;
  }

  private Shape shape() {
    return switch (kind) {
      case VALUE -> new ScalarShape(element, typeName());
      case ARRAY -> new ArrayShape(element);
      case LIST -> new ListShape();
      case DICT -> new ObjectShape(false);
      case NAMESPACE -> new ObjectShape(true);
    };
  }

  /** Accesses it if nothing is in the way; else the caller waits. */
  List<Fact> ask(World world, String child, Access access) {
    boolean isForLists = access.deed() == Deed.APPEND || access.deed() == Deed.POP;
    if (isForLists && kind != Kind.LIST) {
      return List.of(
          new CallFact.Refused(
              child,
              access.verb(),
              name,
              "AttributeError",
              "'" + typeName() + "' object has no attribute '" + access.verb() + "'"));
    }
    boolean isLocked = isLocked(world, child);
    if (!isLocked && opener.isEmpty()) {
      return List.of(outcome(child, access, Duration.ZERO));
    }
    Unfolding facts = new Unfolding(world).add(new DataFact.AccessWaits(name, child, access));
    return isLocked ? facts.addAll(atLock(facts.world(), child)).facts() : facts.facts();
  }

  /** Whether this process must wait for the lock first. */
  private boolean isLocked(World world, String child) {
    return lock.map(world::lock).filter(it -> !Turns.lets(it, child)).isPresent();
  }

  private List<Fact> atLock(World world, String child) {
    return lock.map(it -> Turns.stand(world, world.lock(it), child)).orElse(List.of());
  }

  /** The access itself: what it does, or the error. */
  private Fact outcome(String child, Access access, Duration waited) {
    Answer answer = access.on(shape(), content);
    if (answer instanceof Answer.Err err) {
      return new DataFact.Refused(name, child, access.verb(), err.error(), err.message());
    }
    Value value = answer instanceof Answer.Ok ok ? ok.result() : Value.none();
    Optional<Value> at = access.place(shape(), content);
    return switch (access.deed()) {
      case READ -> new DataFact.Read(name, child, at, value, waited);
      case WRITE -> new DataFact.Written(name, child, at, value, waited);
      case APPEND -> new DataFact.Appended(name, child, value, waited);
      case POP -> new DataFact.Popped(name, child, at.orElse(Value.none()), value, waited);
      case UPDATE -> new DataFact.Opened(name, child, at, value, waited);
    };
  }

  private Fact outcome(Wish wish, World world) {
    return outcome(wish.child(), wish.access(), world.now().minus(wish.waiter().since()));
  }

  /** What follows when whoever updates it tells the new value; empty: it has none to tell. */
  List<Fact> updated(World world, String child, Optional<Value> at, Optional<Value> value) {
    Access write = new Access(Deed.WRITE, at, value);
    if (opener
        .filter(it -> it.child().equals(child))
        .filter(it -> it.access().at().equals(write.place(shape(), content)))
        .isEmpty()) {
      return List.of(
          new CallFact.Refused(
              child, "updated", name, "ValueError", "has not begun to update " + name));
    }
    Unfolding facts = new Unfolding(world).add(ending(child, write));
    return facts.addAll(facts.world().data(name).next(facts.world())).facts();
  }

  private Fact ending(String child, Access write) {
    Optional<Value> at = write.place(shape(), content);
    if (write.value().isEmpty()) {
      return new DataFact.Failed(name, child, at, Answer.done());
    }
    Answer answer = write.on(shape(), content);
    return answer instanceof Answer.Ok ok
        ? new DataFact.Updated(name, child, at, ok.result())
        : new DataFact.Failed(name, child, at, answer);
  }

  /** Lets those go on who waited for an update to end; the lock may be somebody's by now. */
  private List<Fact> next(World world) {
    Unfolding facts = new Unfolding(world);
    for (Wish wish : line) {
      SharedValue now = facts.world().data(name);
      if (now.opener.isEmpty() && !isAtLock(facts.world(), wish.child())) {
        facts.addAll(
            now.isLocked(facts.world(), wish.child())
                ? now.atLock(facts.world(), wish.child())
                : List.of(now.outcome(wish, facts.world())));
      }
    }
    return facts.facts();
  }

  private boolean isAtLock(World world, String child) {
    return lock.map(world::lock).filter(it -> Line.has(it.waiters(), child)).isPresent();
  }

  /** Whoever has come to the head of the lock's line accesses it, unless it is being updated. */
  @Override
  public List<Fact> turn(World world, Waiter waiter) {
    if (opener.isPresent()) {
      return List.of(new DataFact.LetIn(name, waiter.child()));
    }
    return line.stream()
        .filter(it -> it.child().equals(waiter.child()))
        .map(it -> outcome(it, world))
        .toList();
  }

  /** An access has no deadline; whoever has one waits for the lock. */
  @Override
  public List<Fact> expired(World world, Waiter waiter) {
    return lock.map(it -> world.lock(it).expired(world, waiter)).orElse(List.of());
  }

  /** The dead leave the line; who dies updating it changes nothing. */
  @Override
  public List<Fact> exited(World world, String child) {
    boolean hadIt = opener.filter(it -> it.child().equals(child)).isPresent();
    if (!hadIt && line.stream().noneMatch(it -> it.child().equals(child))) {
      return List.of();
    }
    Unfolding facts = new Unfolding(world).add(new DataFact.Abandoned(name, child));
    return facts.addAll(facts.world().data(name).next(facts.world())).facts();
  }

  SharedValue joinedBy(Wish wish) {
    return with(content, opener, line.plus(wish));
  }

  SharedValue openedBy(Wish wish) {
    return with(content, Optional.of(wish), line);
  }

  /** Nobody updates it any more. */
  SharedValue closed() {
    return with(content, Optional.empty(), line);
  }

  SharedValue leftBy(String child) {
    return with(
        content,
        opener.filter(it -> !it.child().equals(child)),
        TreePVector.from(line.stream().filter(it -> !it.child().equals(child)).toList()));
  }

  /** With this in it, or in a part of it. */
  SharedValue written(Optional<Value> at, Value value) {
    return new Access(Deed.WRITE, at, Optional.of(value)).written(shape(), content)
            instanceof Answer.Ok ok
        ? holding(ok.result())
        : this;
  }

  SharedValue holding(Value next) {
    return with(next, opener, line);
  }

  private SharedValue with(Value next, Optional<Wish> who, PVector<Wish> waiting) {
    return new SharedValue(name, kind, element, next, lock, who, waiting);
  }
}
