package dev.interlock.kernel;

import dev.interlock.model.Caller;
import dev.interlock.model.Child;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.Condition;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.Refuse;
import dev.interlock.model.Signal;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/**
 * What a process of a simulation may want; sometimes what it must not. Each simulation has a few
 * themes, so that its processes get into each other's way.
 */
final class Wishes {

  private static final int MOST_THEMES = 3;

  @FunctionalInterface
  private interface Theme {
    ChildRequest wish(Caller caller, World world);
  }

  private final Draw draw;
  private final List<Theme> themes = new ArrayList<>();

  Wishes(Draw draw, DataWishes data) {
    this.draw = draw;
    LockWishes locks = new LockWishes(draw);
    MeetingWishes meetings = new MeetingWishes(draw);
    QueueWishes queues = new QueueWishes(draw);
    PipeWishes pipes = new PipeWishes(draw);
    List<Theme> all =
        List.of(
            locks::lock,
            locks::condition,
            (caller, world) -> meetings.event(caller),
            meetings::barrier,
            queues::queue,
            (caller, world) -> queues.simple(caller),
            pipes::pipe,
            (caller, world) -> data.data(caller),
            data::file,
            this::process);
    for (int n = draw.below(MOST_THEMES); n >= 0; n--) {
      themes.add(draw.any(all));
    }
  }

  static Caller caller(String child) {
    return new Caller(child, 1, "");
  }

  ChildRequest hello(Child child) {
    return new ProcessRequest.Hello(caller(child.name()));
  }

  ChildRequest start(Child child) {
    return new ProcessRequest.Start(caller("main"), child.name());
  }

  ChildRequest of(Child child, World world) {
    Caller caller = caller(child.name());
    return switch (draw.below(12)) {
      case 0 -> time(caller);
      case 1 -> process(caller, world);
      default -> draw.any(themes).wish(caller, world);
    };
  }

  private ChildRequest time(Caller caller) {
    Condition condition =
        new Condition(draw.oneIn(9) ? "wrong" : "a.holder is None", new TreeMap<>());
    return switch (draw.below(5)) {
      case 0, 1 -> new TimeRequest.Sleep(caller, draw.length());
      case 2 -> new TimeRequest.Spin(caller, draw.length());
      case 3 -> new TimeRequest.Evaluate(caller, condition);
      default -> new TimeRequest.Await(caller, condition, draw.patience());
    };
  }

  private ChildRequest process(Caller caller, World world) {
    String target = draw.any(world.inOrder()).name();
    return switch (draw.below(20)) {
      case 0, 1, 2, 3, 4, 5 -> new ProcessRequest.Start(caller, target);
      case 6, 7, 8 -> new ProcessRequest.Join(caller, target, draw.patience());
      case 9 -> new ProcessRequest.Send(caller, target, draw.any(Signal.TERM, Signal.KILL));
      case 10 -> new ProcessRequest.IsAlive(caller, target);
      case 11 -> new ProcessRequest.Inspect(caller, target);
      case 12 -> new ObjectRequest.Close(caller, target);
      case 13 -> new ObjectRequest.SetDaemon(caller, target, draw.coin());
      case 14 -> new ObjectRequest.ActiveChildren(caller);
      case 15 -> new ObjectRequest.Ignore(caller, draw.any(Signal.TERM, Signal.TERM, Signal.KILL));
      case 16 -> new Refuse(caller, "dance", "", "AttributeError", "no verb 'dance'");
      case 17 -> new ProcessRequest.Join(caller, target, Patience.FOR_EVER);
      case 18 -> new ProcessRequest.Start(caller, "nobody");
      default ->
          caller.child().equals("main") && !draw.oneIn(4)
              ? new ObjectRequest.ActiveChildren(caller)
              : new ProcessRequest.End(caller, draw.below(200));
    };
  }
}
