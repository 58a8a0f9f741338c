package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.born;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.declared;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PipeCloseTest {

  private static final String P = "p";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Value ONE = Value.of("first");
  private static final Value TWO = Value.of("second");
  private static final Value LARGE = Value.of("x".repeat(300_000));
  private static final World SIMPLEX = alive(pipe(false, "r", "w"), "main", "anna");
  private static final World DUPLEX = alive(pipe(true, "left", "right"), "main", "anna");

  @Test
  void everybody_holds_both_ends_from_its_start_until_it_closes_them_or_ends() {
    World main = born(declared(pipe(false, "r", "w"), "main", "anna"), "main", none(), false);
    given(main)
        .shows(world -> world.pipe(P).holders(world, "w"), List.of("main"))
        .when(new ProcessRequest.Start(caller("main"), "anna"))
        .then(new ProcessFact.StartAsked("anna", Optional.of("main"), false))
        .shows(world -> world.pipe(P).holders(world, "w"), List.of("main", "anna"))
        .when(new OutsideRequest.Spawned("anna", 5))
        .then(new ProcessFact.Spawned("anna", 5), new ProcessFact.Started("main", "anna"))
        .when(close("main", "w"))
        .then(new PipeFact.EndClosed(P, "w", "main"))
        .shows(world -> world.pipe(P).holders(world, "w"), List.of("anna"))
        .shows(world -> world.pipe(P).holders(world, "r"), List.of("main", "anna"))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .shows(world -> world.pipe(P).holders(world, "w"), List.of())
        .shows(world -> world.pipe(P).holders(world, "r"), List.of("main"));
  }

  @Test
  void the_own_end_cannot_be_used_once_it_is_closed_and_closing_may_be_repeated() {
    given(SIMPLEX, closed("w", "anna"), closed("r", "anna"))
        .when(close("anna", "w"))
        .then(new CallFact.Told("anna", "close", "w", Value.none()))
        .when(send("anna", "w", ONE))
        .then(refused("send", "w"))
        .when(receive("anna", "r"))
        .then(refused("recv", "r"))
        .when(poll("anna", "w"))
        .then(refused("poll", "w"))
        .when(send("main", "w", ONE))
        .then(new PipeFact.Sent(P, "w", "main", ONE, AT_ONCE));
  }

  @Test
  void the_end_of_file_comes_after_all_messages_and_for_ever() {
    given(
            SIMPLEX,
            new PipeFact.Sent(P, "w", "anna", ONE, AT_ONCE),
            closed("w", "main"),
            closed("w", "anna"))
        .when(poll("main", "r"))
        .then(new PipeFact.Polled(P, "r", "main", true, AT_ONCE))
        .when(receive("main", "r"))
        .then(new PipeFact.Received(P, "r", "main", ONE, AT_ONCE))
        .when(receive("main", "r"))
        .then(new PipeFact.EndOfFile(P, "r", "main", AT_ONCE))
        .when(poll("main", "r"))
        .then(new PipeFact.Polled(P, "r", "main", true, AT_ONCE))
        .when(receive("main", "r"))
        .then(new PipeFact.EndOfFile(P, "r", "main", AT_ONCE));
  }

  @Test
  void whoever_keeps_the_far_end_never_sees_the_end_of_file() {
    given(SIMPLEX, closed("w", "anna"))
        .when(receive("main", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "main"))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0))
        .settles();
  }

  @Test
  void those_who_wait_for_a_message_hear_when_the_last_far_end_is_closed() {
    given(alive(pipe(false, "r", "w"), "main", "anna", "bob"), closed("w", "main"))
        .when(close("anna", "w"))
        .then(closed("w", "anna"))
        .when(receive("main", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "main"))
        .when(new PipeRequest.Poll(caller("anna"), "r", Patience.FOR_EVER))
        .then(new PipeFact.PollWaits(P, "r", "anna"))
        .settles()
        .at(2)
        .when(close("bob", "w"))
        .then(closed("w", "bob"))
        .settles(
            new PipeFact.Polled(P, "r", "anna", true, seconds(2)),
            new PipeFact.EndOfFile(P, "r", "main", seconds(2)));
  }

  @Test
  void a_death_closes_what_the_dead_held() {
    given(SIMPLEX, closed("w", "main"))
        .when(receive("main", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "main"))
        .at(4)
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9))
        .settles(new PipeFact.EndOfFile(P, "r", "main", seconds(4)));
  }

  @Test
  void sending_to_nobody_breaks_also_while_waiting_for_room() {
    given(SIMPLEX, closed("r", "anna"))
        .when(send("anna", "w", LARGE))
        .then(new PipeFact.SendWaits(P, "w", "anna", LARGE))
        .at(1)
        .when(close("main", "r"))
        .then(closed("r", "main"))
        .settles(new PipeFact.BrokenPipe(P, "w", "anna", seconds(1)))
        .when(send("main", "w", ONE))
        .then(new PipeFact.BrokenPipe(P, "w", "main", AT_ONCE));
  }

  @Test
  void what_the_far_end_never_read_resets_the_connection_once_after_the_rest() {
    given(
            DUPLEX,
            new PipeFact.Sent(P, "left", "main", ONE, AT_ONCE),
            new PipeFact.Sent(P, "right", "anna", TWO, AT_ONCE),
            closed("right", "main"),
            closed("right", "anna"))
        .when(receive("main", "left"))
        .then(new PipeFact.Received(P, "left", "main", TWO, AT_ONCE))
        .when(poll("main", "left"))
        .then(new PipeFact.Polled(P, "left", "main", true, AT_ONCE))
        .when(receive("main", "left"))
        .then(new PipeFact.ConnectionReset(P, "left", "main", AT_ONCE))
        .when(receive("main", "left"))
        .then(new PipeFact.EndOfFile(P, "left", "main", AT_ONCE))
        .when(send("main", "left", ONE))
        .then(new PipeFact.BrokenPipe(P, "left", "main", AT_ONCE));
  }

  @Test
  void a_reset_leaves_nobody_behind_who_waits_for_room() {
    given(
            alive(pipe(true, "left", "right"), "main", "anna", "bob"),
            new PipeFact.Sent(P, "left", "main", ONE, AT_ONCE),
            closed("right", "main"),
            closed("right", "anna"))
        .when(receive("main", "left"))
        .then(new PipeFact.ReceiveWaits(P, "left", "main"))
        .when(send("anna", "left", LARGE))
        .then(new PipeFact.SendWaits(P, "left", "anna", LARGE))
        .settles()
        .at(1)
        .when(close("bob", "right"))
        .then(closed("right", "bob"))
        .settles(
            new PipeFact.ConnectionReset(P, "left", "main", seconds(1)),
            new PipeFact.BrokenPipe(P, "left", "anna", seconds(1)));
  }

  private static List<Resource> pipe(boolean duplex, String first, String second) {
    Pipe pipe = Pipe.of(P, first, second, duplex);
    List<Resource> all = new ArrayList<>(pipe.ends());
    all.add(pipe);
    return all;
  }

  private static Optional<String> none() {
    return Optional.empty();
  }

  private static Fact closed(String end, String child) {
    return new PipeFact.EndClosed(P, end, child);
  }

  private static Fact refused(String verb, String end) {
    return new CallFact.Refused("anna", verb, end, "OSError", "handle is closed");
  }

  private static ObjectRequest close(String child, String end) {
    return new ObjectRequest.Close(caller(child), end);
  }

  private static PipeRequest send(String child, String end, Value value) {
    return new PipeRequest.Send(caller(child), end, value);
  }

  private static PipeRequest receive(String child, String end) {
    return new PipeRequest.Receive(caller(child), end);
  }

  private static PipeRequest poll(String child, String end) {
    return new PipeRequest.Poll(caller(child), end, Patience.NONE);
  }
}
