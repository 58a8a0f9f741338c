package dev.interlock.past;

import static dev.interlock.past.Log.asks;
import static java.time.Duration.ZERO;
import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.ConditionVariable;
import dev.interlock.model.DataRequest;
import dev.interlock.model.Fairness;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.SharedValue;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.WaitRequest;
import dev.interlock.past.Doing.Kind;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class PastTest {

  private static LockRequest.Acquire acquire(String who, String lock) {
    return new LockRequest.Acquire(asks(who), lock, Patience.FOR_EVER);
  }

  private static LockRequest.Release release(String who, String lock) {
    return new LockRequest.Release(asks(who), lock);
  }

  @Test
  void a_lock_is_held_and_waited_for() {
    LockPast past =
        Log.of(List.of("ann", "bob"), Lock.free("m"))
            .at(1)
            .does(acquire("ann", "m"))
            .at(2)
            .does(acquire("bob", "m"))
            .at(4)
            .does(release("ann", "m"))
            .at(5)
            .does(release("bob", "m"))
            .past()
            .lock("m");
    assertEquals(2, past.acquired());
    assertEquals(2, past.released());
    assertEquals(List.of(ofSeconds(3), ofSeconds(1)), past.holds().latest());
    assertEquals(ofSeconds(2), past.holds().average());
    assertEquals(ofSeconds(3), past.holds().percentile(95));
    assertEquals(List.of(ZERO, ofSeconds(2)), past.waits().latest());
    assertEquals(ofSeconds(1), past.waits().average());
    assertEquals(
        Map.of(ofSeconds(1), 0L, ofSeconds(2), 1L, ofSeconds(4), 0L), past.waiting().changes());
    assertEquals(
        Map.of(
            ofSeconds(1), new Holding(List.of("ann"), List.of()),
            ofSeconds(4), new Holding(List.of("bob"), List.of()),
            ofSeconds(5), Holding.NOBODY),
        past.holders().changes());
  }

  @Test
  void a_recursive_lock_is_held_from_the_first_grant_to_the_last_release() {
    LockPast past =
        Log.of(List.of("ann"), Lock.of("r", Lock.Type.RLOCK, 1, Fairness.STRICT))
            .at(1)
            .does(acquire("ann", "r"))
            .at(2)
            .does(acquire("ann", "r"))
            .at(3)
            .does(release("ann", "r"))
            .at(5)
            .does(release("ann", "r"))
            .past()
            .lock("r");
    assertEquals(2, past.acquired());
    assertEquals(2, past.released());
    assertEquals(List.of(ofSeconds(4)), past.holds().latest());
  }

  @Test
  void who_waits_to_be_notified_does_not_hold_the_lock() {
    LockPast past =
        Log.of(List.of("ann", "bob"), Lock.free("m"), ConditionVariable.of("c", "m"))
            .does(acquire("ann", "m"))
            .at(1)
            .does(new WaitRequest(asks("ann"), "c", Patience.FOR_EVER))
            .at(2)
            .does(acquire("bob", "m"))
            .does(new ConditionRequest.Notify(asks("bob"), "c", 1))
            .at(5)
            .does(release("bob", "m"))
            .at(7)
            .does(release("ann", "m"))
            .past()
            .lock("m");
    assertEquals(List.of(ofSeconds(1), ofSeconds(3), ofSeconds(2)), past.holds().latest());
    assertEquals(Map.of(ZERO, 0L, ofSeconds(2), 1L, ofSeconds(5), 0L), past.waiting().changes());
  }

  @Test
  void a_lock_whose_holder_died_is_held_by_the_dead() {
    LockPast past =
        Log.of(List.of("ann"), Lock.free("m"))
            .does(acquire("ann", "m"))
            .at(2)
            .does(new OutsideRequest.Exited("ann", 137))
            .past()
            .lock("m");
    assertEquals(
        Optional.of(new Holding(List.of(), List.of("ann"))), past.holders().at(ofSeconds(2)));
    assertEquals(0, past.holds().count());
  }

  @Test
  void percentiles_are_of_the_last_ones_and_averages_of_all() {
    Lengths lengths = Lengths.NONE;
    for (int i = 1; i <= 20; i++) {
      lengths = lengths.plus(ofMillis(i));
    }
    assertEquals(ofMillis(19), lengths.percentile(95));
    assertEquals(List.of(ofMillis(19), ofMillis(20)), lengths.latest(2));
    for (int i = 0; i < Lengths.KEPT; i++) {
      lengths = lengths.plus(ofMillis(1));
    }
    assertEquals(ofMillis(1), lengths.percentile(95));
    assertEquals(ofMillis(20), lengths.most());
    assertEquals(ofMillis(410).dividedBy(220), lengths.average());
    assertEquals(Lengths.KEPT, lengths.latest().size());
    assertEquals(ZERO, Lengths.NONE.percentile(95));
  }

  @Test
  void a_queue_fills_and_is_emptied_at_a_rate() {
    Log log = Log.of(List.of("producer", "consumer"), BoundedQueue.empty("q", true, 4));
    for (int i = 1; i <= 8; i++) {
      log.at(i)
          .does(new QueueRequest.Put(asks("producer"), "q", Value.of(i), Patience.FOR_EVER))
          .at(i + 0.5);
      if (i % 2 == 0) {
        log.does(new QueueRequest.Get(asks("consumer"), "q", Patience.FOR_EVER));
      }
    }
    QueuePast past = log.does(new QueueRequest.TaskDone(asks("consumer"), "q")).past().queue("q");
    assertEquals(8, past.puts());
    assertEquals(4, past.gets());
    assertEquals(1, past.done());
    assertEquals(Optional.of(4L), past.depth().last());
    assertEquals(Optional.of(7L), past.unfinished().last());
    assertEquals(Optional.of(2L), past.depth().at(ofSeconds(2)));
    assertEquals(Optional.of(1L), past.depth().at(ofMillis(2_900)));
    assertEquals(1.0, past.putRate(ofMillis(8_500)));
    assertEquals(0.6, past.getRate(ofMillis(8_500)));
    assertEquals(0, past.putRate(ZERO));
  }

  @Test
  void a_process_runs_sleeps_waits_and_is_killed() {
    ProcessPast past =
        Log.of(List.of("ann", "bob"), Lock.free("m"))
            .does(acquire("ann", "m"))
            .at(1)
            .does(new TimeRequest.Sleep(asks("bob"), ofSeconds(2)))
            .at(3)
            .at(4)
            .does(acquire("bob", "m"))
            .at(6)
            .does(new OutsideRequest.Exited("bob", 143))
            .past()
            .process("bob");
    Map<Object, Object> expected = new TreeMap<>();
    expected.put(ZERO, new Doing(Kind.RUNS, "", "", 0));
    expected.put(ofSeconds(1), new Doing(Kind.SLEEPS, "sleep", "", 0));
    expected.put(ofSeconds(3), new Doing(Kind.RUNS, "", "", 0));
    expected.put(ofSeconds(4), new Doing(Kind.WAITS, "acquire", "m", 0));
    expected.put(ofSeconds(6), new Doing(Kind.ENDED, "", "", -15));
    assertEquals(expected, past.doings().changes());
  }

  @Test
  void what_takes_no_time_leaves_a_mark() {
    ProcessPast past =
        Log.of(List.of("ann"), BoundedQueue.empty("q", true, 4))
            .does(new QueueRequest.Put(asks("ann"), "q", Value.of(1), Patience.FOR_EVER))
            .at(1)
            .does(new QueueRequest.Get(asks("ann"), "q", Patience.FOR_EVER))
            .does(new QueueRequest.TaskDone(asks("ann"), "q"))
            .past()
            .process("ann");
    assertEquals(
        Map.of(ZERO, List.of(Mark.PUT), ofSeconds(1), List.of(Mark.GOT, Mark.DONE)), past.marks());
    assertEquals(1, past.doings().changes().size());
    assertEquals(
        List.of(ofSeconds(1)),
        past.marks(ofMillis(1), ofSeconds(2)).stream().map(Map.Entry::getKey).toList());
  }

  @Test
  void data_is_read_and_written() {
    Past past =
        Log.of(
                List.of("ann", "bob"),
                SharedValue.of(
                    "left", SharedValue.Kind.VALUE, Value.of(50), Optional.<String>empty()))
            .at(1)
            .does(new DataRequest.Read(asks("ann"), "left", Optional.empty()))
            .does(new DataRequest.Read(asks("bob"), "left", Optional.empty()))
            .does(new DataRequest.Read(asks("bob"), "left", Optional.empty()))
            .at(2)
            .does(new DataRequest.Write(asks("bob"), "left", Optional.empty(), Value.of(49)))
            .past();
    DataPast left = past.data("left");
    assertEquals(Map.of("ann", 1, "bob", 2), left.reads());
    assertEquals(Map.of("bob", 1), left.writes());
    assertEquals(Map.of(ofSeconds(1), "50", ofSeconds(2), "49"), left.content().changes());
    assertEquals(4, past.accesses().size());
  }

  @Test
  void who_is_stopped_does_not_run_and_goes_on_where_it_was() {
    ProcessPast past =
        Log.of(List.of("ann"))
            .at(1)
            .does(new OutsideRequest.Stopped("ann"))
            .at(3)
            .does(new OutsideRequest.Continued("ann"))
            .past()
            .process("ann");
    assertEquals(Optional.of(Kind.STOPPED), past.doings().at(ofSeconds(2)).map(Doing::kind));
    assertEquals(Optional.of(Kind.RUNS), past.doings().last().map(Doing::kind));
  }
}
