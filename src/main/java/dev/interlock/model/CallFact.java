package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;

/** A fact about a request of a process, whatever it is for. */
public sealed interface CallFact extends Fact {

  String child();

  @Override
  default World change(World before) {
    return before;
  }

  @Override
  default List<String> about() {
    return List.of(child());
  }

  private static List<String> names(String child, String target) {
    return target.isEmpty() || target.equals(child) ? List.of(child) : List.of(child, target);
  }

  private static String call(String target, String verb) {
    return target.isEmpty() ? verb + "()" : target + "." + verb + "()";
  }

  /** A process asked for something, and waits for the answer. */
  record Asked(String child, Pending pending) implements CallFact {
    @Override
    public World change(World before) {
      return before.noticed(child).with(before.child(child).asking(pending));
    }

    @Override
    public List<String> about() {
      return names(child, pending.target());
    }

    @Override
    public String sentence() {
      return child + " asks: " + pending.written();
    }
  }

  /** A process was told something about the state, which changed nothing. */
  record Told(String child, String verb, String target, Value result) implements CallFact, Reply {
    @Override
    public Answer answer() {
      return new Answer.Ok(result);
    }

    @Override
    public List<String> about() {
      return names(child, target);
    }

    @Override
    public String sentence() {
      return child + " asked " + call(target, verb) + ": " + result.shown();
    }
  }

  /** What a process asked for breaks the contract; Python would raise this error. */
  record Refused(String child, String verb, String target, String error, String message)
      implements CallFact, Reply {
    @Override
    public Answer answer() {
      return new Answer.Err(error, message);
    }

    @Override
    public List<String> about() {
      return names(child, target);
    }

    @Override
    public String sentence() {
      return child + " was refused " + call(target, verb) + ": " + error + ": " + message;
    }
  }

  /** A sleep is over. */
  record Woke(String child, Duration slept) implements CallFact, Reply {
    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " woke" + Fact.after(slept);
    }
  }

  /**
   * An {@code await} is over.
   *
   * @param met whether the condition holds; false: the time ran out
   */
  record Awaited(String child, boolean met, Duration waited) implements CallFact, Reply {
    @Override
    public Answer answer() {
      return Answer.of(met);
    }

    @Override
    public String sentence() {
      return met
          ? child + " sees what it awaited" + Fact.after(waited)
          : child + " gave up awaiting" + Fact.after(waited);
    }
  }

  /** A process said something that the protocol does not know. */
  record Malformed(String child, String line, String why) implements CallFact {
    @Override
    public String sentence() {
      return child + " broke the protocol: " + why + ": " + line;
    }
  }

  /** What a step expected did not come true. */
  record StepFailed(String child, String step, String message) implements CallFact {
    @Override
    public String sentence() {
      return child + " failed an expectation at " + step + ": " + message;
    }
  }
}
