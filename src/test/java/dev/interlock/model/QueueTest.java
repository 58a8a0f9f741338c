package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueueTest {

  static final String Q = "q";
  static final Duration AT_ONCE = Duration.ZERO;
  static final Value ONE = Value.of("first");
  static final Value TWO = Value.of("second");
  static final Value THREE = Value.of("third");
  static final World ALL = world(false, 2);

  @Test
  void gives_back_in_the_order_of_putting_whoever_put_it() {
    given(ALL)
        .when(put("anna", ONE))
        .then(new QueueFact.ItemPut(Q, "anna", ONE, AT_ONCE))
        .when(put("bob", TWO))
        .then(new QueueFact.ItemPut(Q, "bob", TWO, AT_ONCE))
        .shows(world -> world.queue(Q).depth(), 2)
        .at(1)
        .settles(sent("anna", ONE), sent("bob", TWO))
        .when(get("cleo"))
        .then(new QueueFact.ItemGot(Q, "cleo", ONE, AT_ONCE))
        .when(get("cleo"))
        .then(new QueueFact.ItemGot(Q, "cleo", TWO, AT_ONCE))
        .shows(world -> world.queue(Q).depth(), 0);
  }

  @Test
  void who_puts_into_a_full_queue_waits_for_room_in_order() {
    given(ALL, filled())
        .at(1)
        .when(put("anna", THREE))
        .then(new QueueFact.PutWaits(Q, "anna", THREE))
        .at(2)
        .when(put("bob", ONE))
        .then(new QueueFact.PutWaits(Q, "bob", ONE))
        .settles()
        .at(4)
        .when(get("cleo"))
        .then(new QueueFact.ItemGot(Q, "cleo", ONE, AT_ONCE))
        .settles(new QueueFact.ItemPut(Q, "anna", THREE, seconds(3)))
        .shows(QueueTest::items, List.of(TWO, THREE));
  }

  @Test
  void who_gets_from_an_empty_queue_waits_for_an_item_in_order() {
    given(ALL)
        .when(get("anna"))
        .then(new QueueFact.GetWaits(Q, "anna"))
        .when(get("bob"))
        .then(new QueueFact.GetWaits(Q, "bob"))
        .at(3)
        .when(put("cleo", ONE))
        .then(new QueueFact.ItemPut(Q, "cleo", ONE, AT_ONCE))
        .settles()
        .at(3.25)
        .settles(sent("cleo", ONE), new QueueFact.ItemGot(Q, "anna", ONE, seconds(3.25)))
        .shows(QueueTest::items, List.of());
  }

  @Test
  void put_gives_up_with_full_at_the_deadline_and_not_before() {
    given(ALL, filled())
        .when(new QueueRequest.Put(caller("anna"), Q, THREE, Patience.upTo(seconds(3))))
        .then(new QueueFact.PutWaits(Q, "anna", THREE))
        .justBefore(3)
        .when(new OutsideRequest.Tick())
        .then()
        .at(3)
        .when(new OutsideRequest.Tick())
        .then(new QueueFact.Full(Q, "anna", seconds(3)))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .shows(QueueTest::items, List.of(TWO));
  }

  @Test
  void get_gives_up_with_empty_at_the_deadline_and_not_before() {
    given(ALL)
        .when(new QueueRequest.Get(caller("anna"), Q, Patience.upTo(seconds(3))))
        .then(new QueueFact.GetWaits(Q, "anna"))
        .justBefore(3)
        .when(new OutsideRequest.Tick())
        .then()
        .at(3)
        .when(new OutsideRequest.Tick())
        .then(new QueueFact.Empty(Q, "anna", seconds(3)))
        .when(put("bob", ONE))
        .then(new QueueFact.ItemPut(Q, "bob", ONE, AT_ONCE))
        .shows(QueueTest::items, List.of(ONE));
  }

  @Test
  void the_forms_that_do_not_wait_raise_at_once() {
    given(ALL)
        .when(new QueueRequest.Get(caller("anna"), Q, Patience.NONE))
        .then(new QueueFact.Empty(Q, "anna", AT_ONCE))
        .when(new QueueRequest.Get(caller("anna"), Q, Patience.upTo(seconds(-1))))
        .then(new QueueFact.Empty(Q, "anna", AT_ONCE))
        .when(put("bob", ONE))
        .then(new QueueFact.ItemPut(Q, "bob", ONE, AT_ONCE))
        .when(put("bob", TWO))
        .then(new QueueFact.ItemPut(Q, "bob", TWO, AT_ONCE))
        .when(new QueueRequest.Put(caller("anna"), Q, THREE, Patience.NONE))
        .then(new QueueFact.Full(Q, "anna", AT_ONCE));
  }

  @Test
  void answers_what_may_be_old_before_it_is_used() {
    given(ALL)
        .when(look(QueueRequest.Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(true)))
        .when(put("bob", ONE))
        .then(new QueueFact.ItemPut(Q, "bob", ONE, AT_ONCE))
        .when(look(QueueRequest.Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(true)))
        .at(1)
        .settles(sent("bob", ONE))
        .when(look(QueueRequest.Question.EMPTY))
        .then(new CallFact.Told("anna", "empty", Q, Value.of(false)))
        .when(look(QueueRequest.Question.FULL))
        .then(new CallFact.Told("anna", "full", Q, Value.of(false)))
        .when(put("bob", TWO))
        .then(new QueueFact.ItemPut(Q, "bob", TWO, AT_ONCE))
        .when(look(QueueRequest.Question.FULL))
        .then(new CallFact.Told("anna", "full", Q, Value.of(true)))
        .when(look(QueueRequest.Question.QSIZE))
        .then(new CallFact.Told("anna", "qsize", Q, Value.of(2)));
  }

  @Test
  void who_dies_waiting_leaves_its_line_and_the_next_is_served() {
    given(ALL)
        .when(get("anna"))
        .then(new QueueFact.GetWaits(Q, "anna"))
        .when(get("bob"))
        .then(new QueueFact.GetWaits(Q, "bob"))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new QueueFact.Abandoned(Q, "anna"))
        .when(put("cleo", ONE))
        .then(new QueueFact.ItemPut(Q, "cleo", ONE, AT_ONCE))
        .when(new OutsideRequest.Feed(Q, "cleo"))
        .then(sent("cleo", ONE))
        .settles(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE));
  }

  @Test
  void what_a_dead_putter_brought_is_never_put() {
    given(ALL, filled())
        .when(put("anna", THREE))
        .then(new QueueFact.PutWaits(Q, "anna", THREE))
        .when(new OutsideRequest.Exited("anna", 143))
        .then(new ProcessFact.Exited("anna", -15), new QueueFact.Abandoned(Q, "anna"))
        .when(get("bob"))
        .then(new QueueFact.ItemGot(Q, "bob", ONE, AT_ONCE))
        .shows(QueueTest::items, List.of(TWO));
  }

  static World world(boolean joinable, int capacity) {
    return alive(List.of(BoundedQueue.empty(Q, joinable, capacity)), "main", "anna", "bob", "cleo");
  }

  static Fact[] filled() {
    return new Fact[] {
      new QueueFact.ItemPut(Q, "main", ONE, AT_ONCE),
      new QueueFact.ItemPut(Q, "main", TWO, AT_ONCE),
      sent("main", ONE),
      sent("main", TWO)
    };
  }

  static Fact sent(String child, Value value) {
    return new FeederFact.ItemSent(Q, child, value);
  }

  static QueueRequest put(String child, Value value) {
    return new QueueRequest.Put(caller(child), Q, value, Patience.FOR_EVER);
  }

  static QueueRequest get(String child) {
    return new QueueRequest.Get(caller(child), Q, Patience.FOR_EVER);
  }

  static QueueRequest look(QueueRequest.Question question) {
    return new QueueRequest.Look(caller("anna"), Q, question);
  }

  static List<Value> items(World world) {
    return world.queue(Q).items().stream().map(Item::value).toList();
  }
}
