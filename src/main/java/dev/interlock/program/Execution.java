package dev.interlock.program;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A program under way: its frames, its variables, how it ends. */
final class Execution {

  private final Program program;
  private final Self self;
  private final Json json;
  private final Deque<Frame> frames = new ArrayDeque<>();
  private Variables variables;
  private Place at;
  private Value result = Value.none();
  private double elapsed;
  private @Nullable Leaving outcome;
  private Move.@Nullable End end;

  Execution(Program program, Self self, Dice dice, Json json) {
    this.program = program;
    this.self = self;
    this.json = json;
    this.at = program.place();
    this.variables = new Variables(self, self.index(), Value.of(program.declared().params()), dice);
    frames.push(new Block(program.steps()));
  }

  Move start() {
    try {
      variables.setAll(program.variables());
    } catch (Raised raised) {
      leave(new Leaving.Thrown(raised, List.of(at)));
    }
    return advance();
  }

  Move resume(Answer answer, double seconds) {
    elapsed += seconds;
    Frame top = frames.peek();
    if (top != null) {
      try {
        if (answer instanceof Answer.Ok ok) {
          top.answered(this, ok.result());
        } else if (answer instanceof Answer.Err error) {
          top.failed(this, error);
        }
      } catch (Raised raised) {
        leave(new Leaving.Thrown(raised, List.of(at)));
      }
    }
    return advance();
  }

  private Move advance() {
    while (true) {
      Frame top = frames.peek();
      if (top == null) {
        return last();
      }
      try {
        Move move = top.proceed(this);
        if (move != null) {
          return move;
        }
      } catch (Raised raised) {
        leave(new Leaving.Thrown(raised, List.of(at)));
      } catch (StackOverflowError tooDeep) {
        Raised raised = new Raised("RecursionError", "maximum recursion depth exceeded");
        leave(new Leaving.Thrown(raised, List.of(at)));
      }
    }
  }

  private Move last() {
    if (end != null) {
      return end;
    }
    Leaving why = outcome;
    if (why instanceof Leaving.Thrown error) {
      end = new Move.End(1, false);
      return new Move.Print(true, traceback(error));
    }
    if (why instanceof Leaving.Exit exit) {
      end = new Move.End(exit.status(), false);
      return exit.isShown() ? new Move.Print(true, exit.code().shown() + "\n") : end;
    }
    end = new Move.End(0, false);
    return end;
  }

  private String traceback(Leaving.Thrown error) {
    StringBuilder out = new StringBuilder();
    if (!self.isMain()) {
      out.append("Process ").append(self.name()).append(":\n");
    }
    out.append("Traceback (most recent call last):\n");
    for (Place place : error.trace()) {
      out.append("  File \"").append(place.file()).append("\", line ").append(place.line());
      out.append(", in ").append(place.pointer()).append('\n');
    }
    Raised raised = error.raised();
    String message = raised.message().isEmpty() ? "" : ": " + raised.message();
    return out.append(raised.error()).append(message).append('\n').toString();
  }

  /** Leaves one frame after the other, until one stays. */
  void leave(Leaving leaving) {
    Leaving why = leaving;
    for (Frame top = frames.peek(); top != null; top = frames.peek()) {
      if (top.left(this, why)) {
        return;
      }
      if (why instanceof Leaving.Thrown error
          && top instanceof Block block
          && block.caller().isPresent()) {
        why = error.via(block.caller().get());
      }
      frames.pop();
    }
    outcome = why;
  }

  /** Ends at once, whatever was begun. */
  Move.End halt(int code) {
    frames.clear();
    Move.End abrupt = new Move.End(code, true);
    end = abrupt;
    return abrupt;
  }

  void push(Frame frame) {
    frames.push(frame);
  }

  void pop() {
    frames.pop();
  }

  /** Notes where the program stands: requests and errors come from there. */
  void at(Place place) {
    at = place;
  }

  Place at() {
    return at;
  }

  Declared declared() {
    return program.declared();
  }

  Json json() {
    return json;
  }

  Variables variables() {
    return variables;
  }

  void variables(Variables others) {
    variables = others;
  }

  /** What the last request came to. */
  Value result() {
    return result;
  }

  void result(Value latest) {
    result = latest;
  }

  /** Seconds spent waiting for answers so far. */
  double elapsed() {
    return elapsed;
  }

  /** A call from where the program stands. */
  Call call(Verb verb, String target, Map<String, Value> options) {
    return new Call(verb, target, new TreeMap<>(options), at);
  }

  Move.Ask ask(Verb verb, String target, Map<String, Value> options) {
    return new Move.Ask(call(verb, target, options));
  }
}
