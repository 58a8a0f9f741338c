package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimpleQueueTest {

  private static final String S = "s";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Value ONE = Value.of("first");
  private static final Value TWO = Value.of("second");
  private static final Value HALF = Value.of("x".repeat(40_000));
  private static final Value LARGE = Value.of("x".repeat(100_000));
  private static final World ALL =
      alive(List.of(SimpleQueue.empty(S)), "main", "anna", "bob", "cleo");

  @Test
  void what_was_put_is_there_at_once_and_empty_says_so() {
    given(ALL)
        .when(empty("anna"))
        .then(new CallFact.Told("anna", "empty", S, Value.of(true)))
        .when(put("anna", ONE))
        .then(new QueueFact.ItemPut(S, "anna", ONE, AT_ONCE))
        .settles()
        .when(empty("anna"))
        .then(new CallFact.Told("anna", "empty", S, Value.of(false)))
        .when(put("anna", TWO))
        .then(new QueueFact.ItemPut(S, "anna", TWO, AT_ONCE))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(S, "bob", ONE, AT_ONCE))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(S, "bob", TWO, AT_ONCE));
  }

  @Test
  void who_gets_first_waits_and_is_served_in_order() {
    given(ALL)
        .when(get("anna"))
        .then(new QueueFact.GetWaits(S, "anna"))
        .when(get("bob"))
        .then(new QueueFact.GetWaits(S, "bob"))
        .at(2)
        .when(put("cleo", ONE))
        .then(new QueueFact.ItemPut(S, "cleo", ONE, AT_ONCE))
        .settles(new QueueFact.ItemGot(S, "anna", ONE, seconds(2)));
  }

  @Test
  void put_waits_until_the_item_is_in_the_pipe() {
    given(ALL)
        .when(put("anna", HALF))
        .then(new QueueFact.ItemPut(S, "anna", HALF, AT_ONCE))
        .when(put("bob", HALF))
        .then(new QueueFact.PutWaits(S, "bob", HALF))
        .when(put("main", ONE))
        .then(new QueueFact.PutWaits(S, "main", ONE))
        .settles()
        .at(3)
        .when(get("cleo"))
        .then(new QueueFact.ItemGot(S, "cleo", HALF, AT_ONCE))
        .settles(
            new QueueFact.ItemPut(S, "bob", HALF, seconds(3)),
            new QueueFact.ItemPut(S, "main", ONE, seconds(3)));
  }

  @Test
  void an_item_larger_than_the_pipe_needs_somebody_who_gets() {
    given(ALL)
        .when(put("anna", LARGE))
        .then(new QueueFact.PutWaits(S, "anna", LARGE))
        .settles()
        .when(empty("bob"))
        .then(new CallFact.Told("bob", "empty", S, Value.of(false)))
        .at(1)
        .when(get("bob"))
        .then(
            new QueueFact.ItemPut(S, "anna", LARGE, seconds(1)),
            new QueueFact.ItemGot(S, "bob", LARGE, AT_ONCE))
        .settles()
        .when(get("bob"))
        .then(new QueueFact.GetWaits(S, "bob"))
        .when(put("anna", LARGE))
        .then(new QueueFact.ItemPut(S, "anna", LARGE, AT_ONCE))
        .settles(new QueueFact.ItemGot(S, "bob", LARGE, AT_ONCE));
  }

  @Test
  void what_cannot_be_sent_is_an_error_of_put_and_so_is_an_option() {
    given(ALL)
        .when(new QueueRequest.Put(caller("anna"), S, Item.unpicklable("anna"), Patience.FOR_EVER))
        .then(refused("put", "TypeError", "cannot pickle '_thread.lock' object"))
        .when(new QueueRequest.Put(caller("anna"), S, ONE, Patience.upTo(seconds(1))))
        .then(refused("put", "TypeError", "put() got an unexpected keyword argument 'timeout'"))
        .when(new QueueRequest.Get(caller("anna"), S, Patience.NONE))
        .then(refused("get", "TypeError", "get() got an unexpected keyword argument 'block'"))
        .when(new QueueRequest.Look(caller("anna"), S, QueueRequest.Question.QSIZE))
        .then(refused("qsize", "AttributeError", "'SimpleQueue' object has no attribute 'qsize'"))
        .when(new ProcessRequest.Join(caller("anna"), S, Patience.FOR_EVER))
        .then(refused("join", "AttributeError", "'SimpleQueue' object has no attribute 'join'"));
  }

  @Test
  void closing_it_is_for_the_caller_alone_and_may_be_repeated() {
    given(ALL)
        .when(new ObjectRequest.Close(caller("anna"), S))
        .then(new QueueFact.Closed(S, "anna"))
        .when(new ObjectRequest.Close(caller("anna"), S))
        .then(new CallFact.Told("anna", "close", S, Value.none()))
        .when(put("anna", ONE))
        .then(refused("put", "OSError", "handle is closed"))
        .when(get("anna"))
        .then(refused("get", "OSError", "handle is closed"))
        .when(empty("anna"))
        .then(refused("empty", "OSError", "handle is closed"))
        .when(put("bob", ONE))
        .then(new QueueFact.ItemPut(S, "bob", ONE, AT_ONCE))
        .when(get("cleo"))
        .then(new QueueFact.ItemGot(S, "cleo", ONE, AT_ONCE));
  }

  @Test
  void the_dead_leave_their_line_and_half_an_item_is_thrown_away() {
    given(ALL)
        .when(put("anna", LARGE))
        .then(new QueueFact.PutWaits(S, "anna", LARGE))
        .when(put("bob", ONE))
        .then(new QueueFact.PutWaits(S, "bob", ONE))
        .at(5)
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new QueueFact.Abandoned(S, "anna"))
        .settles(new QueueFact.ItemPut(S, "bob", ONE, seconds(5)))
        .when(get("cleo"))
        .then(new QueueFact.ItemGot(S, "cleo", ONE, AT_ONCE))
        .when(get("cleo"))
        .then(new QueueFact.GetWaits(S, "cleo"))
        .when(new OutsideRequest.Exited("cleo", 143))
        .then(new ProcessFact.Exited("cleo", -15), new QueueFact.Abandoned(S, "cleo"))
        .when(put("bob", TWO))
        .then(new QueueFact.ItemPut(S, "bob", TWO, AT_ONCE))
        .settles()
        .shows(world -> world.simpleQueue(S).channel().next().map(Item::value), Optional.of(TWO));
  }

  private static Fact refused(String verb, String error, String message) {
    return new CallFact.Refused("anna", verb, S, error, message);
  }

  private static QueueRequest put(String child, Value value) {
    return new QueueRequest.Put(caller(child), S, value, Patience.FOR_EVER);
  }

  private static QueueRequest get(String child) {
    return new QueueRequest.Get(caller(child), S, Patience.FOR_EVER);
  }

  private static QueueRequest empty(String child) {
    return new QueueRequest.Look(caller(child), S, QueueRequest.Question.EMPTY);
  }
}
