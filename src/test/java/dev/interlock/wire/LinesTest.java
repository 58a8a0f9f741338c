package dev.interlock.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.interlock.model.CallFact;
import dev.interlock.model.Child;
import dev.interlock.model.Fact;
import dev.interlock.model.OutsideRequest.Nonsense;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Recorded;
import dev.interlock.model.Request;
import dev.interlock.model.World;
import dev.interlock.program.Call;
import dev.interlock.program.Place;
import dev.interlock.program.Self;
import dev.interlock.program.Verb;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinesTest {

  private static final List<Value> VALUES =
      List.of(
          Value.none(),
          Value.of(true),
          Value.of(Long.MIN_VALUE),
          Value.of(Long.MAX_VALUE),
          Value.of(-0.0),
          Value.of(0.1),
          Value.of(1e300),
          Value.of(Double.MIN_VALUE),
          Value.of(1e16),
          Value.of(Double.NaN),
          Value.of(Double.POSITIVE_INFINITY),
          Value.of(Double.NEGATIVE_INFINITY),
          Value.of(""),
          Value.of("包子 😀 \u2028\u2029\u0000\u001e\n\r\t\"\\\u007f\ufeff"),
          Value.of("half \ud83d and \ude00\ud83d"),
          Value.of(List.of()),
          Value.of(Map.of()),
          Value.of(List.of(Value.of(Map.of("a b", Value.of(List.of(Value.none())))))));

  @Test
  void values_come_back_as_they_went() {
    for (Value value : VALUES) {
      assertEquals(new Answer.Ok(value), ReplyLine.parse(reply(value).line().strip()).answer());
      assertEquals(value, ((QueueRequest.Put) decoded(call(value))).item().value());
    }
  }

  private static ReplyLine reply(Value value) {
    return new ReplyLine(1, new Answer.Ok(value), Optional.empty());
  }

  private static Call call(Value value) {
    TreeMap<String, Value> options = new TreeMap<>(Map.of("value", value));
    return new Call(Verb.PUT, "q", options, new Place("a.json", 1, 1, "/main/0"));
  }

  private static Request decoded(Call call) {
    return Requests.decode("anna", RequestLine.of(3, call));
  }

  @Test
  void a_request_is_one_line() {
    assertEquals(
        "\u001eput 3 q {\"value\":\"a\\nb\",\"step\":\"/main/0\"}\n",
        RequestLine.of(3, call(Value.of("a\nb"))));
    assertEquals(
        "\u001ehello 1 - {}\n",
        RequestLine.of(1, new Call(Verb.HELLO, "", new TreeMap<>(), new Place("", 1, 1, ""))));
  }

  @Test
  void replies() {
    assertReply("5 ok true", new ReplyLine(5, Answer.of(true), Optional.empty()));
    assertReply("5 ok null 0.25", new ReplyLine(5, Answer.done(), Optional.of(0.25)));
    assertReply(
        "5 err Full \"no \\\"room\\\"\"",
        new ReplyLine(5, new Answer.Err("Full", "no \"room\""), Optional.empty()));
    assertReply(
        "5 err Empty \"\" 3.0", new ReplyLine(5, new Answer.Err("Empty", ""), Optional.of(3.0)));
  }

  private static void assertReply(String line, ReplyLine reply) {
    assertEquals(line + "\n", reply.line());
    assertEquals(reply, ReplyLine.parse(line));
  }

  @Test
  void what_is_no_reply_is_said_so() {
    for (String line : List.of("", "5", "5 ok", "5 ok {", "5 err", "5 err Full")) {
      assertThrows(IllegalArgumentException.class, () -> ReplyLine.parse(line), line);
    }
  }

  @Test
  void a_step_process_also_hears_how_long_it_took() {
    World world = waiting(false);
    Recorded fact =
        new Recorded(9, Duration.ofMillis(1750), new CallFact.Woke("anna", Duration.ZERO));
    assertEquals("4 ok null 1.75\n", ReplyLine.of(world, fact).orElseThrow().line());
    assertEquals("4 ok null\n", ReplyLine.of(waiting(true), fact).orElseThrow().line());
    assertEquals(
        Optional.empty(),
        ReplyLine.of(world, new Recorded(9, Duration.ZERO, new ProcessFact.Spawned("anna", 1))));
  }

  private static World waiting(boolean isCommand) {
    Child anna = Child.declared("anna", 0, "Process-1", isCommand, Optional.empty());
    World world = World.of(List.of(anna), List.of());
    world = after(world, new ProcessFact.StartAsked("anna", Optional.empty(), false));
    world = after(world, new ProcessFact.Spawned("anna", 1));
    Request sleep = Requests.decode("anna", "sleep 4 - {\"seconds\":1}");
    return after(world, sleep.decide(world).get(0));
  }

  private static World after(World before, Fact fact) {
    return new Recorded(1, Duration.ZERO, fact).after(before);
  }

  @Test
  void nonsense_is_answered_under_its_number() {
    assertEquals(
        "12 err ProtocolError \"why\"\n",
        ReplyLine.of(new Nonsense("anna", "acquire 12 {", "why")).line());
    assertEquals(
        "0 err ProtocolError \"why\"\n", ReplyLine.of(new Nonsense("anna", "x", "why")).line());
  }

  @Test
  void the_program_line() {
    ProgramLine program =
        new ProgramLine(
            "scenarios/抢票.json",
            "{\n  \"main\": []\n}\n",
            Map.of("tickets", "3"),
            -42,
            new Self("buyer", 3, "buyer-3", "Process-4", 12345));
    assertEquals(1, program.line().lines().count());
    assertEquals(program, ProgramLine.parse(program.line()));
    assertThrows(IllegalArgumentException.class, () -> ProgramLine.parse("{}"));
  }
}
