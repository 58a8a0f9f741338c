package dev.interlock.past;

import dev.interlock.model.DataFact;
import dev.interlock.model.Fact;
import dev.interlock.model.FileFact;
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
  DONE,
  /** It wrote shared data or a file. */
  WROTE;

  static Optional<Mark> of(Fact fact) {
    if (fact instanceof QueueFact.ItemPut || fact instanceof PipeFact.Sent) {
      return Optional.of(PUT);
    }
    if (fact instanceof QueueFact.ItemGot || fact instanceof PipeFact.Received) {
      return Optional.of(GOT);
    }
    if (fact instanceof QueueFact.TaskDone) {
      return Optional.of(DONE);
    }
    return isWriting(fact) ? Optional.of(WROTE) : Optional.empty();
  }

  private static boolean isWriting(Fact fact) {
    return fact instanceof FileFact.Written
        || fact instanceof FileFact.Replaced
        || fact instanceof DataFact.Written
        || fact instanceof DataFact.Updated
        || fact instanceof DataFact.Appended
        || fact instanceof DataFact.Popped;
  }
}
