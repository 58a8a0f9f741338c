package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/**
 * A process has worked out what it updates shared data to; it is answered with what is stored, or
 * with the error that Python would raise.
 *
 * @param at which part; empty: all
 * @param value the new value; empty: it could not work one out, and nothing changes
 */
public record EndUpdate(Caller caller, String target, Optional<Value> at, Optional<Value> value)
    implements ChildRequest {

  @Override
  public String verb() {
    return "updated";
  }

  @Override
  public List<Fact> outcome(World asked) {
    return ask(asked, SharedValue.class, it -> it.updated(asked, caller.child(), at, value));
  }
}
