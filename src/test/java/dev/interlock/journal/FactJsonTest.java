package dev.interlock.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.model.CallFact;
import dev.interlock.model.Caller;
import dev.interlock.model.Fact;
import dev.interlock.model.FileFact;
import dev.interlock.model.LockFact;
import dev.interlock.model.Pending;
import dev.interlock.model.ProcessFact;
import dev.interlock.model.QueueFact;
import dev.interlock.model.Recorded;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactJsonTest {

  @Test
  void writes_lengths_of_time_as_seconds() {
    assertLine(
        "{'n':7,'t':1.5,'about':'lock','fact':'granted',"
            + "'lock':'mutex','child':'p1','waited':0.25}",
        new LockFact.Granted("mutex", "p1", Duration.ofMillis(250)));
  }

  @Test
  void writes_data_of_the_play_as_it_is() {
    assertLine(
        "{'n':7,'t':1.5,'about':'queue','fact':'item_put',"
            + "'queue':'q','child':'p1','value':{'包子':[1,null]},'is_picklable':true,'waited':0}",
        new QueueFact.ItemPut(
            "q",
            "p1",
            Value.of(Map.of("包子", Value.of(java.util.List.of(Value.of(1), Value.none())))),
            Duration.ZERO));
  }

  @Test
  void leaves_out_what_is_absent() {
    assertLine(
        "{'n':7,'t':1.5,'about':'process','fact':'start_asked','child':'main','daemon':false}",
        new ProcessFact.StartAsked("main", Optional.empty(), false));
  }

  @Test
  void writes_what_is_within() {
    Pending pending =
        new Pending(
            new Caller("p1", 3, "/main/0"),
            "get",
            "q",
            Duration.ofSeconds(1),
            Optional.of(Duration.ofSeconds(4)),
            false,
            Optional.empty());
    assertLine(
        "{'n':7,'t':1.5,'about':'call','fact':'asked','child':'p1',"
            + "'pending':{'caller':{'child':'p1','id':3,'step':'/main/0'},"
            + "'verb':'get','target':'q','since':1,'deadline':4,'endless':false}}",
        new CallFact.Asked("p1", pending));
    assertLine(
        "{'n':7,'t':1.5,'about':'file','fact':'read','file':'db','child':'p1',"
            + "'content':{'text':'{'}}",
        new FileFact.Read("db", "p1", Optional.of(new Content("{", Optional.empty()))));
  }

  private static void assertLine(String expected, Fact fact) {
    String line = FactJson.line(new Recorded(7, Duration.ofMillis(1500), fact));
    assertEquals(expected.replace('\'', '"'), line);
  }
}
