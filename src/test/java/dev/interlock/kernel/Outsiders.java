package dev.interlock.kernel;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Signal;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens in a simulation that no process asks for: births, deaths, work that was begun and
 * ends, feeders that get round to it, and the user.
 */
final class Outsiders {

  private static final int FIRST_PID = 100;
  private static final int SIGNALLED = 128;

  private final Draw draw;
  private final DataWishes data;

  Outsiders(Draw draw, DataWishes data) {
    this.draw = draw;
    this.data = data;
  }

  Request spawned(Child child) {
    return new OutsideRequest.Spawned(child.name(), FIRST_PID + child.order());
  }

  Request birth(Child child) {
    return draw.oneIn(9)
        ? new OutsideRequest.SpawnFailed(child.name(), "no such program")
        : spawned(child);
  }

  /** Mostly what is due anyway, if anything is. */
  Request next(World world) {
    List<Request> due = due(world);
    return due.isEmpty() || draw.oneIn(4) ? surprise(world) : draw.any(due);
  }

  private List<Request> due(World world) {
    List<Request> due = new ArrayList<>();
    world.file("db").open().ifPresent(it -> due.add(data.done(it)));
    for (var resource : world.resources().values()) {
      if (resource instanceof SharedValue value && value.opener().isPresent()) {
        due.add(data.updated(value));
      }
      if (resource instanceof BoundedQueue queue) {
        queue.feeders().buffered().stream()
            .map(it -> new OutsideRequest.Feed(queue.name(), it.item().producer()))
            .forEach(due::add);
      }
    }
    world.inOrder().stream().filter(Outsiders::isAtItsEnd).map(Outsiders::end).forEach(due::add);
    return due;
  }

  private static boolean isAtItsEnd(Child child) {
    return child.life() instanceof Life.Alive
        && (child.isDying() || (child.isEnding() && child.pending().isEmpty()));
  }

  private static Request end(Child child) {
    int status =
        child.isDying()
            ? SIGNALLED + child.signalled().orElseThrow().number()
            : ((Life.Alive) child.life()).announced().orElseThrow();
    return new OutsideRequest.Exited(child.name(), status);
  }

  private Request surprise(World world) {
    String somebody = draw.any(world.inOrder()).name();
    return switch (draw.below(18)) {
      case 0, 1, 2 -> death(world);
      case 3 -> new OutsideRequest.Output(somebody, Stream.STDERR, "hm");
      case 4 -> new OutsideRequest.Nonsense(somebody, "?", "no request");
      case 5 -> new Report.ExpectationFailed(Wishes.caller(somebody), "more", draw.coin());
      case 6 -> new UserRequest.Pause(draw.coin());
      case 7 -> new UserRequest.SetSpeed(1 + draw.below(3));
      case 8 -> new UserRequest.Send(somebody, draw.any(Signal.values()));
      case 9 -> new OutsideRequest.Feed(draw.any("q", "jobs", "narrow"), somebody);
      case 10 -> looked(world);
      case 11 -> new UserRequest.Type(somebody, "yes");
      case 12 -> new UserRequest.SetPace(Duration.ofSeconds(draw.below(2)));
      case 13 -> new UserRequest.Resume(Duration.ofSeconds(3));
      case 14 -> new OutsideRequest.Stopped(somebody);
      case 15 -> new OutsideRequest.Continued(somebody);
      case 16 -> new OutsideRequest.Expire();
      default ->
          draw.oneIn(50) ? new UserRequest.Finish(RunFact.End.STOPPED) : new OutsideRequest.Tick();
    };
  }

  /** Anybody may die at any time; main seldom, for without it little is left to happen. */
  private Request death(World world) {
    return draw.some(
            world.inOrder().stream().filter(it -> it.life() instanceof Life.Alive).toList())
        .filter(it -> !it.name().equals("main") || draw.oneIn(9))
        .<Request>map(it -> new OutsideRequest.Exited(it.name(), draw.below(160)))
        .orElseGet(OutsideRequest.Tick::new);
  }

  private static Request looked(World world) {
    Optional<Content> seen =
        world.file("db").open().isPresent()
            ? world.file("db").content()
            : Optional.of(new Content("outside", Optional.empty()));
    return new OutsideRequest.Looked("db", seen);
  }
}
