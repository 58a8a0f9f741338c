package dev.interlock.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a process asks of a lock, or of the lock that belongs to something else. */
public sealed interface LockRequest extends ChildRequest {

  /** Asks the lock that is meant; refuses if there is none. */
  default List<Fact> askLock(World world, Function<Lock, List<Fact>> question) {
    Optional<Lock> lock = world.findResource(target()).flatMap(Resource::lockName).map(world::lock);
    return lock.isPresent() ? question.apply(lock.get()) : ask(world, Lock.class, question);
  }

  /** To hold it, or to have a permit. */
  record Acquire(Caller caller, String target, Patience patience) implements LockRequest {
    @Override
    public String verb() {
      return "acquire";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return askLock(asked, lock -> Turns.acquire(asked, lock, caller.child(), patience));
    }
  }

  /** To give it back; of a lock and a semaphore anybody may. */
  record Release(Caller caller, String target) implements LockRequest {
    @Override
    public String verb() {
      return "release";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return askLock(asked, lock -> Turns.release(asked, lock, caller.child()));
    }
  }

  /** How many permits of a semaphore are free. */
  record PermitsLeft(Caller caller, String target) implements LockRequest {
    @Override
    public String verb() {
      return "get_value";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked,
          Lock.class,
          lock ->
              lock.type().isSemaphore()
                  ? tell(lock.valueLeft())
                  : refuse(
                      "AttributeError",
                      "'" + lock.typeName() + "' object has no attribute 'get_value'"));
    }
  }
}
