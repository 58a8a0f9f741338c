package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Locale;

/** What a process asks of a queue. */
public sealed interface QueueRequest extends ChildRequest {

  /** To put an item. */
  record Put(Caller caller, String target, Value value, Patience patience) implements QueueRequest {
    @Override
    public String verb() {
      return "put";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked,
          BoundedQueue.class,
          queue -> queue.put(caller.child(), value, patience, asked.now()));
    }
  }

  /** To get the oldest item. */
  record Get(Caller caller, String target, Patience patience) implements QueueRequest {
    @Override
    public String verb() {
      return "get";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked, BoundedQueue.class, queue -> queue.get(caller.child(), patience, asked.now()));
    }
  }

  /** To count one item as done. */
  record TaskDone(Caller caller, String target) implements QueueRequest {
    @Override
    public String verb() {
      return "task_done";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, BoundedQueue.class, queue -> queue.taskDone(caller.child(), asked.now()));
    }
  }

  /** To learn something that may be old before it is used. */
  record Look(Caller caller, String target, Question question) implements QueueRequest {
    @Override
    public String verb() {
      return question.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, BoundedQueue.class, queue -> tell(question.answer(queue)));
    }
  }

  /** What can be asked about a queue. */
  enum Question {
    QSIZE,
    EMPTY,
    FULL;

    Value answer(BoundedQueue queue) {
      if (this == QSIZE) {
        return Value.of(queue.depth());
      }
      return Value.of(this == EMPTY ? queue.items().isEmpty() : queue.isFull());
    }
  }
}
