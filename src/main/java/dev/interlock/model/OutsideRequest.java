package dev.interlock.model;

import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.SharedFile.Content;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the clock and the operating system bring. It is served also while the play is paused. */
public sealed interface OutsideRequest extends Request {

  /** The run begins: main is to be started. */
  record Begin() implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return List.of(new ProcessFact.StartAsked("main", Optional.empty(), false));
    }
  }

  /**
   * Time has passed: the waits that ran out are over, the earliest deadline first, unless an
   * earlier one ended them already.
   */
  record Tick() implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      Unfolding facts = new Unfolding(world);
      due(world).forEach(pending -> facts.addAll(expire(pending, facts.world())));
      return facts.facts();
    }

    /** The waits that have run out, the earliest deadline first. */
    private static List<Pending> due(World world) {
      return world.inOrder().stream()
          .flatMap(child -> child.pending().stream())
          .filter(it -> it.deadline().filter(end -> end.compareTo(world.now()) <= 0).isPresent())
          .sorted(Comparator.comparing(it -> it.deadline().orElseThrow()))
          .toList();
    }

    private static List<Fact> expire(Pending pending, World world) {
      String child = pending.caller().child();
      if (world.child(child).pending().filter(pending::equals).isEmpty()) {
        return List.of();
      }
      Duration waited = world.now().minus(pending.since());
      Optional<Resource> resource = world.findResource(pending.target());
      if (resource.isPresent()) {
        return resource.get().expired(world, new Waiter(child, pending.since()));
      }
      if (pending.condition().isPresent()) {
        return List.of(new CallFact.Awaited(child, false, waited));
      }
      return pending.verb().equals("join")
          ? List.of(new ProcessFact.Joined(child, pending.target(), false, waited))
          : List.of(new CallFact.Woke(child, waited));
    }
  }

  /** Time has passed, but only one of the waits that ran out is over: the earliest. */
  record Expire() implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return Tick.due(world).stream()
          .findFirst()
          .map(it -> Tick.expire(it, world))
          .orElse(List.of());
    }
  }

  /** The operating system stopped a process. */
  record Stopped(String child) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      Child stopped = world.child(child);
      return stopped.life() instanceof Life.Alive && !stopped.isStopped()
          ? List.of(new ControlFact.Stopped(child))
          : List.of();
    }
  }

  /** The operating system lets a process run on that was stopped. */
  record Continued(String child) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return world.child(child).isStopped() ? List.of(new ControlFact.Continued(child)) : List.of();
    }
  }

  /** The operating system runs a process; whoever said start goes on. */
  record Spawned(String child, long pid) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      Unfolding facts = new Unfolding(world).add(new ProcessFact.Spawned(child, pid));
      starter(world, child).ifPresent(it -> facts.add(new ProcessFact.Started(it, child)));
      return facts.facts();
    }

    static Optional<String> starter(World world, String child) {
      return world.child(child).parent().filter(it -> world.child(it).waitsFor("start", child));
    }
  }

  /** The operating system could not run a process: start raises. */
  record SpawnFailed(String child, String why) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      Unfolding facts = new Unfolding(world).add(new ProcessFact.SpawnFailed(child, why));
      Spawned.starter(world, child)
          .map(it -> new CallFact.Refused(it, "start", child, "FileNotFoundError", why))
          .ifPresent(facts::add);
      return facts.facts();
    }
  }

  /** A feeder gets round to the next item of its process, sooner than it would by itself. */
  record Feed(String queue, String producer) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return Feeding.feed(world.queue(queue), producer);
    }
  }

  /** A process printed something. */
  record Output(String child, Stream stream, String text) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return List.of(new ProcessFact.Printed(child, stream, text));
    }
  }

  /** A process wrote a line that is no request, though it should be. */
  record Nonsense(String child, String line, String why) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return List.of(new CallFact.Malformed(child, line, why));
    }
  }

  /** What a file really holds, looked at when nobody has it open. */
  record Looked(String file, Optional<Content> onDisk) implements OutsideRequest {
    @Override
    public List<Fact> decide(World world) {
      return world.file(file).content().map(Content::text).equals(onDisk.map(Content::text))
          ? List.of()
          : List.of(new FileFact.ChangedOutside(file, onDisk));
    }
  }

  /**
   * The operating system reports the end of a process.
   *
   * @param status as Java gives it: 128 + n if signal n ended it
   */
  record Exited(String child, int status) implements OutsideRequest {

    private static final int SIGNALS = 128;
    private static final int LAST_SIGNAL = 64;

    @Override
    public List<Fact> decide(World world) {
      Child dead = world.child(child);
      if (!dead.isAlive()) {
        return List.of();
      }
      Unfolding facts = new Unfolding(world).add(new ProcessFact.Exited(child, code(dead)));
      for (String name : world.resources().keySet()) {
        World now = facts.world();
        now.findResource(name).ifPresent(it -> facts.addAll(it.exited(now, child)));
      }
      world.inOrder().stream()
          .filter(it -> it.waitsFor("join", child))
          .forEach(it -> facts.add(joined(it, world.now())));
      return facts.facts();
    }

    private Fact joined(Child joiner, Duration now) {
      Duration since = joiner.pending().map(Pending::since).orElse(now);
      return new ProcessFact.Joined(joiner.name(), child, true, now.minus(since));
    }

    private int code(Child dead) {
      boolean asAnnounced =
          dead.life() instanceof Life.Alive alive
              && alive.announced().filter(it -> it == status).isPresent();
      boolean bySignal = status > SIGNALS && status <= SIGNALS + LAST_SIGNAL;
      return !asAnnounced && bySignal ? SIGNALS - status : status;
    }
  }
}
