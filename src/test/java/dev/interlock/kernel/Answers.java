package dev.interlock.kernel;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.model.BarrierFact;
import dev.interlock.model.CallFact;
import dev.interlock.model.ConditionFact;
import dev.interlock.model.EventFact;
import dev.interlock.model.Fact;
import dev.interlock.model.LockFact;
import dev.interlock.model.Pending;
import dev.interlock.model.PipeFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.Reply;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Every request is answered once, and nobody gives up before its time. */
final class Answers {

  private final Map<String, Pending> asked = new TreeMap<>();

  void follow(Recorded recorded) {
    Fact fact = recorded.fact();
    gaveUp(fact).ifPresent(child -> assertTrue(isDue(child, recorded), () -> "early: " + recorded));
    if (fact instanceof CallFact.Asked it) {
      Optional<Pending> before = Optional.ofNullable(asked.put(it.child(), it.pending()));
      assertTrue(before.isEmpty(), () -> "asks twice at once: " + recorded);
    } else if (fact instanceof ProcessFact.Exited it) {
      asked.remove(it.child());
    }
    if (fact instanceof Reply reply) {
      Optional<Pending> before = Optional.ofNullable(asked.remove(reply.child()));
      assertTrue(before.isPresent(), () -> "answers what nobody asked: " + recorded);
    }
  }

  /** A deadline, or a timeout that is no wait at all. */
  private boolean isDue(String child, Recorded recorded) {
    Pending pending = Optional.ofNullable(asked.get(child)).orElseThrow();
    return pending.deadline().isEmpty()
        ? pending.since().equals(recorded.at())
        : pending.deadline().get().compareTo(recorded.at()) <= 0;
  }

  private static Optional<String> gaveUp(Fact fact) {
    if (fact instanceof LockFact.TimedOut it) {
      return Optional.of(it.child());
    }
    if (fact instanceof ConditionFact.TimedOut it) {
      return Optional.of(it.child());
    }
    if (fact instanceof EventFact.TimedOut it) {
      return Optional.of(it.child());
    }
    if (fact instanceof BarrierFact.Broken it && it.why().endsWith("gave up waiting")) {
      return Optional.of(it.child());
    }
    if (fact instanceof QueueFact.Full it) {
      return Optional.of(it.child());
    }
    if (fact instanceof QueueFact.Empty it) {
      return Optional.of(it.child());
    }
    if (fact instanceof PipeFact.Polled it && !it.isReady()) {
      return Optional.of(it.child());
    }
    if (fact instanceof ProcessFact.Joined it && !it.ended()) {
      return Optional.of(it.child());
    }
    if (fact instanceof CallFact.Awaited it && !it.met()) {
      return Optional.of(it.child());
    }
    return fact instanceof CallFact.Woke it ? Optional.of(it.child()) : Optional.empty();
  }
}
