package dev.interlock.expect;

import static dev.interlock.model.Stage.after;
import static dev.interlock.model.Stage.alive;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Barrier;
import dev.interlock.model.BarrierFact;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Condition;
import dev.interlock.model.Event;
import dev.interlock.model.EventFact;
import dev.interlock.model.Fairness;
import dev.interlock.model.FeederFact;
import dev.interlock.model.FileFact;
import dev.interlock.model.Lock;
import dev.interlock.model.LockFact;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedValue;
import dev.interlock.model.Terminal;
import dev.interlock.model.World;
import dev.interlock.program.Declared;
import dev.interlock.program.Expression;
import dev.interlock.program.Kind;
import dev.interlock.program.Place;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

  private static final Place PLACE = new Place("play.json", 1, 1, "");
  private static final Declared DECLARED =
      new Declared(
          Map.of("tickets", Value.of(10)),
          Map.of(),
          Map.of(
              "mutex", new Declared.Resource(Kind.LOCK, OptionalInt.empty()),
              "fork", new Declared.Resource(Kind.LOCK, OptionalInt.of(2)),
              "mine", new Declared.Resource(Kind.RLOCK, OptionalInt.empty()),
              "rooms", new Declared.Resource(Kind.SEMAPHORE, OptionalInt.empty()),
              "gun", new Declared.Resource(Kind.EVENT, OptionalInt.empty()),
              "line", new Declared.Resource(Kind.BARRIER, OptionalInt.empty()),
              "q", new Declared.Resource(Kind.JOINABLE_QUEUE, OptionalInt.empty()),
              "db", new Declared.Resource(Kind.FILE, OptionalInt.empty())),
          Map.of("buyer", new Declared.Role(PLACE, OptionalInt.of(2), Map.of(), Optional.empty())),
          Map.of());
  private static final World WORLD =
      after(
          alive(
              List.of(
                  Lock.free("mutex"),
                  Lock.free("fork-1"),
                  Lock.free("fork-2"),
                  Lock.of("mine", Lock.Type.RLOCK, 1, Fairness.STRICT),
                  Lock.of("rooms", Lock.Type.SEMAPHORE, 2, Fairness.STRICT),
                  Event.unset("gun"),
                  Barrier.of("line", 3, Optional.empty(), false),
                  SharedValue.of("n", SharedValue.Kind.VALUE, Value.of(7), Optional.empty()),
                  new Terminal("tty", "hello"),
                  BoundedQueue.empty("q", true, 3),
                  SharedFile.of("db", "/run/db", Optional.of(content("{}", count(3)))),
                  SharedFile.of("raw", "/run/raw", Optional.of(content("{'a'}", null))),
                  SharedFile.of("none", "/run/none", Optional.empty())),
              "main",
              "buyer-1",
              "buyer-2"),
          new LockFact.Granted("mutex", "buyer-1", Duration.ZERO),
          new LockFact.Queued("mutex", "buyer-2"),
          new LockFact.Granted("fork-2", "main", Duration.ZERO),
          new LockFact.Granted("mine", "main", Duration.ZERO),
          new LockFact.Granted("mine", "main", Duration.ZERO),
          new LockFact.Granted("rooms", "main", Duration.ZERO),
          new EventFact.WasSet("gun", "main"),
          new BarrierFact.Arrived("line", "buyer-2"),
          new QueueFact.ItemPut("q", "main", Value.of("first"), Duration.ZERO),
          new QueueFact.ItemPut("q", "main", Value.of("second"), Duration.ZERO),
          new FeederFact.ItemSent("q", "main", Value.of("first")),
          new QueueFact.ItemGot("q", "buyer-1", Value.of("first"), Duration.ZERO),
          new ProcessFact.Exited("buyer-1", -15),
          new LockFact.Orphaned("mutex", "buyer-1"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mutex.holder | buyer-1",
        "mutex.waiting | ['buyer-2']",
        "mutex.orphaned | True",
        "[f.x for f] | SyntaxError",
        "fork[2].holder | main",
        "fork[1].holder | None",
        "len(fork) | 2",
        "fork[3] | IndexError",
        "mine | {'holder': 'main', 'orphaned': False, 'depth': 2, 'waiting': []}",
        "rooms | {'value': 1, 'waiting': []}",
        "gun | {'is_set': True}",
        "line | {'n_waiting': 1, 'broken': False}",
        "n + 1 | 8",
        "tty | hello",
        "q.depth | 1",
        "q.unfinished | 2",
        "q.maxsize | 3",
        "q.items | ['second']",
        "db.count | 3",
        "raw | {'a'}",
        "none | None",
        "buyer[1].exitcode | -15",
        "buyer[2].exitcode | None",
        "buyer[2].alive and not buyer[1].alive | True",
        "main.name | MainProcess",
        "main.daemon | False",
        "main.pid | 4711",
        "params.tickets - db.count | 7",
        "nobody | NameError"
      })
  void reads_like_python(String text, String shown) {
    assertEquals(shown, shown(text));
  }

  private static String shown(String text) {
    Optional<Expression> expression = Expression.parse(text, PLACE, new ArrayList<>());
    if (expression.isEmpty()) {
      return "SyntaxError";
    }
    Answer answer = new State(WORLD, DECLARED).answer(expression.get());
    return answer instanceof Answer.Ok ok ? ok.result().shown() : ((Answer.Err) answer).error();
  }

  @Test
  void who_awaits_may_use_its_variables() {
    Condition condition = new Condition("db.count == n", new TreeMap<>(Map.of("n", Value.of(3))));
    assertEquals(Answer.of(true), new Awaited(DECLARED).evaluate(condition, WORLD));
  }

  @Test
  void a_file_that_is_half_written_is_not_yet_what_is_awaited() {
    Awaited awaited = new Awaited(DECLARED);
    Condition condition = new Condition("db.count == 0", new TreeMap<>());
    World half = after(WORLD, new FileFact.Truncated("db", "buyer-2"));
    World bad = after(half, new FileFact.Written("db", "buyer-2", content("oh", null)));
    assertEquals(Answer.of(false), awaited.evaluate(condition, half));
    assertEquals(
        new Answer.Err("AttributeError", "'str' object has no attribute 'count'"),
        awaited.evaluate(condition, bad));
    assertEquals(
        "SyntaxError",
        ((Answer.Err) awaited.evaluate(new Condition("db.", new TreeMap<>()), WORLD)).error());
  }

  private static Value count(int number) {
    return Value.of(Map.of("count", Value.of(number)));
  }

  private static Content content(String text, @org.jspecify.annotations.Nullable Value value) {
    return new Content(text, Optional.ofNullable(value));
  }
}
