package dev.interlock.model;

import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;

/** A fact about one pipe. */
public sealed interface PipeFact extends Fact {

  String pipe();

  /** Name of the end that the process used. */
  String end();

  String child();

  /** The pipe once this is known. */
  Pipe after(Pipe before, Duration now);

  @Override
  default World change(World before) {
    return before.with(after(before.pipe(pipe()), before.now()));
  }

  @Override
  default List<String> about() {
    return List.of(child(), end(), pipe());
  }

  /** A message is on its way. */
  record Sent(String pipe, String end, String child, Value value, Duration waited)
      implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.sent(end, Item.of(value, child));
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " sent " + value.shown() + " through " + end + Fact.after(waited);
    }
  }

  /** The pipe has no room, and the process waits with half its message sent. */
  record SendWaits(String pipe, String end, String child, Value value) implements PipeFact {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.sendWaits(end, new Putter(new Waiter(child, now), Item.of(value, child)));
    }

    @Override
    public String sentence() {
      return child + " waits to send " + value.shown() + " through " + end + ": the pipe is full";
    }
  }

  /** The oldest message was handed to a process. */
  record Received(String pipe, String end, String child, Value value, Duration waited)
      implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.received(end, child);
    }

    @Override
    public Answer answer() {
      return new Answer.Ok(value);
    }

    @Override
    public String sentence() {
      return child + " received " + value.shown() + " from " + end + Fact.after(waited);
    }
  }

  /** There is no message, and the process waits for one. */
  record ReceiveWaits(String pipe, String end, String child) implements PipeFact {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.receiveWaits(end, new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " waits to receive from " + end;
    }
  }

  /** There is no message, and the process waits until there is one, but not to receive it. */
  record PollWaits(String pipe, String end, String child) implements PipeFact {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.pollWaits(end, new Waiter(child, now));
    }

    @Override
    public String sentence() {
      return child + " waits until there is something to receive from " + end;
    }
  }

  /**
   * A process learned whether it can receive at once.
   *
   * @param isReady there is a message, or there will never be one
   */
  record Polled(String pipe, String end, String child, boolean isReady, Duration waited)
      implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return Answer.of(isReady);
    }

    @Override
    public String sentence() {
      String what = isReady ? " something" : " nothing";
      return child + " sees" + what + " to receive from " + end + Fact.after(waited);
    }
  }

  /** Nobody holds the far end any more: no message will ever come. */
  record EndOfFile(String pipe, String end, String child, Duration waited)
      implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Err("EOFError", "");
    }

    @Override
    public String sentence() {
      return child
          + " has come to the end of "
          + end
          + ": nobody can send any more"
          + Fact.after(waited);
    }
  }

  /** The far end was given up by all although messages to it were unread; it is told once. */
  record ConnectionReset(String pipe, String end, String child, Duration waited)
      implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.leftBy(child).reset(end);
    }

    @Override
    public Answer answer() {
      return new Answer.Err("ConnectionResetError", "[Errno 104] Connection reset by peer");
    }

    @Override
    public String sentence() {
      return child
          + " finds "
          + end
          + " reset: what went through it was never received"
          + Fact.after(waited);
    }
  }

  /** Nobody holds the far end any more: what is sent would never be received. */
  record BrokenPipe(String pipe, String end, String child, Duration waited)
      implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public Answer answer() {
      return new Answer.Err("BrokenPipeError", "[Errno 32] Broken pipe");
    }

    @Override
    public String sentence() {
      return child
          + " cannot send through "
          + end
          + ": nobody can receive any more"
          + Fact.after(waited);
    }
  }

  /** A process does not hold this end any more; the others do as before. */
  record EndClosed(String pipe, String end, String child) implements PipeFact, Reply {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.closed(end, child);
    }

    @Override
    public Answer answer() {
      return Answer.done();
    }

    @Override
    public String sentence() {
      return child + " closed " + end;
    }
  }

  /** A process died waiting here. */
  record Abandoned(String pipe, String end, String child) implements PipeFact {
    @Override
    public Pipe after(Pipe before, Duration now) {
      return before.leftBy(child);
    }

    @Override
    public String sentence() {
      return child + " died waiting at " + end;
    }
  }
}
