package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/** What a process asks of process objects, or about itself, beside starting and ending. */
public sealed interface ObjectRequest extends ProcessRequest {

  /**
   * To give up a process object, or the caller's side of a queue or pipe; again it does no harm.
   */
  record Close(Caller caller, String target) implements ObjectRequest {
    @Override
    public String verb() {
      return "close";
    }

    @Override
    public List<Fact> outcome(World asked) {
      Resource resource = asked.findResource(target).orElse(null);
      if (resource instanceof SimpleQueue simple) {
        return close(simple.closedBy().contains(caller.child()));
      }
      if (resource instanceof PipeEnd end) {
        return end.close(asked, caller.child());
      }
      return resource != null
          ? ask(asked, BoundedQueue.class, it -> close(it.isClosedBy(caller.child())))
          : closeProcess(asked);
    }

    private List<Fact> close(boolean isClosed) {
      return isClosed ? tell(Value.none()) : List.of(new QueueFact.Closed(target, caller.child()));
    }

    private List<Fact> closeProcess(World asked) {
      Optional<Child> found = asked.findChild(target);
      boolean again = found.filter(Child::isClosed).isPresent();
      return again ? tell(Value.none()) : on(asked, this::close);
    }

    private List<Fact> close(Child child) {
      return child.isAlive()
          ? refuse(
              "ValueError",
              "Cannot close a process while it is still running. "
                  + "You should first call join() or terminate().")
          : List.of(new ProcessFact.Closed(caller.child(), target));
    }
  }

  /** To make a process a daemon, or not; only before it is started. */
  record SetDaemon(Caller caller, String target, boolean daemon) implements ObjectRequest {
    @Override
    public String verb() {
      return "set_daemon";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return on(
          asked,
          child ->
              child.isStarted()
                  ? refuse("AssertionError", "process has already started")
                  : List.of(new ProcessFact.DaemonSet(caller.child(), target, daemon)));
    }
  }

  /** The declared names of its children that are alive, in order of declaration. */
  record ActiveChildren(Caller caller) implements ObjectRequest {
    @Override
    public String verb() {
      return "active_children";
    }

    @Override
    public List<Fact> outcome(World asked) {
      List<Child> live = asked.liveChildrenOf(caller.child());
      return tell(Value.texts(live.stream().map(Child::name).toList()));
    }
  }

  /** It ignores a signal already, and says so. */
  record Ignore(Caller caller, Signal signal) implements ObjectRequest {
    @Override
    public String verb() {
      return "ignore";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return signal == Signal.TERM
          ? List.of(new ProcessFact.Ignoring(caller.child(), signal))
          : refuse("OSError", "[Errno 22] Invalid argument");
    }
  }
}
