package dev.interlock.past;

import dev.interlock.model.Fact;
import dev.interlock.model.PipeFact;
import dev.interlock.model.QueueFact;
import java.util.Optional;

/** Something that a process did at one moment. */
public enum Mark {
  /** It put an item into a queue, or sent a message. */
  PUT,
  /** It got an item out of a queue, or received a message. */
  GOT,
  /** It said {@code task_done}. */
  DONE;

  static Optional<Mark> of(Fact fact) {
    if (fact instanceof QueueFact.ItemPut || fact instanceof PipeFact.Sent) {
      return Optional.of(PUT);
    }
    if (fact instanceof QueueFact.ItemGot || fact instanceof PipeFact.Received) {
      return Optional.of(GOT);
    }
    return fact instanceof QueueFact.TaskDone ? Optional.of(DONE) : Optional.empty();
  }
}
