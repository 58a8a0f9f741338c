package dev.interlock.analysis;

import dev.interlock.model.Barrier;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Channel;
import dev.interlock.model.Child;
import dev.interlock.model.Life;
import dev.interlock.model.Lock;
import dev.interlock.model.Pipe;
import dev.interlock.model.PipeEnd;
import dev.interlock.model.Putter;
import dev.interlock.model.Resource;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Waiter;
import dev.interlock.model.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Who could end a wait: those who hold what is waited for, and those whose steps may give it. */
final class Helpers {

  private static final Set<String> START = Set.of("start");
  private static final Set<String> KILL = Set.of("terminate", "kill");

  static final Set<String> GET = Set.of("get", "get_nowait");

  /** Whoever comes to a barrier for a while only breaks it when the others do not come. */
  private static final Set<String> BREAK = Set.of("abort", "reset", "wait timeout");

  private static final Set<String> PUT = Set.of("put", "put_nowait");

  private final World world;
  private final Reach reach;

  Helpers(World world, Reach reach) {
    this.world = world;
    this.reach = reach;
  }

  boolean mayStart(String starter, String child) {
    return may(starter, child, START);
  }

  /** Whoever is through with its code asks for nothing any more. */
  private boolean may(String child, String target, Set<String> verbs) {
    return !world.child(child).isEnding() && reach.may(child, target, verbs);
  }

  /** The ways in which this wait could end; any one of them will do. */
  List<Need> of(Wait wait) {
    String target = wait.target();
    return switch (wait.reason()) {
      case LOCK, ORPHANED_LOCK, PERMIT -> atLock(wait);
      case NOTIFY -> by(wait, target, Set.of("notify", "notify_all"));
      case EVENT -> by(wait, target, Set.of("set_event"));
      case BARRIER -> atBarrier(wait);
      case ROOM -> by(wait, target, GET);
      case FEEDER -> sending(wait, by(wait, target, GET));
      case SPACE -> sending(wait, atPipe(wait, Set.of("recv"), GET));
      case MESSAGE -> atPipe(wait, Set.of("send"), PUT);
      case ITEM -> by(wait, target, PUT);
      case UNFINISHED -> by(wait, target, Set.of("task_done"));
      case EXIT, CHILDREN -> ends(wait);
      case FILE, VALUE -> List.of(Need.any(wait.on()));
      case CONDITION -> List.of(Need.any(others(wait, it -> true)));
    };
  }

  /** Who may end this process, whatever it waits for: who terminates it, or its daemon's parent. */
  Need enders(String child) {
    List<String> killers =
        world.inOrder().stream()
            .filter(it -> it.isAlive() || it.life() instanceof Life.NotStarted)
            .map(Child::name)
            .filter(it -> !it.equals(child) && (may(it, child, KILL) || ends(it, child)))
            .toList();
    return Need.any(killers);
  }

  private boolean ends(String parent, String child) {
    Child daemon = world.child(child);
    return daemon.daemon()
        && daemon.parent().filter(parent::equals).isPresent()
        && !world.child(parent).isEnding();
  }

  private List<Need> by(Wait wait, String target, Set<String> verbs) {
    return List.of(Need.any(others(wait, it -> may(it, target, verbs))));
  }

  private List<String> others(Wait wait, Predicate<String> wanted) {
    return world.inOrder().stream()
        .filter(it -> it.isAlive() || it.life() instanceof Life.NotStarted)
        .map(Child::name)
        .filter(it -> !it.equals(wait.child()))
        .filter(wanted)
        .toList();
  }

  /** Its holders, and of what anybody may release, whoever may do so without having taken it. */
  private List<Need> atLock(Wait wait) {
    Lock lock = world.lock(wait.target());
    List<String> foreign =
        lock.type() == Lock.Type.RLOCK
            ? List.of()
            : others(wait, it -> mayRelease(it, lock.name()));
    return List.of(Need.any(wait.on()), Need.any(foreign));
  }

  private boolean mayRelease(String child, String lock) {
    return world.resources().values().stream()
        .filter(it -> it.lockName().filter(lock::equals).isPresent())
        .map(Resource::name)
        .anyMatch(it -> may(child, it, Set.of("release")));
  }

  /** Enough others come, or one breaks it: by intent, by giving up, or by its death. */
  private List<Need> atBarrier(Wait wait) {
    if (!(world.findResource(wait.target()).orElse(null) instanceof Barrier barrier)) {
      return List.of();
    }
    List<String> there = barrier.waiters().stream().map(Waiter::child).toList();
    List<String> comers =
        others(wait, it -> !there.contains(it) && may(it, wait.target(), Set.of("wait")));
    int missing = Math.max(1, barrier.parties() - there.size());
    return List.of(
        Need.any(others(wait, it -> may(it, wait.target(), BREAK))),
        Need.any(comers.stream().flatMap(it -> enders(it).who().stream()).toList()),
        Need.any(wait.on()),
        Need.any(there.stream().filter(it -> !it.equals(wait.child())).toList()),
        new Need(comers, missing));
  }

  /** Who may act at the far end of a pipe, or all who keep it open; or at a simple queue. */
  private List<Need> atPipe(Wait wait, Set<String> atFarEnd, Set<String> atQueue) {
    if (!(world.findResource(wait.target()).orElse(null) instanceof PipeEnd end)) {
      return by(wait, wait.target(), atQueue);
    }
    Pipe pipe = world.pipe(end.pipe());
    String far = pipe.far(end.name()).end();
    return List.of(
        Need.any(others(wait, it -> may(it, far, atFarEnd))), Need.all(pipe.holders(world, far)));
  }

  /** Also whoever stands before it with half a message, which its death would take away. */
  private List<Need> sending(Wait wait, List<Need> takers) {
    List<Need> needs = new ArrayList<>(takers);
    channel(wait.target())
        .map(it -> it.senders().stream().map(Putter::child).toList())
        .map(line -> Need.any(others(wait, line::contains)))
        .ifPresent(needs::add);
    return needs;
  }

  private Optional<Channel> channel(String target) {
    Resource resource = world.findResource(target).orElse(null);
    if (resource instanceof BoundedQueue queue) {
      return Optional.of(queue.channel());
    }
    if (resource instanceof PipeEnd end) {
      return Optional.of(world.pipe(end.pipe()).far(end.name()).inbound());
    }
    return resource instanceof SimpleQueue queue ? Optional.of(queue.channel()) : Optional.empty();
  }

  /** They end, or somebody ends them. */
  private List<Need> ends(Wait wait) {
    List<String> killers =
        wait.on().size() == 1 ? others(wait, it -> may(it, wait.on().get(0), KILL)) : List.of();
    return List.of(Need.all(wait.on()), Need.any(killers));
  }
}
