package dev.interlock.analysis;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.DataRequest;
import dev.interlock.model.EndUpdate;
import dev.interlock.model.Request;
import dev.interlock.model.SharedValue;
import dev.interlock.model.SharedValue.Kind;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lost updates of shared data. */
class DataHistoryTest {

  private final Findings findings = new Findings();
  private final Kernel kernel =
      new Kernel(
          alive(
              List.of(
                  SharedValue.of("counter", Kind.VALUE, Value.of(0), Optional.empty()),
                  SharedValue.of("seats", Kind.ARRAY, zeros(), Optional.empty()),
                  SharedValue.of("log", Kind.LIST, new Value.Items(List.of()), Optional.empty())),
              "anna",
              "bob"),
          (condition, world) -> Answer.of(false),
          List.of(findings));

  @Test
  void who_writes_what_it_read_too_long_ago_loses_what_was_written_meanwhile() {
    read("anna", "counter", Optional.empty());
    read("bob", "counter", Optional.empty());
    write("anna", "counter", Optional.empty(), Value.of(1));
    write("bob", "counter", Optional.empty(), Value.of(1));
    assertEquals(
        List.of(
            "bob overwrote what anna (fact 6) wrote to counter, which it had not seen:"
                + " it had read it before (fact 4)"),
        sentences());
  }

  @Test
  void other_elements_are_not_lost_but_the_whole_is() {
    read("anna", "seats", at(0));
    read("bob", "seats", at(1));
    write("anna", "seats", at(0), Value.of(7));
    write("bob", "seats", at(1), Value.of(8));
    assertEquals(List.of(), sentences());
    read("bob", "seats", Optional.empty());
    write("anna", "seats", at(0), Value.of(9));
    write("bob", "seats", Optional.empty(), zeros());
    assertEquals(
        List.of(
            "bob overwrote what anna (fact 12) wrote to seats[0], which it had not seen:"
                + " it had read it before (fact 10)"),
        sentences());
  }

  @Test
  void an_update_loses_nothing_and_what_is_appended_can_be_lost() {
    for (String child : List.of("anna", "bob", "anna")) {
      serve(new DataRequest.Update(caller(child), "counter", Optional.empty()));
      serve(new EndUpdate(caller(child), "counter", Optional.empty(), Optional.of(Value.of(1))));
    }
    assertEquals(List.of(), sentences());
    read("anna", "log", Optional.empty());
    serve(new DataRequest.Append(caller("bob"), "log", Value.of(1)));
    write("anna", "log", Optional.empty(), new Value.Items(List.of()));
    assertEquals(1, findings.all().size());
    assertEquals(List.of("anna", "bob"), findings.all().get(0).processes());
  }

  @Test
  void nobody_loses_what_it_appended_itself() {
    read("anna", "log", Optional.empty());
    serve(new DataRequest.Append(caller("anna"), "log", Value.of(1)));
    write("anna", "log", Optional.empty(), new Value.Items(List.of()));
    assertEquals(List.of(), sentences());
    serve(new DataRequest.Append(caller("anna"), "log", Value.of(2)));
    serve(new DataRequest.Append(caller("bob"), "log", Value.of(3)));
    write("anna", "log", Optional.empty(), new Value.Items(List.of()));
    assertEquals(
        List.of(
            "anna overwrote what bob (fact 10) wrote to log, which it had not seen:"
                + " it had read it before (fact 2)"),
        sentences());
  }

  private static Value zeros() {
    return new Value.Items(List.of(Value.of(0), Value.of(0)));
  }

  private static Optional<Value> at(int index) {
    return Optional.of(Value.of(index));
  }

  private void read(String child, String data, Optional<Value> at) {
    serve(new DataRequest.Read(caller(child), data, at));
  }

  private void write(String child, String data, Optional<Value> at, Value value) {
    serve(new DataRequest.Write(caller(child), data, at, value));
  }

  private void serve(Request request) {
    kernel.step(request, Duration.ZERO);
  }

  private List<String> sentences() {
    return findings.all().stream().map(Finding::sentence).toList();
  }
}
