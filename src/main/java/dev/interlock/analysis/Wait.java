package dev.interlock.analysis;

import dev.interlock.model.Child;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Why a process does not go on, and who could let it. One that sleeps does not wait.
 *
 * @param target the lock, queue, file or process; empty for its children and for a condition
 * @param since when it asked, on the play's clock
 * @param deadline when it gives up; empty: never
 * @param on the live processes that hold it up; empty if nobody in particular does, or nobody alive
 * @param words all this, the process first
 */
public record Wait(
    String child,
    Reason reason,
    String target,
    Duration since,
    Optional<Duration> deadline,
    List<String> on,
    Phrase words) {

  /** What has to happen before the process can go on. */
  public enum Reason {
    /** A living holder releases the lock. */
    LOCK,
    /** The holder of the lock is dead; only somebody else could release it. */
    ORPHANED_LOCK,
    /** Somebody gives a permit of the semaphore back. */
    PERMIT,
    /** Somebody notifies the condition. */
    NOTIFY,
    /** Somebody sets the event. */
    EVENT,
    /** Enough others arrive at the barrier. */
    BARRIER,
    /** Another process is through with the file. */
    FILE,
    /** Somebody gets an item from a full queue. */
    ROOM,
    /** Somebody puts an item into an empty queue. */
    ITEM,
    /** Somebody gets what keeps its own unsent items from being sent. */
    FEEDER,
    /** Somebody receives what fills the pipe. */
    SPACE,
    /** Somebody sends a message, or closes the far end. */
    MESSAGE,
    /** Another process is through with the value. */
    VALUE,
    /** Every item of the queue is done. */
    UNFINISHED,
    /** The process that it joins ends. */
    EXIT,
    /** Its own code has ended; its children end. */
    CHILDREN,
    /** What it awaits becomes true. */
    CONDITION
  }

  /** All this in English without a full stop, the process first. */
  public String sentence() {
    return words.english();
  }

  /** Why this process waits; empty if it does not. */
  public static Optional<Wait> of(World world, Child child) {
    return child.isAlive()
        ? child.pending().flatMap(pending -> new Waiting(world, child, pending).found())
        : Optional.empty();
  }
}
