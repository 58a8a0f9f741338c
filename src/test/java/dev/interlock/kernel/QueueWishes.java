package dev.interlock.kernel;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Caller;
import dev.interlock.model.ChildRequest;
import dev.interlock.model.Item;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Resource;
import dev.interlock.model.World;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Optional;

/** What a process may want of queues. */
final class QueueWishes {

  private static final List<String> QUEUES = List.of("q", "jobs", "narrow");

  private final Draw draw;
  private long items;

  QueueWishes(Draw draw) {
    this.draw = draw;
  }

  ChildRequest queue(Caller caller, World world) {
    if (unsent(caller, world).isPresent() && draw.oneIn(4)) {
      return side(caller, unsent(caller, world).orElseThrow(), world);
    }
    String queue = draw.oneIn(30) ? "a" : draw.any(QUEUES);
    return switch (draw.below(10)) {
      case 0, 1, 2 -> new QueueRequest.Put(caller, queue, item(caller), draw.patience());
      case 3 -> new QueueRequest.Get(caller, queue, draw.patience());
      case 4 -> new QueueRequest.Get(caller, queue, Patience.FOR_EVER);
      case 5, 6 -> new QueueRequest.TaskDone(caller, queue);
      case 7 ->
          new ProcessRequest.Join(
              caller, queue, draw.oneIn(9) ? draw.patience() : Patience.FOR_EVER);
      case 8 -> side(caller, queue, world);
      default -> new QueueRequest.Look(caller, queue, draw.any(QueueRequest.Question.values()));
    };
  }

  ChildRequest simple(Caller caller) {
    Patience patience = draw.oneIn(30) ? draw.patience() : Patience.FOR_EVER;
    return switch (draw.below(9)) {
      case 0, 1, 2, 3 -> new QueueRequest.Put(caller, "simple", item(caller), patience);
      case 4, 5, 6 -> new QueueRequest.Get(caller, "simple", patience);
      case 7 -> new QueueRequest.Look(caller, "simple", draw.any(QueueRequest.Question.values()));
      default ->
          draw.coin()
              ? new ObjectRequest.Close(caller, "simple")
              : new QueueRequest.TaskDone(caller, "simple");
    };
  }

  /** Each different; a large one now and then, and one that cannot be sent. */
  private Item item(Caller caller) {
    items++;
    return switch (draw.below(10)) {
      case 0 -> Item.unpicklable(caller.child());
      case 1, 2 -> Item.of(Value.of(items + "x".repeat(40)), caller.child());
      case 3 -> Item.of(Value.of(items + "x".repeat(70)), caller.child());
      default -> Item.of(Value.of(items), caller.child());
    };
  }

  /** A queue into which the caller has put what could not be sent. */
  private static Optional<String> unsent(Caller caller, World world) {
    return world.resources().values().stream()
        .filter(it -> it.holdsBack(caller.child()))
        .map(Resource::name)
        .findFirst();
  }

  /** Whoever has closed its side may wait for its feeder. */
  private ChildRequest side(Caller caller, String name, World world) {
    boolean isClosed =
        world.findResource(name).orElse(null) instanceof BoundedQueue queue
            && queue.feeders().closedBy().contains(caller.child());
    if (draw.oneIn(9)) {
      return new QueueRequest.CancelJoinThread(caller, name);
    }
    return isClosed == draw.oneIn(9)
        ? new ObjectRequest.Close(caller, name)
        : new QueueRequest.JoinThread(caller, name);
  }
}
