package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What a process asks of the play's clock. */
public sealed interface TimeRequest extends ChildRequest {

  /** The verb whose condition is answered with its value, be it true or not. */
  String EVALUATE = "evaluate";

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

  /** To burn processor time; answered, like a sleep, when the time is over. */
  record Spin(Caller caller, Duration length) implements TimeRequest {
    @Override
    public String verb() {
      return "spin";
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

  /** To learn the value of an expression over the state, at once. */
  record Evaluate(Caller caller, Condition expression) implements TimeRequest {
    @Override
    public String verb() {
      return EVALUATE;
    }

    @Override
    public Optional<Condition> condition() {
      return Optional.of(expression);
    }

    @Override
    public List<Fact> outcome(World asked) {
      return List.of();
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
    public Optional<Duration> deadline(World world) {
      return patience.waits() ? patience.deadline(world.now()) : Optional.of(world.now());
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
