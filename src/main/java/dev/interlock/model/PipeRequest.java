package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;

/** What a process asks of one end of a pipe. */
public sealed interface PipeRequest extends ChildRequest {

  /** To send a message. */
  record Send(Caller caller, String target, Value value) implements PipeRequest {
    @Override
    public String verb() {
      return "send";
    }

    @Override
    public List<Fact> outcome(World asked) {
      Item item = Item.of(value, caller.child());
      return ask(asked, PipeEnd.class, end -> end.send(asked, item));
    }
  }

  /** To receive the oldest message. */
  record Receive(Caller caller, String target) implements PipeRequest {
    @Override
    public String verb() {
      return "recv";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, PipeEnd.class, end -> end.receive(asked, caller.child()));
    }
  }

  /** To learn whether there is something to receive, an error included. */
  record Poll(Caller caller, String target, Patience patience) implements PipeRequest {
    @Override
    public String verb() {
      return "poll";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, PipeEnd.class, end -> end.poll(asked, caller.child(), patience));
    }
  }
}
