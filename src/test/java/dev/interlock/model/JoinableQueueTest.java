package dev.interlock.model;

import static dev.interlock.model.QueueTest.ALL;
import static dev.interlock.model.QueueTest.AT_ONCE;
import static dev.interlock.model.QueueTest.ONE;
import static dev.interlock.model.QueueTest.Q;
import static dev.interlock.model.QueueTest.THREE;
import static dev.interlock.model.QueueTest.filled;
import static dev.interlock.model.QueueTest.get;
import static dev.interlock.model.QueueTest.look;
import static dev.interlock.model.QueueTest.put;
import static dev.interlock.model.QueueTest.sent;
import static dev.interlock.model.QueueTest.world;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a queue counts, and who joins it. */
class JoinableQueueTest {

  private static final World JOINABLE = world(true, 0);

  @Test
  void without_a_bound_it_is_never_full() {
    given(JOINABLE, filled())
        .when(put("anna", THREE))
        .then(new QueueFact.ItemPut(Q, "anna", THREE, AT_ONCE))
        .when(look(QueueRequest.Question.FULL))
        .then(new CallFact.Told("anna", "full", Q, Value.of(false)));
  }

  @Test
  void joining_waits_until_what_was_put_is_done_not_only_got() {
    given(JOINABLE)
        .when(put("anna", ONE))
        .then(new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(join("anna"))
        .then(new QueueFact.JoinWaits(Q, "anna"))
        .settles(sent("anna", ONE))
        .when(join("main"))
        .then(new QueueFact.JoinWaits(Q, "main"))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .shows(world -> world.queue(Q).unfinished(), 1)
        .at(4)
        .when(new QueueRequest.TaskDone(caller("cleo"), Q))
        .then(
            new QueueFact.TaskDone(Q, "cleo"),
            new QueueFact.Joined(Q, "anna", seconds(4)),
            new QueueFact.Joined(Q, "main", seconds(4)))
        .when(join("bob"))
        .then(new QueueFact.Joined(Q, "bob", AT_ONCE));
  }

  @Test
  void more_cannot_be_done_than_was_put() {
    given(JOINABLE)
        .when(new QueueRequest.TaskDone(caller("anna"), Q))
        .then(
            new CallFact.Refused(
                "anna", "task_done", Q, "ValueError", "task_done() called too many times"));
  }

  @Test
  void a_plain_queue_cannot_be_joined_and_no_queue_for_a_while_only() {
    given(ALL)
        .when(join("anna"))
        .then(
            new CallFact.Refused(
                "anna", "join", Q, "AttributeError", "'Queue' object has no attribute 'join'"))
        .when(new QueueRequest.TaskDone(caller("anna"), Q))
        .then(
            new CallFact.Refused(
                "anna",
                "task_done",
                Q,
                "AttributeError",
                "'Queue' object has no attribute 'task_done'"));
    given(JOINABLE)
        .when(new ProcessRequest.Join(caller("anna"), Q, Patience.upTo(seconds(1))))
        .then(
            new CallFact.Refused(
                "anna",
                "join",
                Q,
                "TypeError",
                "join() got an unexpected keyword argument 'timeout'"));
  }

  @Test
  void what_the_dead_got_stays_unfinished() {
    given(JOINABLE, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE), sent("anna", ONE))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .when(new OutsideRequest.Exited("bob", 143))
        .then(new ProcessFact.Exited("bob", -15), new QueueFact.LeftUnfinished(Q, "bob", 1))
        .when(join("anna"))
        .then(new QueueFact.JoinWaits(Q, "anna"));
  }

  @Test
  void what_was_got_and_done_is_not_left_behind_whoever_said_so() {
    given(JOINABLE, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE), sent("anna", ONE))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .when(new QueueRequest.TaskDone(caller("bob"), Q))
        .then(new QueueFact.TaskDone(Q, "bob"))
        .when(new OutsideRequest.Exited("bob", 143))
        .then(new ProcessFact.Exited("bob", -15));
    given(JOINABLE, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE), sent("anna", ONE))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .when(new QueueRequest.TaskDone(caller("anna"), Q))
        .then(new QueueFact.TaskDone(Q, "anna"))
        .when(new OutsideRequest.Exited("bob", 143))
        .then(new ProcessFact.Exited("bob", -15));
    given(ALL, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE), sent("anna", ONE))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .when(new OutsideRequest.Exited("bob", 143))
        .then(new ProcessFact.Exited("bob", -15));
  }

  @Test
  void who_dies_joining_leaves_the_line() {
    given(JOINABLE, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE), sent("anna", ONE))
        .when(join("anna"))
        .then(new QueueFact.JoinWaits(Q, "anna"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new QueueFact.Abandoned(Q, "anna"))
        .when(new QueueRequest.TaskDone(caller("bob"), Q))
        .then(new QueueFact.TaskDone(Q, "bob"));
  }

  private static ProcessRequest join(String child) {
    return new ProcessRequest.Join(caller(child), Q, new Patience(true, Optional.empty()));
  }
}
