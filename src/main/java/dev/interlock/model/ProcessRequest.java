package dev.interlock.model;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a process asks about processes, itself included. */
public sealed interface ProcessRequest extends ChildRequest
    permits ProcessRequest.Hello,
        ProcessRequest.End,
        ProcessRequest.Start,
        ProcessRequest.Join,
        ProcessRequest.Send,
        ProcessRequest.IsAlive,
        ProcessRequest.Inspect,
        ObjectRequest {

  /** It is ready. */
  record Hello(Caller caller) implements ProcessRequest {
    @Override
    public String verb() {
      return "hello";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return List.of(new ProcessFact.Greeted(caller.child()));
    }
  }

  /**
   * Its code has ended: its daemons are terminated, and it may exit once all children have ended.
   */
  record End(Caller caller, int code) implements ProcessRequest {
    @Override
    public String verb() {
      return "end";
    }

    @Override
    public List<Fact> outcome(World asked) {
      String who = caller.child();
      List<Child> live = asked.liveChildrenOf(who);
      List<Fact> facts = new ArrayList<>();
      facts.add(new ProcessFact.CodeEnded(who, code));
      live.stream()
          .filter(Child::daemon)
          .map(it -> new ProcessFact.SignalSent(it.name(), Signal.TERM, who))
          .forEach(facts::add);
      return facts;
    }
  }

  /** To run a process; it is answered when the operating system runs it. */
  record Start(Caller caller, String target) implements ProcessRequest {
    @Override
    public String verb() {
      return "start";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return on(asked, target -> start(target, asked.child(caller.child())));
    }

    private List<Fact> start(Child target, Child parent) {
      if (target.isStarted()) {
        return refuse("AssertionError", "cannot start a process twice");
      }
      if (parent.daemon()) {
        return refuse("AssertionError", "daemonic processes are not allowed to have children");
      }
      boolean daemon = target.declaredDaemon().orElse(parent.daemon());
      return List.of(new ProcessFact.StartAsked(target.name(), Optional.of(parent.name()), daemon));
    }
  }

  /** To wait for the end of a child, or until nothing is unfinished in a queue. */
  record Join(Caller caller, String target, Patience patience) implements ProcessRequest {
    @Override
    public String verb() {
      return "join";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return asked.findResource(target).isPresent()
          ? ask(asked, BoundedQueue.class, this::join)
          : on(asked, this::join);
    }

    private List<Fact> join(BoundedQueue queue) {
      return patience.timeout().isPresent()
          ? refuse("TypeError", "join() got an unexpected keyword argument 'timeout'")
          : Serving.join(queue, caller.child());
    }

    private List<Fact> join(Child target) {
      if (!target.isStarted()) {
        return refuse("AssertionError", "can only join a started process");
      }
      if (!target.parent().equals(Optional.of(caller.child()))) {
        return refuse("AssertionError", "can only join a child process");
      }
      return target.isAlive() && patience.waits()
          ? List.of()
          : List.of(
              new ProcessFact.Joined(
                  caller.child(), target.name(), !target.isAlive(), Duration.ZERO));
    }
  }

  /** To send a signal to a process; to one that has ended it does nothing. */
  record Send(Caller caller, String target, Signal signal) implements ProcessRequest {
    @Override
    public String verb() {
      return signal == Signal.TERM ? "terminate" : "kill";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return on(asked, this::send);
    }

    private List<Fact> send(Child target) {
      if (!target.isStarted()) {
        return refuse("AttributeError", "'NoneType' object has no attribute '" + verb() + "'");
      }
      List<Fact> facts = new ArrayList<>();
      if (target.isAlive()) {
        facts.add(new ProcessFact.SignalSent(target.name(), signal, caller.child()));
      }
      facts.addAll(tell(Value.none()));
      return facts;
    }
  }

  /** Whether a child, or the caller itself, is alive. */
  record IsAlive(Caller caller, String target) implements ProcessRequest {
    @Override
    public String verb() {
      return "is_alive";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return on(asked, this::isAlive);
    }

    private List<Fact> isAlive(Child target) {
      boolean mayAsk =
          target.name().equals(caller.child())
              || !target.isStarted()
              || target.parent().equals(Optional.of(caller.child()));
      return mayAsk
          ? tell(Value.of(target.isAlive()))
          : refuse("AssertionError", "can only test a child process");
    }
  }

  /** Name, pid, daemon, is_alive and exitcode of any process. */
  record Inspect(Caller caller, String target) implements ProcessRequest {
    @Override
    public String verb() {
      return "inspect";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return on(asked, target -> tell(target.inspected()));
    }
  }

  /** Asks about the target; refuses if there is no such process, or its object is closed. */
  default List<Fact> on(World world, Function<Child, List<Fact>> question) {
    Optional<Child> found = world.findChild(target());
    if (found.isEmpty()) {
      return refuse("NameError", "name '" + target() + "' is not defined");
    }
    return found.get().isClosed()
        ? refuse("ValueError", "process object is closed")
        : question.apply(found.get());
  }
}
