package dev.interlock.kernel;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Channel;
import dev.interlock.model.Child;
import dev.interlock.model.Fact;
import dev.interlock.model.Fairness;
import dev.interlock.model.Feeders;
import dev.interlock.model.Life;
import dev.interlock.model.Lock;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Pipe;
import dev.interlock.model.ProcessFact.Stream;
import dev.interlock.model.Recorded;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.Resource;
import dev.interlock.model.RunFact;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Access;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SharedValue.Kind;
import dev.interlock.model.Signal;
import dev.interlock.model.SimpleQueue;
import dev.interlock.model.Terminal;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Predicate;
import org.pcollections.TreePSet;
import org.pcollections.TreePVector;

/** One random life of a kernel: whatever a seed brings is asked, and every step is checked. */
final class Simulation {

  /** Small, so that it is full now and then. */
  private static final long PIPE_BYTES = 64;

  private static final Pipe SIMPLEX = pipe("simplex", "r", "w", false);
  private static final Pipe DUPLEX = pipe("duplex", "left", "right", true);

  static final List<Resource> SHARED =
      List.of(
          SIMPLEX,
          SIMPLEX.ends().get(0),
          SIMPLEX.ends().get(1),
          DUPLEX,
          DUPLEX.ends().get(0),
          DUPLEX.ends().get(1),
          Lock.free("a"),
          Lock.free("b"),
          Lock.free("waived").waived(),
          queue("q", false, 2),
          queue("jobs", true, 0),
          queue("narrow", true, 1),
          new SimpleQueue("simple", Channel.empty(PIPE_BYTES), TreePSet.empty()),
          Lock.of("counter.lock", Lock.Type.RLOCK, 1, Fairness.STRICT),
          Lock.free("seats.lock"),
          shared("counter", Kind.VALUE, Value.of(0), "counter.lock"),
          shared("seats", Kind.ARRAY, Value.of(List.of(Value.of(0), Value.of(0))), "seats.lock"),
          shared("list", Kind.LIST, Value.of(List.of()), ""),
          new Terminal("tty", ""),
          SharedFile.of("db", "/run/db", Optional.of(new Content("1", Optional.empty()))));

  private static final int CHILDREN = 12;

  private final Random random;
  private final Wishes wishes;
  private final Invariants invariants = new Invariants();
  private final List<Recorded> log = new ArrayList<>();
  private final World start;
  private final Kernel kernel;
  private Duration now = Duration.ZERO;

  Simulation(long seed) {
    random = new Random(seed);
    wishes = new Wishes(random);
    List<Child> cast = new ArrayList<>();
    cast.add(Child.declared("main", 0, "MainProcess", false, Optional.empty()));
    for (int n = 1; n <= CHILDREN; n++) {
      Optional<Boolean> daemon = n % 4 == 0 ? Optional.of(true) : Optional.empty();
      cast.add(Child.declared("p" + n, n, "Process-" + n, n % 5 == 0, daemon));
    }
    start = World.of(cast, SHARED);
    Projection memory = (fact, after) -> log.add(fact);
    kernel =
        new Kernel(
            start,
            (condition, world) ->
                condition.expression().equals("wrong")
                    ? new Answer.Err("NameError", "name 'wrong' is not defined")
                    : Answer.of(world.lock("a").holder().isEmpty()),
            List.of(memory, invariants));
  }

  private static Pipe pipe(String name, String first, String second, boolean isDuplex) {
    Channel empty = Channel.empty(PIPE_BYTES);
    return new Pipe(
        name,
        new Pipe.Side(first, empty, TreePSet.empty()),
        new Pipe.Side(second, empty, TreePSet.empty()),
        isDuplex);
  }

  private static BoundedQueue queue(String name, boolean isJoinable, int capacity) {
    return new BoundedQueue(
        name,
        isJoinable,
        capacity,
        Channel.empty(PIPE_BYTES),
        Feeders.none(),
        0,
        0,
        TreePVector.empty(),
        TreePVector.empty());
  }

