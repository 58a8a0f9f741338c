package dev.interlock.model;

import java.util.List;

/**
 * A request that was understood as far as its caller, but cannot be served: an unknown verb, an
 * option of the wrong type.
 */
public record Refuse(Caller caller, String verb, String target, String error, String message)
    implements ChildRequest {

  @Override
  public List<Fact> outcome(World asked) {
    return refuse(error, message);
  }
}
