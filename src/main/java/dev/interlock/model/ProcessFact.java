package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A fact about the life of one process. */
public sealed interface ProcessFact extends Fact {

  String child();

  @Override
  default World change(World before) {
    return before;
  }

  @Override
  default List<String> about() {
    return List.of(child());
  }

  /**
   * A process is to be run.
   *
   * @param parent who said start; empty for main
   * @param daemon whether it dies with its parent's code
   */
  record StartAsked(String child, Optional<String> parent, boolean daemon) implements ProcessFact {
    @Override
    public World change(World before) {
      return before.with(before.child(child).startedBy(parent, daemon, before.now()));
    }

    @Override
    public List<String> about() {
      return parent.map(it -> List.of(child, it)).orElse(List.of(child));
    }

    @Override
    public String sentence() {
      String what = (daemon ? "daemon " : "") + child;
      return parent.map(it -> it + " starts " + what).orElse(what + " is to start");
    }
  }

  /** The operating system runs it. */
  record Spawned(String child, long pid) implements ProcessFact {
    @Override
    public World change(World before) {
      Child child = before.child(this.child);
      return before.with(
          child.living(new Life.Alive(pid, before.now(), child.isCommand(), Optional.empty())));
    }

    @Override
    public String sentence() {
      return child + " started, pid " + pid;
    }
  }

  /** The operating system could not run it. */
  record SpawnFailed(String child, String why) implements ProcessFact {
    @Override
    public World change(World before) {
      return before.with(before.child(child).living(new Life.Failed(why)));
    }

    @Override
    public String sentence() {
      return child + " could not be started: " + why;
    }
  }

  /** Whoever said start goes on. */
  record Started(String child, String target) implements ProcessFact, Reply {
    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public List<String> about() {
      return List.of(child, target);
    }

    @Override
    public String sentence() {
      return child + " has started " + target;
    }
  }

  /** It is ready to run its first step. */
  record Greeted(String child) implements ProcessFact, Reply {
    @Override
    public World change(World before) {
      Child child = before.child(this.child);
      return child.life() instanceof Life.Alive alive
          ? before.with(
              child.living(new Life.Alive(alive.pid(), before.now(), true, alive.announced())))
          : before;
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " is ready";
    }
  }

  /** It printed something; a chunk of text as it came, not a line. */
  record Printed(String child, Stream stream, String text) implements ProcessFact {
    @Override
    public String sentence() {
      return child + " printed " + text.strip();
    }
  }

  /** Where output goes to. */
  enum Stream {
    STDOUT,
    STDERR
  }

  /**
   * A signal goes to a process.
   *
   * @param by declared name of who sends it; empty: the user
   */
  record SignalSent(String child, Signal signal, String by) implements ProcessFact {
    @Override
    public World change(World before) {
      return before.with(before.child(child).signalled(signal));
    }

    @Override
    public List<String> about() {
      return by.isEmpty() || by.equals(child) ? List.of(child) : List.of(child, by);
    }

    @Override
    public String sentence() {
      return (by.isEmpty() ? "you send " : by + " sends ") + signal.title() + " to " + child;
    }
  }

  /** A join is over: the target has ended, or the time ran out. Python answers None to both. */
  record Joined(String child, String target, boolean ended, Duration waited)
      implements ProcessFact, Reply {
    @Override
    public Answer answer() {
      return new Answer.Ok(Value.none());
    }

    @Override
    public List<String> about() {
      return List.of(child, target);
    }

    @Override
    public String sentence() {
      return ended
          ? child + " has joined " + target + Fact.after(waited)
          : child + " gave up joining " + target + Fact.after(waited);
    }
  }

  /** A process that has not been started is to be a daemon, or not. */
  record DaemonSet(String child, String target, boolean daemon) implements ProcessFact, Reply {
    @Override
    public World change(World before) {
      return before.with(before.child(target).daemon(daemon));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public List<String> about() {
      return List.of(child, target);
    }

    @Override
    public String sentence() {
      return child + " makes " + target + (daemon ? " a daemon" : " no daemon");
    }
  }

  /** A process object was closed: whoever uses it now is refused. */
  record Closed(String child, String target) implements ProcessFact, Reply {
    @Override
    public World change(World before) {
      return before.with(before.child(target).closed());
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public List<String> about() {
      return List.of(child, target);
    }

    @Override
    public String sentence() {
      return child + " closed " + target;
    }
  }

  /** A process ignores a signal from now on. */
  record Ignoring(String child, Signal signal) implements ProcessFact, Reply {
    @Override
    public World change(World before) {
      return before.with(before.child(child).ignoringTerm());
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " ignores " + signal.title();
    }
  }

  /** Its steps have ended, with this exit code; it still waits for its children. */
  record CodeEnded(String child, int code) implements ProcessFact {
    @Override
    public World change(World before) {
      Child child = before.child(this.child);
      return child.life() instanceof Life.Alive alive
          ? before.with(
              child.living(
                  new Life.Alive(alive.pid(), alive.since(), alive.greeted(), Optional.of(code))))
          : before;
    }

    @Override
    public String sentence() {
      return child + " ended its code with " + code;
    }
  }

  /** Nobody is left whom it must wait for: it may exit. */
  record MayExit(String child) implements ProcessFact, Reply {
    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " may exit";
    }
  }

  /** The operating system reported its end. */
  record Exited(String child, int code) implements ProcessFact {
    @Override
    public World change(World before) {
      Child child = before.child(this.child);
      return before.with(child.living(new Life.Exited(child.pid().orElse(0L), code, before.now())));
    }

    @Override
    public String sentence() {
      return child + " exited with " + code + title();
    }

    private String title() {
      for (Signal signal : Signal.values()) {
        if (code == -signal.number()) {
          return " (" + signal.title() + ")";
        }
      }
      return "";
    }
  }
}
