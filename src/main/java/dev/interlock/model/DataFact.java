package dev.interlock.model;

import dev.interlock.model.SharedValue.Wish;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A fact about one piece of shared data. Where it says {@code at}, that is the part that was meant,
 * an index counted from 0; empty: all of it.
 */
public sealed interface DataFact extends Fact {

  String data();

  String child();

  /** The data once this is known. */
  SharedValue after(SharedValue before, Duration now);

  @Override
  default World change(World before) {
    SharedValue next = after(before.data(data()), before.now());
    World changed = before.with(next);
    return isThroughLock() && next.lock().isPresent()
        ? changed.with(before.lock(next.lock().get()).passedBy(child()))
        : changed;
  }

  /** Whether the process had the lock for this, if there is one. */
  default boolean isThroughLock() {
    return this instanceof Reply;
  }

  @Override
  default List<String> about() {
    return List.of(child(), data());
  }

  private static String place(String data, Optional<Value> at) {
    return data + at.map(it -> Value.of(List.of(it)).shown()).orElse("");
  }

  private static String shown(Value value) {
    String list = Value.of(List.of(value)).shown();
    return list.substring(1, list.length() - 1);
  }

  /** What a process read. */
  record Read(String data, String child, Optional<Value> at, Value value, Duration waited)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child + " read " + shown(value) + " in " + place(data, at) + Fact.after(waited);
    }
  }

  /** What a process wrote, as it is in there now. */
  record Written(String data, String child, Optional<Value> at, Value value, Duration waited)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child).written(at, value);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child + " wrote " + shown(value) + " to " + place(data, at) + Fact.after(waited);
    }
  }

  /** A list has one more element, its last. */
  record Appended(String data, String child, Value value, Duration waited)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child).holding(ListShape.appended(before.content(), value));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " appended " + shown(value) + " to " + data + Fact.after(waited);
    }
  }

  /** An element was taken out of a list. */
  record Popped(String data, String child, Value at, Value value, Duration waited)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child).holding(ListShape.without(before.content(), at));
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child
          + " popped "
          + shown(value)
          + " out of "
          + place(data, Optional.of(at))
          + Fact.after(waited);
    }
  }

  /**
   * A process has begun an update: nobody else touches the data until the new value is there.
   *
   * @param value the old value
   */
  record Opened(String data, String child, Optional<Value> at, Value value, Duration waited)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child).openedBy(new Wish(new Waiter(child, now), Access.update(at)));
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child
          + " begins to update "
          + place(data, at)
          + ", which is "
          + shown(value)
          + Fact.after(waited);
    }
  }

  /** An access was not possible; Python would raise this error. */
  record Refused(String data, String child, String verb, String error, String message)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Err(error, message);
    }

    @Override
    public String sentence() {
      return child + " could not " + verb + " " + data + ": " + error + ": " + message;
    }
  }

  /** An update is over; this is the new value. */
  record Updated(String data, String child, Optional<Value> at, Value value)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.closed().written(at, value);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child + " updated " + place(data, at) + " to " + shown(value);
    }
  }

  /**
   * An update is over, and nothing has changed.
   *
   * @param answer the error, if the new value does not fit; done, if there was none
   */
  record Failed(String data, String child, Optional<Value> at, Answer answer)
      implements DataFact, Reply {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.closed();
    }

    @Override
    public String sentence() {
      String why =
          answer instanceof Answer.Err err ? ": " + err.error() + ": " + err.message() : "";
      return child + " leaves " + place(data, at) + " as it was" + why;
    }
  }

  /** A process waits until it may access the data: for its lock, or for an update to end. */
  record AccessWaits(String data, String child, Access access) implements DataFact {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.joinedBy(new Wish(new Waiter(child, now), access));
    }

    @Override
    public String sentence() {
      return child + " waits to " + access.verb() + " " + place(data, access.at());
    }
  }

  /** A process that waited for the lock waits for an update to end now. */
  record LetIn(String data, String child) implements DataFact {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before;
    }

    @Override
    public boolean isThroughLock() {
      return true;
    }

    @Override
    public String sentence() {
      return child + " need not wait for the lock of " + data + " any more";
    }
  }

  /** A process died in line, or before it had told the new value; nothing has changed. */
  record Abandoned(String data, String child) implements DataFact {
    @Override
    public SharedValue after(SharedValue before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public String sentence() {
      return child + " died before it was through with " + data;
    }
  }
}
