package dev.interlock.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.Caller;
import dev.interlock.model.Condition;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.OutsideRequest.Nonsense;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.QueueRequest.Question;
import dev.interlock.model.Refuse;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.model.TimeRequest;
import dev.interlock.program.Verb;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RequestsTest {

  private static final Caller ANNA = new Caller("anna", 7, "");

  private static Request decoded(String line) {
    return Requests.decode("anna", Wire.MARK + line + "\n");
  }

  private static void refuses(String error, String message, String line) {
    Refuse refused = (Refuse) decoded(line);
    assertEquals(error + ": " + message, refused.error() + ": " + refused.message());
  }

  private static void rejects(String why, String line) {
    assertEquals(new Nonsense("anna", line, why), decoded(line));
  }

  @Test
  void locks() {
    assertEquals(
        new LockRequest.Acquire(ANNA, "mutex", Patience.FOR_EVER), decoded("acquire 7 mutex"));
    assertEquals(
        new LockRequest.Acquire(
            new Caller("anna", 7, "/main/0"),
            "fork-2",
            new Patience(true, Optional.of(Duration.ofMillis(1500)))),
        decoded("acquire 7 fork-2 {\"timeout\":1.5,\"step\":\"/main/0\"}"));
    assertEquals(
        new LockRequest.Acquire(ANNA, "mutex", new Patience(false, Optional.empty())),
        decoded("acquire 7 mutex {\"block\": false, \"timeout\": null}"));
    assertEquals(new LockRequest.Release(ANNA, "mutex"), decoded("release 7 mutex {}"));
  }

  @Test
  void queues() {
    Value item = Value.of(Map.of("a", Value.of(List.of(Value.of(1), Value.of("包子")))));
    assertEquals(
        new QueueRequest.Put(ANNA, "q", item, Patience.FOR_EVER),
        decoded("put 7 q {\"value\":{\"a\":[1,\"包子\"]}}"));
    assertEquals(
        new QueueRequest.Put(ANNA, "q", Value.none(), Patience.NONE),
        decoded("put_nowait 7 q {\"value\":null}"));
    assertEquals(
        new QueueRequest.Get(ANNA, "q", Patience.upTo(Duration.ofSeconds(-1))),
        decoded("get 7 q {\"timeout\":-1}"));
    assertEquals(new QueueRequest.Get(ANNA, "q", Patience.NONE), decoded("get_nowait 7 q"));
    assertEquals(new QueueRequest.TaskDone(ANNA, "q"), decoded("task_done 7 q"));
    assertEquals(new QueueRequest.Look(ANNA, "q", Question.QSIZE), decoded("qsize 7 q"));
    assertEquals(new QueueRequest.Look(ANNA, "q", Question.EMPTY), decoded("empty 7 q"));
    assertEquals(new QueueRequest.Look(ANNA, "q", Question.FULL), decoded("full 7 q"));
  }

  @Test
  void processes() {
    assertEquals(new ProcessRequest.Hello(ANNA), decoded("hello 7 -"));
    assertEquals(new ProcessRequest.Hello(ANNA), decoded("hello 7"));
    assertEquals(new ProcessRequest.End(ANNA, 255), decoded("end 7 - {\"code\":255}"));
    assertEquals(new ProcessRequest.Start(ANNA, "p"), decoded("start 7 p"));
    assertEquals(
        new ProcessRequest.Join(ANNA, "p", Patience.upTo(Duration.ofSeconds(2))),
        decoded("join 7 p {\"timeout\":2}"));
    assertEquals(new ProcessRequest.Send(ANNA, "p", Signal.TERM), decoded("terminate 7 p"));
    assertEquals(new ProcessRequest.Send(ANNA, "p", Signal.KILL), decoded("kill 7 p"));
    assertEquals(new ProcessRequest.IsAlive(ANNA, "p"), decoded("is_alive 7 p"));
    assertEquals(new ProcessRequest.Inspect(ANNA, "p"), decoded("inspect 7 p"));
  }

  @Test
  void time() {
    assertEquals(
        new TimeRequest.Sleep(ANNA, Duration.ofMillis(100)),
        decoded("sleep 7 - {\"seconds\":0.1}"));
    assertEquals(
        new TimeRequest.Sleep(ANNA, Duration.ofDays(36_500)),
        decoded("sleep 7 - {\"seconds\":1e300}"));
    assertEquals(
        new TimeRequest.Await(
            ANNA,
            new Condition("q.depth == n", new TreeMap<>(Map.of("n", Value.of(3)))),
            Patience.FOR_EVER),
        decoded("await 7 - {\"expression\":\"q.depth == n\",\"variables\":{\"n\":3}}"));
  }

  @Test
  void files() {
    assertEquals(
        new OpenFile(ANNA, "db", Mode.TRUNCATE), decoded("open 7 db {\"mode\":\"truncate\"}"));
    Content json = new Content("{\"n\":1}", Optional.of(Value.of(Map.of("n", Value.of(1)))));
    assertEquals(
        new Report.FileDone(ANNA, "db", Mode.READ, Optional.of(json), Optional.empty()),
        decoded("done 7 db {\"mode\":\"read\",\"text\":\"{\\\"n\\\":1}\"}"));
    assertEquals(
        new Report.FileDone(
            ANNA,
            "db",
            Mode.WRITE,
            Optional.of(new Content("{'n':1}", Optional.empty())),
            Optional.empty()),
        decoded("done 7 db {\"mode\":\"write\",\"text\":\"{'n':1}\"}"));
    assertEquals(
        new Report.FileDone(ANNA, "db", Mode.READ, Optional.empty(), Optional.empty()),
        decoded("done 7 db {\"mode\":\"read\",\"missing\":true}"));
    assertEquals(
        new Report.FileDone(ANNA, "db", Mode.REPLACE, Optional.empty(), Optional.of("disk full")),
        decoded("done 7 db {\"mode\":\"replace\",\"error\":\"disk full\"}"));
  }

  @Test
  void failed_step_assertions() {
    assertEquals(
        new Report.ExpectationFailed(ANNA, "too slow", true),
        decoded("failed 7 - {\"message\":\"too slow\",\"late\":true}"));
    assertEquals(
        new Report.ExpectationFailed(ANNA, "got 2", false),
        decoded("failed 7 - {\"message\":\"got 2\"}"));
  }

  @Test
  void refuses_what_the_verb_does_not_take() {
    refuses(
        "TypeError",
        "acquire has no option 'timeuot'. Did you mean 'timeout'?",
        "acquire 7 mutex {\"timeuot\":1}");
    refuses(
        "TypeError",
        "timeout of acquire needs a number of seconds, not str",
        "acquire 7 mutex {\"timeout\":\"1\"}");
    refuses("TypeError", "block of get needs true or false, not int", "get 7 q {\"block\":1}");
    refuses("TypeError", "put needs the option 'value'", "put 7 q {}");
    refuses("TypeError", "step of get needs a text, not int", "get 7 q {\"step\":1}");
    refuses("TypeError", "acquire needs a lock", "acquire 7 -");
    refuses("TypeError", "sleep names no resource: write -", "sleep 7 mutex {\"seconds\":1}");
    refuses(
        "TypeError", "sleep needs a number of seconds, not None", "sleep 7 - {\"seconds\":null}");
    refuses("ValueError", "sleep length must be non-negative", "sleep 7 - {\"seconds\":-1}");
    refuses("ValueError", "Invalid value NaN (not a number)", "sleep 7 - {\"seconds\":NaN}");
    refuses("ValueError", "code must be from 0 to 255", "end 7 - {\"code\":256}");
    refuses("ValueError", "invalid mode: 'append'", "open 7 db {\"mode\":\"append\"}");
    refuses(
        "OverflowError",
        "integer 9223372036854775808 does not fit in 64 bits",
        "put 7 q {\"value\":9223372036854775808}");
    refuses(
        "AttributeError",
        "there is no request 'aquire'. Did you mean 'acquire'?",
        "aquire 7 mutex");
    refuses("AttributeError", "there is no request 'print'", "print 7 -");
  }

  @Test
  void rejects_what_is_no_request() {
    rejects("expected a verb first", "");
    rejects("expected a verb first", "{\"a\":1}");
    rejects("expected a verb first", " acquire 7 mutex");
    rejects("expected the number of the request after the verb", "acquire");
    rejects("expected the number of the request after the verb", "acquire mutex");
    rejects("expected the number of the request after the verb", "acquire -1 mutex");
    rejects("expected a resource, or - for none, after the number", "sleep 7 {\"seconds\":1}");
    rejects("expected a resource, or - for none, after the number", "acquire 7  mutex");
    rejects("expected the options as a JSON object after the resource", "acquire 7 mutex 1");
    rejects("expected the options as a JSON object after the resource", "acquire 7 mutex {");
    rejects("expected the options as a JSON object after the resource", "acquire 7 mutex {} {}");
    rejects("done needs the option 'mode'", "done 7 db {}");
  }

  @Test
  void shortens_nonsense() {
    assertEquals(
        new Nonsense(
            "anna", "x".repeat(200) + "…", "expected the number of the request after the verb"),
        decoded("x".repeat(5000)));
  }

  @Test
  void knows_every_request_of_the_table() {
    List<Verb> spoken =
        Arrays.stream(Verb.values())
            .filter(it -> it.isRequest() || it == Verb.PUT_NOWAIT || it == Verb.GET_NOWAIT)
            .toList();
    assertEquals(spoken, List.copyOf(Spoken.verbs()));
  }
}
