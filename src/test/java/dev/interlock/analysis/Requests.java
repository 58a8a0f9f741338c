package dev.interlock.analysis;

import static dev.interlock.model.Stage.after;
import static dev.interlock.model.Stage.caller;

import dev.interlock.model.ChildRequest;
import dev.interlock.model.Fact;
import dev.interlock.model.LockRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Request;
import dev.interlock.model.Settling;
import dev.interlock.model.WaitRequest;
import dev.interlock.model.World;

/** What processes ask in the stories of this package, and the world after it. */
final class Requests {

  private Requests() {}

  /** The world once these have been served, one after the other. */
  static World served(World world, Request... requests) {
    World next = world;
    for (Request request : requests) {
      next = after(next, request.decide(next).toArray(Fact[]::new));
      next = after(next, Settling.of(next).toArray(Fact[]::new));
    }
    return next;
  }

  static ChildRequest acquire(String child, String lock) {
    return new LockRequest.Acquire(caller(child), lock, Patience.FOR_EVER);
  }

  static ChildRequest release(String child, String lock) {
    return new LockRequest.Release(caller(child), lock);
  }

  static ChildRequest get(String child, String queue) {
    return new QueueRequest.Get(caller(child), queue, Patience.FOR_EVER);
  }

  static ChildRequest await(String child, String target) {
    return new WaitRequest(caller(child), target, Patience.FOR_EVER);
  }

  static ChildRequest join(String child, String target) {
    return new ProcessRequest.Join(caller(child), target, Patience.FOR_EVER);
  }
}
