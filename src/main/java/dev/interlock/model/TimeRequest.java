package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a process asks of the play's clock. */
public sealed interface TimeRequest extends ChildRequest {

  /** To sleep; an answer comes at the deadline, also for no time at all. */
  record Sleep(Caller caller, Duration length) implements TimeRequest {
    @Override
    public String verb() {
      return "sleep";
    }

    @Override
    public Patience patience() {
      return Patience.upTo(length);
    }

    @Override
    public List<Fact> outcome(World asked) {
      return patience().waits()
          ? List.of()
          : List.of(new CallFact.Woke(caller.child(), Duration.ZERO));
    }
  }

  /** To wait until an expression over the state holds; the kernel looks at it after every fact. */
  record Await(Caller caller, Condition awaited, Patience patience) implements TimeRequest {
    @Override
    public String verb() {
      return "await";
    }

    /**
     * At once if it is not willing to wait: the kernel looks at the condition before time passes.
     */
    @Override
    public Optional<Duration> deadline(Duration now) {
      return patience.waits() ? patience.deadline(now) : Optional.of(now);
    }

    @Override
    public Optional<Condition> condition() {
      return Optional.of(awaited);
    }

    @Override
    public List<Fact> outcome(World asked) {
      return List.of();
    }
  }
}
