package dev.interlock.kernel;

import dev.interlock.model.Caller;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.WaitRequest;
import dev.interlock.model.World;
import java.util.List;

/** What a process may want of locks and conditions. */
final class LockWishes {

  private static final List<String> LOCKS = List.of("a", "b", "r", "s", "bounded");
  private static final List<String> WRONG = List.of("waived", "gate", "nothing", "db", "c");
  private static final List<String> CONDITIONS = List.of("c", "c", "c", "d", "w");

  private final Draw draw;

  LockWishes(Draw draw) {
    this.draw = draw;
  }

  ChildRequest lock(Caller caller, World world) {
    String lock = draw.oneIn(10) ? draw.any(WRONG) : draw.any(LOCKS);
    if (draw.oneIn(15)) {
      return new LockRequest.PermitsLeft(caller, lock);
    }
    boolean holds = holds(world, lock, caller.child());
    return draw.oneIn(holds ? 3 : 8) == holds
        ? new LockRequest.Acquire(caller, lock, draw.patience())
        : new LockRequest.Release(caller, lock);
  }

  private static boolean holds(World world, String name, String child) {
    return world.findResource(name).orElse(null) instanceof Lock lock && lock.isHeldBy(child);
  }

  /** Who holds the lock of a condition does what one needs it for; now and then anybody does. */
  ChildRequest condition(Caller caller, World world) {
    String condition = draw.oneIn(30) ? draw.any(WRONG) : draw.any(CONDITIONS);
    boolean mayUse =
        world
            .findResource(condition)
            .flatMap(it -> it.lockName())
            .map(world::lock)
            .filter(it -> it.isWaived() || it.isHeldBy(caller.child()))
            .isPresent();
    if (!mayUse && !draw.oneIn(6)) {
      return new LockRequest.Acquire(caller, condition, draw.patience());
    }
    return switch (draw.below(13)) {
      case 0, 1 -> new WaitRequest(caller, condition, draw.patience());
      case 2, 3, 4, 5, 6 -> new WaitRequest(caller, condition, Patience.FOR_EVER);
      case 7, 8 -> new ConditionRequest.Notify(caller, condition, draw.below(4));
      case 9 -> new ConditionRequest.NotifyAll(caller, condition);
      case 10, 11 -> new LockRequest.Acquire(caller, condition, draw.patience());
      default -> new LockRequest.Release(caller, condition);
    };
  }
}
