package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;

/** What a process asks of an event, besides waiting. */
public sealed interface EventRequest extends ChildRequest {

  /** To set it. */
  record SetEvent(Caller caller, String target) implements EventRequest {
    @Override
    public String verb() {
      return "set_event";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Event.class, event -> event.set(caller.child(), asked.now()));
    }
  }

  /** To clear it. */
  record Clear(Caller caller, String target) implements EventRequest {
    @Override
    public String verb() {
      return "clear";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked, Event.class, event -> List.of(new EventFact.Cleared(target, caller.child())));
    }
  }

  /** Whether it is set. */
  record IsSet(Caller caller, String target) implements EventRequest {
    @Override
    public String verb() {
      return "is_set";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Event.class, event -> tell(Value.of(event.isSet())));
    }
  }
}
