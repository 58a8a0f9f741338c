package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class PipeTest {

  private static final String P = "p";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Value ONE = Value.of("first");
  private static final Value TWO = Value.of("second");
  private static final Value HALF = Value.of("x".repeat(40_000));
  private static final Value LARGE = Value.of("x".repeat(300_000));
  private static final World SIMPLEX = world(false, "r", "w");
  private static final World DUPLEX = world(true, "left", "right");

  @Test
  void messages_stay_apart_and_in_order() {
    given(SIMPLEX)
        .when(send("anna", "w", ONE))
        .then(sent("w", "anna", ONE))
        .when(send("bob", "w", TWO))
        .then(sent("w", "bob", TWO))
        .settles()
        .when(receive("main", "r"))
        .then(new PipeFact.Received(P, "r", "main", ONE, AT_ONCE))
        .when(receive("main", "r"))
        .then(new PipeFact.Received(P, "r", "main", TWO, AT_ONCE));
  }

  @Test
  void a_duplex_pipe_carries_both_ways() {
    given(DUPLEX)
        .when(send("anna", "left", ONE))
        .then(sent("left", "anna", ONE))
        .when(send("bob", "right", TWO))
        .then(sent("right", "bob", TWO))
        .when(receive("anna", "left"))
        .then(new PipeFact.Received(P, "left", "anna", TWO, AT_ONCE))
        .when(receive("bob", "right"))
        .then(new PipeFact.Received(P, "right", "bob", ONE, AT_ONCE));
  }

  @Test
  void without_duplex_the_first_end_receives_and_the_second_sends() {
    given(SIMPLEX)
        .when(send("anna", "r", ONE))
        .then(refused("anna", "send", "r", "connection is read-only"))
        .when(receive("anna", "w"))
        .then(refused("anna", "recv", "w", "connection is write-only"))
        .when(poll("anna", "w", Patience.FOR_EVER))
        .then(refused("anna", "poll", "w", "connection is write-only"));
  }

  @Test
  void who_receives_first_waits_and_is_served_in_order() {
    given(SIMPLEX)
        .when(receive("anna", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "anna"))
        .when(receive("bob", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "bob"))
        .settles()
        .at(2)
        .when(send("main", "w", ONE))
        .then(sent("w", "main", ONE))
        .settles(new PipeFact.Received(P, "r", "anna", ONE, seconds(2)));
  }

  @Test
  void send_waits_until_there_is_room_and_nobody_overtakes() {
    given(SIMPLEX)
        .when(send("anna", "w", HALF))
        .then(sent("w", "anna", HALF))
        .when(send("bob", "w", HALF))
        .then(new PipeFact.SendWaits(P, "w", "bob", HALF))
        .when(send("main", "w", ONE))
        .then(new PipeFact.SendWaits(P, "w", "main", ONE))
        .settles()
        .at(3)
        .when(receive("anna", "r"))
        .then(new PipeFact.Received(P, "r", "anna", HALF, AT_ONCE))
        .settles(
            new PipeFact.Sent(P, "w", "bob", HALF, seconds(3)),
            new PipeFact.Sent(P, "w", "main", ONE, seconds(3)));
  }

  @Test
  void a_duplex_pipe_holds_more() {
    given(DUPLEX)
        .when(send("anna", "left", HALF))
        .then(sent("left", "anna", HALF))
        .when(send("anna", "left", HALF))
        .then(sent("left", "anna", HALF))
        .shows(world -> world.pipe(P).side("right").inbound().filled(), 80_012L)
        .shows(world -> world.pipe(P).side("right").inbound().capacity(), 219_000L);
  }

  @Test
  void both_sides_sending_too_much_block_each_other() {
    given(DUPLEX)
        .when(send("anna", "left", LARGE))
        .then(new PipeFact.SendWaits(P, "left", "anna", LARGE))
        .when(send("bob", "right", LARGE))
        .then(new PipeFact.SendWaits(P, "right", "bob", LARGE))
        .settles()
        .when(receive("main", "left"))
        .then(
            new PipeFact.Sent(P, "right", "bob", LARGE, AT_ONCE),
            new PipeFact.Received(P, "left", "main", LARGE, AT_ONCE))
        .settles();
  }

  @Test
  void poll_sees_what_is_there_and_leaves_it() {
    given(SIMPLEX)
        .when(poll("anna", "r", Patience.upTo(AT_ONCE)))
        .then(new PipeFact.Polled(P, "r", "anna", false, AT_ONCE))
        .when(send("bob", "w", ONE))
        .then(sent("w", "bob", ONE))
        .when(poll("anna", "r", Patience.upTo(seconds(-1))))
        .then(new PipeFact.Polled(P, "r", "anna", true, AT_ONCE))
        .when(receive("anna", "r"))
        .then(new PipeFact.Received(P, "r", "anna", ONE, AT_ONCE));
  }

  @Test
  void poll_waits_for_a_message_or_for_its_deadline() {
    given(SIMPLEX)
        .when(poll("anna", "r", Patience.FOR_EVER))
        .then(new PipeFact.PollWaits(P, "r", "anna"))
        .when(poll("bob", "r", Patience.upTo(seconds(1))))
        .then(new PipeFact.PollWaits(P, "r", "bob"))
        .settles()
        .justBefore(1)
        .when(new OutsideRequest.Tick())
        .then()
        .at(1)
        .when(new OutsideRequest.Tick())
        .then(new PipeFact.Polled(P, "r", "bob", false, seconds(1)))
        .at(2)
        .when(receive("bob", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "bob"))
        .when(send("main", "w", ONE))
        .then(sent("w", "main", ONE))
        .settles(
            new PipeFact.Polled(P, "r", "anna", true, seconds(2)),
            new PipeFact.Received(P, "r", "bob", ONE, AT_ONCE));
  }

  @Test
  void half_a_message_is_something_to_receive() {
    given(SIMPLEX)
        .when(send("anna", "w", LARGE))
        .then(new PipeFact.SendWaits(P, "w", "anna", LARGE))
        .when(poll("bob", "r", Patience.NONE))
        .then(new PipeFact.Polled(P, "r", "bob", true, AT_ONCE));
  }

  @Test
  void the_dead_leave_their_line_and_half_a_message_is_thrown_away() {
    given(SIMPLEX)
        .when(send("anna", "w", LARGE))
        .then(new PipeFact.SendWaits(P, "w", "anna", LARGE))
        .when(send("bob", "w", ONE))
        .then(new PipeFact.SendWaits(P, "w", "bob", ONE))
        .at(1)
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new PipeFact.Abandoned(P, "w", "anna"))
        .settles(new PipeFact.Sent(P, "w", "bob", ONE, seconds(1)))
        .when(receive("main", "r"))
        .then(new PipeFact.Received(P, "r", "main", ONE, AT_ONCE))
        .when(receive("main", "r"))
        .then(new PipeFact.ReceiveWaits(P, "r", "main"))
        .when(new OutsideRequest.Exited("main", 143))
        .then(new ProcessFact.Exited("main", -15), new PipeFact.Abandoned(P, "r", "main"))
        .when(send("bob", "w", TWO))
        .then(sent("w", "bob", TWO))
        .settles();
  }

  @Test
  void only_the_ends_can_be_used_and_only_as_ends() {
    given(SIMPLEX)
        .when(receive("anna", P))
        .then(
            new CallFact.Refused(
                "anna", "recv", P, "AttributeError", "'Pipe' object has no attribute 'recv'"))
        .when(new QueueRequest.Get(caller("anna"), "r", Patience.FOR_EVER))
        .then(
            new CallFact.Refused(
                "anna",
                "get",
                "r",
                "AttributeError",
                "'Connection' object has no attribute 'get'"));
  }

  private static World world(boolean duplex, String first, String second) {
    Pipe pipe = Pipe.of(P, first, second, duplex);
    List<Resource> all = List.of(pipe, pipe.ends().get(0), pipe.ends().get(1));
    return alive(all, "main", "anna", "bob");
  }

  private static Fact sent(String end, String child, Value value) {
    return new PipeFact.Sent(P, end, child, value, AT_ONCE);
  }

  private static Fact refused(String child, String verb, String end, String message) {
    return new CallFact.Refused(child, verb, end, "OSError", message);
  }

  private static PipeRequest send(String child, String end, Value value) {
    return new PipeRequest.Send(caller(child), end, value);
  }

  private static PipeRequest receive(String child, String end) {
    return new PipeRequest.Receive(caller(child), end);
  }

  private static PipeRequest poll(String child, String end, Patience patience) {
    return new PipeRequest.Poll(caller(child), end, patience);
  }
}
