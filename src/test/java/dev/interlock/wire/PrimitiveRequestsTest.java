package dev.interlock.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.BarrierRequest;
import dev.interlock.model.Caller;
import dev.interlock.model.Condition;
import dev.interlock.model.ConditionRequest;
import dev.interlock.model.DataRequest;
import dev.interlock.model.EndUpdate;
import dev.interlock.model.EventRequest;
import dev.interlock.model.Item;
import dev.interlock.model.LockRequest;
import dev.interlock.model.ObjectRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.PipeRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Refuse;
import dev.interlock.model.Request;
import dev.interlock.model.Signal;
import dev.interlock.model.TerminalRequest;
import dev.interlock.model.TimeRequest;
import dev.interlock.model.WaitRequest;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The requests that concern every primitive but the plain lock, the plain queue and the file. */
class PrimitiveRequestsTest {

  private static final Caller ANNA = new Caller("anna", 7, "");
  private static final Optional<Value> NOWHERE = Optional.empty();

  private static void means(Request request, String line) {
    assertEquals(request, Requests.decode("anna", Wire.MARK + line + "\n"), line);
  }

  private static void refuses(String error, String message, String line) {
    Refuse refused = (Refuse) Requests.decode("anna", Wire.MARK + line + "\n");
    assertEquals(error + ": " + message, refused.error() + ": " + refused.message());
  }

  @Test
  void semaphores_conditions_and_events() {
    means(new LockRequest.PermitsLeft(ANNA, "sem"), "get_value 7 sem");
    means(new WaitRequest(ANNA, "ready", Patience.FOR_EVER), "wait 7 ready");
    means(
        new WaitRequest(ANNA, "go", Patience.upTo(Duration.ofSeconds(2))),
        "wait 7 go {\"timeout\":2}");
    means(new ConditionRequest.Notify(ANNA, "ready", 1), "notify 7 ready");
    means(new ConditionRequest.Notify(ANNA, "ready", 3), "notify 7 ready {\"n\":3}");
    means(new ConditionRequest.NotifyAll(ANNA, "ready"), "notify_all 7 ready");
    means(new EventRequest.SetEvent(ANNA, "go"), "set_event 7 go");
    means(new EventRequest.Clear(ANNA, "go"), "clear 7 go");
    means(new EventRequest.IsSet(ANNA, "go"), "is_set 7 go");
    means(
        new TimeRequest.Evaluate(
            ANNA, new Condition("n > k", new TreeMap<>(Map.of("k", Value.of(2))))),
        "evaluate 7 - {\"expression\":\"n > k\",\"variables\":{\"k\":2}}");
    refuses("TypeError", "wait needs a condition, an event or a barrier", "wait 7 -");
    refuses("TypeError", "n of notify needs a whole number, not float", "notify 7 c {\"n\":1.5}");
  }

  @Test
  void barriers() {
    means(new BarrierRequest.Abort(ANNA, "wall"), "abort 7 wall");
    means(new BarrierRequest.Reset(ANNA, "wall"), "reset 7 wall");
    means(new BarrierRequest.Acted(ANNA, "wall", false), "acted 7 wall");
    means(new BarrierRequest.Acted(ANNA, "wall", true), "acted 7 wall {\"failed\":true}");
  }

  @Test
  void processes() {
    means(new ObjectRequest.SetDaemon(ANNA, "p", true), "set_daemon 7 p {\"to\":true}");
    means(new ObjectRequest.Close(ANNA, "p"), "close 7 p");
    means(new ObjectRequest.ActiveChildren(ANNA), "active_children 7 -");
    means(new ObjectRequest.Ignore(ANNA, Signal.TERM), "ignore 7 - {\"signal\":\"SIGTERM\"}");
    means(new TimeRequest.Spin(ANNA, Duration.ofMillis(10)), "spin 7 - {\"seconds\":0.01}");
    refuses("ValueError", "invalid signal: 'TERM'", "ignore 7 - {\"signal\":\"TERM\"}");
    refuses("TypeError", "set_daemon needs the option 'to'", "set_daemon 7 p");
  }

  @Test
  void queues() {
    means(
        new QueueRequest.Put(ANNA, "q", Item.unpicklable("anna"), Patience.FOR_EVER),
        "put 7 q {\"unpicklable\":true}");
    means(new QueueRequest.JoinThread(ANNA, "q"), "join_thread 7 q");
    means(new QueueRequest.CancelJoinThread(ANNA, "q"), "cancel_join_thread 7 q");
    refuses(
        "TypeError", "unpicklable of put needs true, not bool", "put 7 q {\"unpicklable\":false}");
  }

  @Test
  void pipe_ends() {
    means(new PipeRequest.Send(ANNA, "left", Value.none()), "send 7 left {\"value\":null}");
    means(new PipeRequest.Receive(ANNA, "left"), "recv 7 left");
    means(new PipeRequest.Poll(ANNA, "left", Patience.NONE), "poll 7 left");
    means(new PipeRequest.Poll(ANNA, "left", Patience.FOR_EVER), "poll 7 left {\"timeout\":null}");
    means(
        new PipeRequest.Poll(ANNA, "left", Patience.upTo(Duration.ofSeconds(3))),
        "poll 7 left {\"timeout\":3}");
    refuses("TypeError", "send needs a pipe end", "send 7 - {\"value\":1}");
    refuses("TypeError", "send needs the option 'value'", "send 7 left");
  }

  @Test
  void shared_data() {
    means(new DataRequest.Read(ANNA, "v", NOWHERE), "read 7 v");
    means(new DataRequest.Read(ANNA, "arr", Optional.of(Value.of(-1))), "read 7 arr {\"at\":-1}");
    means(
        new DataRequest.Write(ANNA, "d", Optional.of(Value.of("k")), Value.none()),
        "write 7 d {\"at\":\"k\",\"value\":null}");
    means(new DataRequest.Append(ANNA, "log", Value.of("x")), "append 7 log {\"value\":\"x\"}");
    means(new DataRequest.Pop(ANNA, "log", NOWHERE), "pop 7 log");
    means(new DataRequest.Update(ANNA, "v", NOWHERE), "update 7 v");
    means(new EndUpdate(ANNA, "v", NOWHERE, Optional.of(Value.of(2))), "updated 7 v {\"value\":2}");
    means(
        new EndUpdate(ANNA, "arr", Optional.of(Value.of(0)), NOWHERE),
        "updated 7 arr {\"at\":0,\"failed\":true}");
    refuses("TypeError", "updated needs the option 'value'", "updated 7 v");
    refuses("TypeError", "write needs the option 'value'", "write 7 v {\"at\":1}");
  }

  @Test
  void terminals() {
    means(new TerminalRequest.Display(ANNA, "tty", "hi\n"), "display 7 tty {\"text\":\"hi\\n\"}");
  }
}