  /** Serves so many requests; what a child does not want, time or an outsider does. */
  List<Fact> run(int requests) {
    kernel.step(new OutsideRequest.Begin(), now);
    for (int n = 0; n < requests; n++) {
      now = now.plusNanos(random.nextInt(4) == 0 ? random.nextInt(2_000_000_000) : 0);
      kernel.step(next(), now);
      invariants.checkTime(kernel.world(), now);
    }
    World folded = start;
    for (Recorded fact : log) {
      folded = fact.after(folded);
    }
    invariants.same(folded, kernel.world());
    return log.stream().map(Recorded::fact).toList();
  }

  private Request next() {
    Optional<Child> unborn = any(it -> it.life() instanceof Life.Starting);
    if (unborn.isPresent() && random.nextBoolean()) {
      return random.nextInt(9) == 0
          ? new OutsideRequest.SpawnFailed(unborn.get().name(), "no such program")
          : new OutsideRequest.Spawned(unborn.get().name(), 100 + unborn.get().order());
    }
    Optional<Child> silent = any(it -> it.life() instanceof Life.Alive && it.isBeingBorn());
    if (silent.isPresent() && random.nextBoolean()) {
      return wishes.hello(silent.get());
    }
    Optional<Access> open = kernel.world().file("db").open();
    if (open.isPresent() && random.nextBoolean()) {
      return done(open.get());
    }
    Optional<SharedValue> updated = open();
    if (updated.isPresent() && random.nextInt(6) == 0) {
      return wishes.updated(updated.get());
    }
    return random.nextInt(8) == 0
        ? outside()
        : any(it -> it.canAsk() && !it.isBeingBorn())
            .filter(it -> random.nextInt(20) > 0)
            .or(() -> any(it -> true))
            .map(it -> wishes.of(it, kernel.world()))
            .orElseThrow();
  }

  private static SharedValue shared(String name, Kind kind, Value initial, String lock) {
    return SharedValue.of(name, kind, initial, Optional.of(lock).filter(it -> !it.isEmpty()));
  }

  private Optional<SharedValue> open() {
    return kernel.world().resources().values().stream()
        .filter(it -> it instanceof SharedValue data && data.opener().isPresent())
        .map(SharedValue.class::cast)
        .findFirst();
  }

  private Request done(Access open) {
    Optional<String> error = random.nextInt(9) == 0 ? Optional.of("disk full") : Optional.empty();
    String text = open.mode() == Mode.TRUNCATE ? "" : Integer.toString(random.nextInt(9));
    return new Report.FileDone(
        Wishes.caller(open.waiter().child()),
        "db",
        random.nextInt(20) == 0 ? Mode.READ : open.mode(),
        Optional.of(new Content(text, Optional.empty())),
        error);
  }

  private Request outside() {
    String somebody = any(it -> true).orElseThrow().name();
    return switch (random.nextInt(11)) {
      case 10 -> new OutsideRequest.Feed(random.nextBoolean() ? "q" : "jobs", somebody);
      case 0, 1, 2 ->
          any(it -> it.life() instanceof Life.Alive)
              .filter(it -> !it.name().equals("main") || random.nextInt(9) == 0)
              .<Request>map(it -> new OutsideRequest.Exited(it.name(), random.nextInt(160)))
              .orElseGet(OutsideRequest.Tick::new);
      case 3 -> new OutsideRequest.Output(somebody, Stream.STDERR, "hm");
      case 4 -> new OutsideRequest.Nonsense(somebody, "?", "no request");
      case 5 -> new Report.ExpectationFailed(Wishes.caller(somebody), "expected more");
      case 6 -> new UserRequest.Pause(random.nextBoolean());
      case 7 -> new UserRequest.SetSpeed(1 + random.nextInt(3));
      case 8 -> new UserRequest.Send(somebody, Signal.TERM);
      default ->
          random.nextInt(50) == 0
              ? new UserRequest.Finish(RunFact.End.STOPPED)
              : new OutsideRequest.Looked(
                  "db",
                  kernel.world().file("db").open().isPresent()
                      ? kernel.world().file("db").content()
                      : Optional.of(new Content("outside", Optional.empty())));
    };
  }

  private Optional<Child> any(Predicate<Child> wanted) {
    List<Child> fitting = kernel.world().inOrder().stream().filter(wanted).toList();
    return fitting.isEmpty()
        ? Optional.empty()
        : Optional.of(fitting.get(random.nextInt(fitting.size())));
  }
}
