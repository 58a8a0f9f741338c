package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.model.QueueRequest.Question;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueCloseTest {

  private static final String Q = "q";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Value ONE = Value.of("first");
  private static final Value TWO = Value.of("second");
  private static final Value LARGE = Value.of("x".repeat(100_000));
  private static final World ALL =
      alive(List.of(BoundedQueue.empty(Q, false, 0)), "main", "anna", "bob", "cleo");

  @Test
  void closing_is_for_the_caller_alone_and_what_it_put_is_still_sent() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(new ObjectRequest.Close(caller("anna"), Q))
        .then(new QueueFact.Closed(Q, "anna"))
        .when(look("anna", Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(true)))
        .settles(sent("anna", ONE))
        .when(look("anna", Question.EMPTY))
        .then(refused("empty", "OSError", "handle is closed"))
        .when(new ObjectRequest.Close(caller("anna"), Q))
        .then(new CallFact.Told("anna", "close", Q, Value.none()))
        .when(put("anna", TWO))
        .then(refused("put", "ValueError", "Queue q is closed"))
        .when(get("anna", Patience.NONE))
        .then(refused("get", "ValueError", "Queue q is closed"))
        .when(look("anna", Question.QSIZE))
        .then(new CallFact.Told("anna", "qsize", Q, Value.of(1)))
        .when(get("bob", Patience.FOR_EVER))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE));
  }

  @Test
  void a_closed_queue_that_was_never_used_still_says_whether_it_is_empty() {
    given(ALL)
        .when(new ObjectRequest.Close(caller("anna"), Q))
        .then(new QueueFact.Closed(Q, "anna"))
        .when(look("anna", Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(true)));
  }

  @Test
  void join_thread_waits_until_the_own_buffer_is_in_the_pipe() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", LARGE, AT_ONCE))
        .when(new QueueRequest.JoinThread(caller("anna"), Q))
        .then(refused("join_thread", "AssertionError", "Queue q not closed"))
        .when(new ObjectRequest.Close(caller("anna"), Q))
        .then(new QueueFact.Closed(Q, "anna"))
        .when(new QueueRequest.JoinThread(caller("anna"), Q))
        .then(new FeederFact.JoinWaits(Q, "anna"))
        .settles(new FeederFact.SendWaits(Q, "anna", LARGE))
        .at(2)
        .when(get("bob", Patience.FOR_EVER))
        .then(sent("anna", LARGE), new QueueFact.ItemGot(Q, "bob", LARGE, AT_ONCE))
        .settles(new FeederFact.Joined(Q, "anna", seconds(2)))
        .when(new QueueRequest.JoinThread(caller("anna"), Q))
        .then(new FeederFact.Joined(Q, "anna", AT_ONCE));
  }

  @Test
  void whoever_dies_joining_its_feeder_leaves_the_line_and_loses_its_items() {
    given(
            ALL,
            new QueueFact.ItemPut(Q, "anna", LARGE, AT_ONCE),
            new QueueFact.Closed(Q, "anna"),
            new FeederFact.JoinWaits(Q, "anna"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(
            new ProcessFact.Exited("anna", -15),
            new QueueFact.Abandoned(Q, "anna"),
            new FeederFact.ItemsLost(Q, "anna", 1))
        .settles();
  }

  private static Fact sent(String child, Value value) {
    return new FeederFact.ItemSent(Q, child, value);
  }

  private static Fact refused(String verb, String error, String message) {
    return new CallFact.Refused("anna", verb, Q, error, message);
  }

  private static QueueRequest put(String child, Value value) {
    return new QueueRequest.Put(caller(child), Q, value, Patience.FOR_EVER);
  }

  private static QueueRequest get(String child, Patience patience) {
    return new QueueRequest.Get(caller(child), Q, patience);
  }

  private static QueueRequest look(String child, Question question) {
    return new QueueRequest.Look(caller(child), Q, question);
  }
}
