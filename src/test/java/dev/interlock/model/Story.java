package dev.interlock.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * A story about a world: given what is, when something is asked, then exactly these facts follow.
 * Later steps build on earlier ones.
 */
final class Story {

  private World world;

  private Story(World world) {
    this.world = world;
  }

  static Story given(World world, Fact... facts) {
    return new Story(Stage.after(world, facts));
  }

  /** Time passes; nobody notices yet. */
  Story at(double seconds) {
    world = world.at(Stage.seconds(seconds));
    return this;
  }

  /** The moment before. */
  Story justBefore(double seconds) {
    world = world.at(Stage.seconds(seconds).minusNanos(1));
    return this;
  }

  Asked when(Request request) {
    return new Asked(request);
  }

  /** Exactly these facts follow by themselves. */
  Story settles(Fact... facts) {
    assertEquals(List.of(facts), Settling.of(world));
    world = Stage.after(world, facts);
    return this;
  }

  /** What can be read off the world now. */
  <T> Story shows(Function<World, T> what, T expected) {
    assertEquals(expected, what.apply(world));
    return this;
  }

  World world() {
    return world;
  }

  /** A step whose outcome has still to be told. */
  final class Asked {
    private final Request request;

    private Asked(Request request) {
      this.request = request;
    }

    /** Exactly these facts, after the one that a process asked, which goes without saying. */
    Story then(Fact... facts) {
      List<Fact> expected = new ArrayList<>();
      if (request instanceof ChildRequest asked) {
        expected.add(asked(asked, world));
      }
      expected.addAll(Arrays.asList(facts));
      return thenOnly(expected.toArray(Fact[]::new));
    }

    /** Exactly these facts: the request is not even noted as one. */
    Story thenOnly(Fact... facts) {
      List<Fact> happened = request.decide(world);
      assertEquals(List.of(facts), happened);
      world = Stage.after(world, facts);
      return Story.this;
    }
  }

  private static Fact asked(ChildRequest request, World world) {
    return new CallFact.Asked(
        request.caller().child(),
        new Pending(
            request.caller(),
            request.verb(),
            request.target(),
            world.now(),
            request.deadline(world),
            request.patience().waits() && request.patience().timeout().isEmpty(),
            request.condition()));
  }
}
