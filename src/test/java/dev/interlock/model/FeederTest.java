package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.model.QueueRequest.Question;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FeederTest {

  private static final String Q = "q";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Value ONE = Value.of("first");
  private static final Value TWO = Value.of("second");
  private static final Value HALF = Value.of("x".repeat(40_000));
  private static final Value LARGE = Value.of("x".repeat(100_000));
  private static final World ALL = world(0);

  @Test
  void an_item_is_sent_when_its_producer_goes_on_and_not_before() {
    given(ALL)
        .when(put("anna", ONE))
        .then(new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .settles()
        .when(look("anna", Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(true)))
        .settles(sent("anna", ONE))
        .when(look("anna", Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(false)));
  }

  @Test
  void an_item_is_sent_at_once_if_its_producer_waits() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(new TimeRequest.Sleep(caller("anna"), seconds(1)))
        .then()
        .settles(sent("anna", ONE));
  }

  @Test
  void whoever_gets_what_it_has_just_put_waits_for_its_own_feeder() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(get("anna", Patience.NONE))
        .then(new QueueFact.Empty(Q, "anna", AT_ONCE))
        .settles(sent("anna", ONE))
        .when(put("bob", TWO))
        .then(new QueueFact.ItemPut(Q, "bob", TWO, AT_ONCE))
        .when(get("bob", Patience.FOR_EVER))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .when(get("bob", Patience.FOR_EVER))
        .then(new QueueFact.GetWaits(Q, "bob"))
        .settles(sent("bob", TWO), new QueueFact.ItemGot(Q, "bob", TWO, AT_ONCE));
  }

  @Test
  void while_its_producer_computes_an_item_waits_a_quarter_of_a_second() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .shows(World::nextDeadline, Optional.of(seconds(0.25)))
        .justBefore(0.25)
        .settles()
        .at(0.25)
        .settles(sent("anna", ONE))
        .shows(World::nextDeadline, Optional.empty());
  }

  @Test
  void the_schedule_may_move_a_feeder_at_any_time() {
    given(ALL)
        .when(new OutsideRequest.Feed(Q, "anna"))
        .then()
        .when(put("anna", ONE))
        .then(new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(put("bob", TWO))
        .then(new QueueFact.ItemPut(Q, "bob", TWO, AT_ONCE))
        .when(new OutsideRequest.Feed(Q, "bob"))
        .then(sent("bob", TWO))
        .when(new OutsideRequest.Feed(Q, "anna"))
        .then(sent("anna", ONE))
        .when(get("cleo", Patience.NONE))
        .then(new QueueFact.ItemGot(Q, "cleo", TWO, AT_ONCE));
  }

  @Test
  void feeders_whose_item_does_not_fit_wait_in_order() {
    given(ALL, stuffed())
        .at(1)
        .settles(
            sent("main", HALF),
            new FeederFact.SendWaits(Q, "anna", HALF),
            new FeederFact.SendWaits(Q, "bob", ONE))
        .when(new OutsideRequest.Feed(Q, "anna"))
        .then()
        .shows(world -> world.queue(Q).depth(), 4)
        .shows(world -> world.queue(Q).unsent("anna"), 2)
        .shows(World::nextDeadline, Optional.empty())
        .when(get("cleo", Patience.FOR_EVER))
        .then(new QueueFact.ItemGot(Q, "cleo", HALF, AT_ONCE))
        .settles(sent("anna", HALF), sent("bob", ONE), sent("anna", TWO));
  }

  @Test
  void an_item_larger_than_the_pipe_passes_when_somebody_gets() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", LARGE, AT_ONCE))
        .at(1)
        .settles(new FeederFact.SendWaits(Q, "anna", LARGE))
        .when(look("bob", Question.EMPTY))
        .then(new CallFact.Told("bob", "empty", Q, Value.of(false)))
        .when(get("bob", Patience.NONE))
        .then(sent("anna", LARGE), new QueueFact.ItemGot(Q, "bob", LARGE, AT_ONCE))
        .settles()
        .when(get("bob", Patience.FOR_EVER))
        .then(new QueueFact.GetWaits(Q, "bob"))
        .when(put("anna", LARGE))
        .then(new QueueFact.ItemPut(Q, "anna", LARGE, AT_ONCE))
        .at(2)
        .settles(sent("anna", LARGE), new QueueFact.ItemGot(Q, "bob", LARGE, seconds(1)));
  }

  @Test
  void whoever_has_put_something_does_not_exit_before_it_is_sent() {
    given(ALL, new QueueFact.ItemPut(Q, "anna", LARGE, AT_ONCE))
        .when(end("anna"))
        .then(new ProcessFact.CodeEnded("anna", 0))
        .settles(new FeederFact.SendWaits(Q, "anna", LARGE))
        .when(get("bob", Patience.FOR_EVER))
        .then(sent("anna", LARGE), new QueueFact.ItemGot(Q, "bob", LARGE, AT_ONCE))
        .settles(new ProcessFact.MayExit("anna"));
  }

  @Test
  void whoever_cancelled_exits_at_once_and_loses_what_is_not_sent() {
    given(ALL)
        .when(new QueueRequest.CancelJoinThread(caller("anna"), Q))
        .then(new FeederFact.JoinCancelled(Q, "anna"))
        .when(put("anna", ONE))
        .then(new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(put("anna", TWO))
        .then(new QueueFact.ItemPut(Q, "anna", TWO, AT_ONCE))
        .settles(sent("anna", ONE))
        .when(end("anna"))
        .then(new ProcessFact.CodeEnded("anna", 0))
        .settles(new ProcessFact.MayExit("anna"))
        .when(new OutsideRequest.Exited("anna", 0))
        .then(new ProcessFact.Exited("anna", 0), new FeederFact.ItemsLost(Q, "anna", 1))
        .when(get("bob", Patience.FOR_EVER))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .when(look("bob", Question.EMPTY))
        .then(new CallFact.Told("bob", "empty", Q, Value.of(true)))
        .when(look("bob", Question.QSIZE))
        .then(new CallFact.Told("bob", "qsize", Q, Value.of(1)));
  }

  @Test
  void a_killed_producer_loses_its_backlog_and_the_slots_with_it() {
    given(ALL, stuffed())
        .at(1)
        .settles(
            sent("main", HALF),
            new FeederFact.SendWaits(Q, "anna", HALF),
            new FeederFact.SendWaits(Q, "bob", ONE))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new FeederFact.ItemsLost(Q, "anna", 2))
        .settles(sent("bob", ONE))
        .shows(world -> world.queue(Q).phantoms(), 2)
        .shows(world -> world.queue(Q).depth(), 4);
  }

  @Test
  void phantoms_keep_a_bounded_queue_full_for_ever() {
    given(world(1), new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(put("bob", TWO))
        .then(new QueueFact.PutWaits(Q, "bob", TWO))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new FeederFact.ItemsLost(Q, "anna", 1))
        .settles()
        .when(get("cleo", Patience.NONE))
        .then(new QueueFact.Empty(Q, "cleo", AT_ONCE));
  }

  @Test
  void what_cannot_be_pickled_is_thrown_away_by_the_feeder_and_the_slot_given_back() {
    given(world(1))
        .when(new QueueRequest.Put(caller("anna"), Q, Item.unpicklable("anna"), Patience.FOR_EVER))
        .then(new QueueFact.ItemPut(Q, "anna", lock(), false, AT_ONCE))
        .when(put("anna", TWO))
        .then(new QueueFact.PutWaits(Q, "anna", TWO))
        .settles(
            new FeederFact.Unpicklable(Q, "anna"),
            new ProcessFact.Printed(
                "anna",
                ProcessFact.Stream.STDERR,
                """
                Traceback (most recent call last):
                  File "multiprocessing/queues.py", line 244, in _feed
                    obj = _ForkingPickler.dumps(obj)
                          ^^^^^^^^^^^^^^^^^^^^^^^^^^
                  File "multiprocessing/reduction.py", line 51, in dumps
                    cls(buf, protocol).dump(obj)
                TypeError: cannot pickle '_thread.lock' object
                """),
            new QueueFact.ItemPut(Q, "anna", TWO, AT_ONCE))
        .shows(world -> world.queue(Q).unfinished(), 2);
  }

  @Test
  void an_unpicklable_item_that_waited_for_its_slot_is_no_better() {
    given(world(1), new QueueFact.ItemPut(Q, "bob", ONE, AT_ONCE), sent("bob", ONE))
        .when(new QueueRequest.Put(caller("anna"), Q, Item.unpicklable("anna"), Patience.FOR_EVER))
        .then(new QueueFact.PutWaits(Q, "anna", lock(), false))
        .when(get("cleo", Patience.NONE))
        .then(new QueueFact.ItemGot(Q, "cleo", ONE, AT_ONCE))
        .settles(new QueueFact.ItemPut(Q, "anna", lock(), false, AT_ONCE));
  }

  /** Main and anna fill the pipe; anna and bob have more. */
  private static Fact[] stuffed() {
    return new Fact[] {
      new QueueFact.ItemPut(Q, "main", HALF, AT_ONCE),
      new QueueFact.ItemPut(Q, "anna", HALF, AT_ONCE),
      new QueueFact.ItemPut(Q, "bob", ONE, AT_ONCE),
      new QueueFact.ItemPut(Q, "anna", TWO, AT_ONCE)
    };
  }

  private static World world(int capacity) {
    return alive(List.of(BoundedQueue.empty(Q, true, capacity)), "main", "anna", "bob", "cleo");
  }

  private static Value lock() {
    return Value.of("<unlocked _thread.lock object>");
  }

  private static Fact sent(String child, Value value) {
    return new FeederFact.ItemSent(Q, child, value);
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

  private static ProcessRequest end(String child) {
    return new ProcessRequest.End(caller(child), 0);
  }
}
