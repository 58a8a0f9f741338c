package dev.interlock.kernel;

import dev.interlock.model.Child;
import dev.interlock.model.Fact;
import dev.interlock.model.Life;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Recorded;
import dev.interlock.model.Request;
import dev.interlock.model.World;
import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One random life of a kernel: whatever a seed brings is asked, and every step is checked. */
final class Simulation {

  private static final int CHILDREN = 10;
  private static final int MOST_BORN_AT_FIRST = 6;
  private static final int STORY = 40;
  private static final int LONGEST_STEP_NANOS = 2_000_000_000;
  private static final int SHORTEST_STEP_NANOS = 12_000_000;

  private final Draw draw;
  private final DataWishes data;
  private final Wishes wishes;
  private final Outsiders outsiders;
  private final Invariants invariants = new Invariants();
  private final List<Recorded> log = new ArrayList<>();
  private final World start;
  private final Kernel kernel;
  private Duration now = Duration.ZERO;

  Simulation(long seed) {
    draw = new Draw(seed);
    data = new DataWishes(draw);
    wishes = new Wishes(draw, data);
    outsiders = new Outsiders(draw, data);
    start = World.of(cast(), Scenery.of(draw));
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

  private static List<Child> cast() {
    List<Child> cast = new ArrayList<>();
    cast.add(Child.declared("main", 0, "MainProcess", false, Optional.empty()));
    for (int n = 1; n <= CHILDREN; n++) {
      Optional<Boolean> daemon = n % 4 == 0 ? Optional.of(true) : Optional.empty();
      cast.add(Child.declared("p" + n, n, "Process-" + n, n % 5 == 0, daemon));
    }
    return cast;
  }

  /** Serves so many requests; what a child does not want, time or an outsider does. */
  List<Fact> run(int requests) {
    step(new OutsideRequest.Begin());
    beBorn("main");
    for (int n = draw.below(MOST_BORN_AT_FIRST); n >= 0; n--) {
      String child = "p" + (n + 1);
      step(wishes.start(kernel.world().child(child)));
      beBorn(child);
    }
    for (int n = 0; n < requests; n++) {
      pass();
      step(next());
    }
    World folded = start;
    for (Recorded fact : log) {
      folded = fact.after(folded);
    }
    invariants.same(folded, kernel.world());
    return log.stream().map(Recorded::fact).toList();
  }

  /** The latest facts, one a line. */
  String story() {
    return log.subList(Math.max(0, log.size() - STORY), log.size()).stream()
        .map(it -> it.number() + " " + it.at() + " " + it.fact().sentence() + "\n")
        .collect(Collectors.joining());
  }

  private void beBorn(String child) {
    step(outsiders.spawned(kernel.world().child(child)));
    step(wishes.hello(kernel.world().child(child)));
  }

  private void step(Request request) {
    kernel.step(request, now);
    invariants.checkTime(kernel.world(), now);
  }

  /** Mostly no time passes, else a little or much, or exactly as much as somebody waits for. */
  private void pass() {
    switch (draw.below(12)) {
      case 0 -> now = now.plusNanos(draw.below(LONGEST_STEP_NANOS));
      case 1, 2 -> now = now.plusNanos(draw.below(SHORTEST_STEP_NANOS));
      case 3 -> now = kernel.world().nextDeadline().orElse(now);
      default -> now = now.plusNanos(0);
    }
  }

  private Request next() {
    World world = kernel.world();
    Optional<Child> unborn = any(it -> it.life() instanceof Life.Starting);
    if (unborn.isPresent() && draw.coin()) {
      return outsiders.birth(unborn.get());
    }
    Optional<Child> silent = any(it -> it.life() instanceof Life.Alive && it.isBeingBorn());
    if (silent.isPresent() && draw.coin()) {
      return wishes.hello(silent.get());
    }
    Optional<Child> asker = any(it -> it.canAsk() && !it.isBeingBorn() && !it.isEnding());
    if (asker.isEmpty() || draw.oneIn(6)) {
      return outsiders.next(world);
    }
    Child child = draw.oneIn(40) ? draw.any(world.inOrder()) : asker.get();
    return wishes.of(child, world);
  }

  private Optional<Child> any(Predicate<Child> wanted) {
    return draw.some(kernel.world().inOrder().stream().filter(wanted).toList());
  }
}
