package dev.interlock.model;

import java.util.List;

/** What a process asks of a lock. */
public sealed interface LockRequest extends ChildRequest {

  /** To hold it. */
  record Acquire(Caller caller, String target, Patience patience) implements LockRequest {
    @Override
    public String verb() {
      return "acquire";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Lock.class, lock -> lock.acquire(caller.child(), patience));
    }
  }

  /** To give it back; anybody may. */
  record Release(Caller caller, String target) implements LockRequest {
    @Override
    public String verb() {
      return "release";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Lock.class, lock -> lock.release(caller.child(), asked.now()));
    }
  }
}
