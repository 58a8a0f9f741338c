package dev.interlock.model;

import java.util.List;

/** What a process asks of a condition variable, besides waiting. */
public sealed interface ConditionRequest extends ChildRequest {

  /** To wake some of those who wait. */
  record Notify(Caller caller, String target, long most) implements ConditionRequest {
    @Override
    public String verb() {
      return "notify";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked, ConditionVariable.class, it -> it.notify(asked, caller.child(), verb(), most));
    }
  }

  /** To wake all who wait. */
  record NotifyAll(Caller caller, String target) implements ConditionRequest {
    @Override
    public String verb() {
      return "notify_all";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked,
          ConditionVariable.class,
          it -> it.notify(asked, caller.child(), verb(), Long.MAX_VALUE));
    }
  }
}
