package dev.interlock.model;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** To wait: to be notified, for an event, at a barrier. */
public record WaitRequest(Caller caller, String target, Patience patience) implements ChildRequest {

  @Override
  public String verb() {
    return "wait";
  }

  /** A barrier may have a timeout of its own for those who bring none. */
  @Override
  public Optional<Duration> deadline(World world) {
    return patience(world).deadline(world.now());
  }

  private Patience patience(World world) {
    return world.findResource(target).orElse(null) instanceof Barrier barrier
        ? barrier.patience(patience)
        : patience;
  }

  @Override
  public List<Fact> outcome(World asked) {
    String who = caller.child();
    Resource found = asked.findResource(target).orElse(null);
    if (found instanceof Barrier barrier) {
      return barrier.arrive(asked, who, barrier.patience(patience));
    }
    if (found instanceof Event event) {
      return event.await(who, patience);
    }
    return ask(asked, ConditionVariable.class, it -> it.await(asked, who, patience));
  }
}
