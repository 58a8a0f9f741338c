package dev.interlock.kernel;

import dev.interlock.model.Barrier;
import dev.interlock.model.BarrierRequest;
import dev.interlock.model.Caller;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.EventRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.WaitRequest;
import dev.interlock.model.World;

/** What a process may want of events and barriers. */
final class MeetingWishes {

  private final Draw draw;

  MeetingWishes(Draw draw) {
    this.draw = draw;
  }

  ChildRequest event(Caller caller) {
    String event = draw.oneIn(20) ? "gate" : "e";
    return switch (draw.below(9)) {
      case 0, 1 -> new EventRequest.SetEvent(caller, event);
      case 2, 3, 4 -> new EventRequest.Clear(caller, event);
      case 5 -> new EventRequest.IsSet(caller, event);
      default -> new WaitRequest(caller, event, draw.patience());
    };
  }

  ChildRequest barrier(Caller caller, World world) {
    String barrier = draw.oneIn(20) ? "e" : draw.any("gate", "act", "act");
    if (acts(world, barrier, caller.child()) && !draw.oneIn(4)) {
      return new BarrierRequest.Acted(caller, barrier, draw.oneIn(4));
    }
    return switch (draw.below(20)) {
      case 0 -> new BarrierRequest.Abort(caller, barrier);
      case 1, 2, 3 -> new BarrierRequest.Reset(caller, barrier);
      case 4 -> new BarrierRequest.Acted(caller, barrier, draw.coin());
      case 5, 6, 7, 8 -> new WaitRequest(caller, barrier, draw.patience());
      default -> new WaitRequest(caller, barrier, Patience.FOR_EVER);
    };
  }

  private static boolean acts(World world, String name, String child) {
    return world.findResource(name).orElse(null) instanceof Barrier barrier
        && barrier.acting().filter(child::equals).isPresent();
  }
}
