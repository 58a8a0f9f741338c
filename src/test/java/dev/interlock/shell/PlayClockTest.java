package dev.interlock.shell;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Child;
import dev.interlock.model.Fact;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Request;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlayClockTest {

  private static final World QUIET =
      World.of(
          List.of(Child.declared("main", 0, "MainProcess", false, Optional.empty())), List.of());

  private long real;
  private final PlayClock clock = new PlayClock(() -> real, false);

  @Test
  void stands_at_zero_before_it_is_told_how_fast_to_run() {
    pass(ofSeconds(5));
    assertEquals(Duration.ZERO, clock.now());
    assertEquals(Optional.empty(), clock.realTimeUntil(ofSeconds(1)));
  }

  @Test
  void runs_at_the_plays_speed() {
    follow(after(new UserRequest.SetSpeed(10)));
    pass(ofMillis(300));
    assertEquals(ofSeconds(3), clock.now());
    assertEquals(Optional.of(ofMillis(700)), clock.realTimeUntil(ofSeconds(10)));
    assertEquals(Optional.of(Duration.ZERO), clock.realTimeUntil(ofSeconds(2)));
  }

  @Test
  void stands_still_while_the_play_is_paused() {
    follow(QUIET);
    pass(ofSeconds(2));
    follow(after(new UserRequest.Pause(true)));
    pass(ofSeconds(7));
    assertEquals(ofSeconds(2), clock.now());
    follow(QUIET);
    pass(ofSeconds(1));
    assertEquals(ofSeconds(3), clock.now());
  }

  @Test
  void stands_still_while_somebody_is_being_born() {
    follow(QUIET);
    pass(ofSeconds(1));
    follow(after(new OutsideRequest.Begin()));
    pass(ofSeconds(4));
    assertEquals(ofSeconds(1), clock.now());
  }

  @Test
  void goes_on_from_where_it_was_when_the_speed_changes() {
    follow(QUIET);
    pass(ofSeconds(2));
    follow(after(new UserRequest.SetSpeed(0.5)));
    pass(ofSeconds(2));
    assertEquals(ofSeconds(3), clock.now());
  }

  @Test
  void a_virtual_one_moves_in_jumps_and_never_back() {
    PlayClock virtual = new PlayClock(() -> real, true);
    virtual.follow(QUIET, false, virtual.now());
    pass(ofSeconds(5));
    assertEquals(Duration.ZERO, virtual.now());
    virtual.skip(ofMinutes(10));
    virtual.skip(ofSeconds(3));
    pass(ofSeconds(5));
    assertEquals(ofMinutes(10), virtual.now());
    assertEquals(Optional.empty(), virtual.realTimeUntil(ofSeconds(601)));
  }

  @Test
  void shows_a_moment_at_once_and_goes_on_from_there() {
    follow(QUIET);
    pass(ofSeconds(1));
    follow(after(new UserRequest.Pause(true)));
    clock.skip(ofSeconds(30));
    pass(ofSeconds(5));
    assertEquals(ofSeconds(30), clock.now());
    follow(QUIET);
    pass(ofSeconds(2));
    assertEquals(ofSeconds(32), clock.now());
  }

  @Test
  void stands_still_while_the_pace_holds_something_back() {
    follow(QUIET);
    pass(ofSeconds(1));
    clock.follow(QUIET, true, clock.now());
    pass(ofSeconds(3));
    assertEquals(ofSeconds(1), clock.now());
  }

  private static World after(Request request) {
    World world = QUIET;
    for (Fact fact : request.decide(world)) {
      world = fact.after(world);
    }
    return world;
  }

  private void follow(World world) {
    clock.follow(world, false, clock.now());
  }

  private void pass(Duration time) {
    real += time.toNanos();
  }
}
