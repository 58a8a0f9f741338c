package dev.interlock.model;

import dev.interlock.value.Value;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a process asks of a queue. */
public sealed interface QueueRequest extends ChildRequest {

  /** To put an item. */
  record Put(Caller caller, String target, Item item, Patience patience) implements QueueRequest {

    /** To put something that can be sent. */
    public Put(Caller caller, String target, Value value, Patience patience) {
      this(caller, target, Item.of(value, caller.child()), patience);
    }

    @Override
    public String verb() {
      return "put";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return asked.findResource(target).orElse(null) instanceof SimpleQueue simple
          ? simple.put(item, patience)
          : ask(asked, BoundedQueue.class, queue -> Serving.put(queue, item, patience));
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
      String who = caller.child();
      return asked.findResource(target).orElse(null) instanceof SimpleQueue simple
          ? simple.get(who, patience, asked.now())
          : ask(asked, BoundedQueue.class, queue -> Serving.get(queue, who, patience));
    }
  }

  /** To wait until all that the caller has put is sent. */
  record JoinThread(Caller caller, String target) implements QueueRequest {
    @Override
    public String verb() {
      return "join_thread";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(asked, BoundedQueue.class, queue -> Serving.joinThread(queue, caller.child()));
    }
  }

  /** Not to wait at the exit for what the caller has put. */
  record CancelJoinThread(Caller caller, String target) implements QueueRequest {
    @Override
    public String verb() {
      return "cancel_join_thread";
    }

    @Override
    public List<Fact> outcome(World asked) {
      return ask(
          asked,
          BoundedQueue.class,
          queue -> List.of(new FeederFact.JoinCancelled(target, caller.child())));
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
      return ask(
          asked, BoundedQueue.class, queue -> Serving.taskDone(queue, caller.child(), asked.now()));
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
      boolean isEmpty = question == Question.EMPTY;
      return isEmpty && asked.findResource(target).orElse(null) instanceof SimpleQueue simple
          ? simple.isEmpty(caller.child())
          : ask(asked, BoundedQueue.class, queue -> look(queue, isEmpty));
    }

    private List<Fact> look(BoundedQueue queue, boolean isEmpty) {
      Optional<Fact> error = isEmpty ? Serving.unreadable(queue, caller.child()) : Optional.empty();
      return error.map(List::of).orElseGet(() -> tell(question.answer(queue)));
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
      return Value.of(this == EMPTY ? queue.channel().isEmpty() : queue.isFull());
    }
  }
}
