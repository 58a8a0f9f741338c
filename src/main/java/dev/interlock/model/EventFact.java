package dev.interlock.model;

import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.List;

/** A fact about one event. */
public sealed interface EventFact extends Fact {

  String event();

  String child();

  /** The event once this is known. */
  Event after(Event before, Duration now);

  @Override
  default World change(World before) {
    return before.with(after(before.event(event()), before.now()));
  }

  @Override
  default List<String> about() {
    return List.of(child(), event());
  }

  /** The event is set; setting it again changes nothing. */
  record WasSet(String event, String child) implements EventFact, Reply {
    @Override
    public Event after(Event before, Duration now) {
      return before.set(true);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " set " + event;
    }
  }

  /** The event is not set any more. */
  record Cleared(String event, String child) implements EventFact, Reply {
    @Override
    public Event after(Event before, Duration now) {
      return before.set(false);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " cleared " + event;
    }
  }

  /** The event is not set, and the process waits for it. */
  record WaitBegun(String event, String child) implements EventFact {
    @Override
    public Event after(Event before, Duration now) {
      return before.joinedBy(new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " waits for " + event;
    }
  }

  /** The event is set, or was set while the process waited. */
  record Passed(String event, String child, Duration waited) implements EventFact, Reply {
    @Override
    public Event after(Event before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return Answer.of(true);
    }

    @Override
    public String sentence() {
      return child + " saw that " + event + " is set" + Fact.after(waited);
    }
  }

  /** The event was not set in time. */
  record TimedOut(String event, String child, Duration waited) implements EventFact, Reply {
    @Override
    public Event after(Event before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return Answer.of(false);
    }

    @Override
    public String sentence() {
      return waited.isZero()
          ? child + " saw that " + event + " is not set"
          : child + " gave up waiting for " + event + Fact.after(waited);
    }
  }

  /** A process died waiting. */
  record Abandoned(String event, String child) implements EventFact {
    @Override
    public Event after(Event before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public String sentence() {
      return child + " died waiting for " + event;
    }
  }
}
