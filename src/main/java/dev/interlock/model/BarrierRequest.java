package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;

/** What a process asks of a barrier, besides waiting. */
public sealed interface BarrierRequest extends ChildRequest {

  /** To break it. */
  record Abort(Caller caller, String target) implements BarrierRequest {
    @Override
    public String verb() {
      return "abort";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Barrier.class, barrier -> abort(barrier, asked));
    }

    private List<Fact> abort(Barrier barrier, World asked) {
      String who = caller.child();
      return new Unfolding(asked)
          .addAll(barrier.broken(asked, who, who + " aborted it"))
          .addAll(tell(Value.none()))
          .facts();
    }
  }

  /** To make it usable again. */
  record Reset(Caller caller, String target) implements BarrierRequest {
    @Override
    public String verb() {
      return "reset";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Barrier.class, barrier -> barrier.reset(asked, caller.child()));
    }
  }

  /**
   * It is through with the action.
   *
   * @param failed whether the action raised an error
   */
  record Acted(Caller caller, String target, boolean failed) implements BarrierRequest {
    @Override
    public String verb() {
      return "acted";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, Barrier.class, barrier -> barrier.acted(asked, caller.child(), failed));
    }
  }
}
