package dev.interlock.model;

import static dev.interlock.model.DataStage.ALL;
import static dev.interlock.model.DataStage.AT_ONCE;
import static dev.interlock.model.DataStage.ONE;
import static dev.interlock.model.DataStage.TWO;
import static dev.interlock.model.DataStage.ZERO;
import static dev.interlock.model.DataStage.read;
import static dev.interlock.model.DataStage.update;
import static dev.interlock.model.DataStage.updated;
import static dev.interlock.model.DataStage.waits;
import static dev.interlock.model.DataStage.world;
import static dev.interlock.model.DataStage.write;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.model.SharedValue.Kind;
import dev.interlock.value.Answer;
import dev.interlock.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DataTest {

  private static final World BARE =
      world(
          SharedValue.of("n", Kind.VALUE, ZERO, Optional.empty()),
          SharedValue.of("list", Kind.LIST, Value.of(List.of(ONE, TWO)), Optional.empty()));

  @Test
  void two_who_read_before_either_writes_lose_an_update() {
    given(BARE)
        .when(read("anna"))
        .then(new DataFact.Read("n", "anna", ALL, ZERO, AT_ONCE))
        .when(read("bob"))
        .then(new DataFact.Read("n", "bob", ALL, ZERO, AT_ONCE))
        .when(write("anna", ONE))
        .then(new DataFact.Written("n", "anna", ALL, ONE, AT_ONCE))
        .when(write("bob", ONE))
        .then(new DataFact.Written("n", "bob", ALL, ONE, AT_ONCE))
        .shows(DataTest::content, ONE);
  }

  @Test
  void nobody_comes_between_the_reading_and_the_writing_of_an_update() {
    given(BARE)
        .when(update("anna"))
        .then(new DataFact.Opened("n", "anna", ALL, ZERO, AT_ONCE))
        .at(1)
        .when(read("bob"))
        .then(waits("bob", Access.read(ALL)))
        .when(update("cleo"))
        .then(waits("cleo", Access.update(ALL)))
        .when(read("main"))
        .then(waits("main", Access.read(ALL)))
        .at(3)
        .when(updated("anna", ONE))
        .then(
            new DataFact.Updated("n", "anna", ALL, ONE),
            new DataFact.Read("n", "bob", ALL, ONE, seconds(2)),
            new DataFact.Opened("n", "cleo", ALL, ONE, seconds(2)))
        .when(updated("cleo", TWO))
        .then(
            new DataFact.Updated("n", "cleo", ALL, TWO),
            new DataFact.Read("n", "main", ALL, TWO, seconds(2)))
        .shows(DataTest::content, TWO);
  }

  @Test
  void an_update_that_comes_to_nothing_changes_nothing() {
    given(BARE)
        .when(update("anna"))
        .then(new DataFact.Opened("n", "anna", ALL, ZERO, AT_ONCE))
        .when(read("bob"))
        .then(waits("bob", Access.read(ALL)))
        .when(new EndUpdate(caller("anna"), "n", ALL, Optional.empty()))
        .then(
            new DataFact.Failed("n", "anna", ALL, Answer.done()),
            new DataFact.Read("n", "bob", ALL, ZERO, AT_ONCE))
        .when(update("anna"))
        .then(new DataFact.Opened("n", "anna", ALL, ZERO, AT_ONCE))
        .when(updated("anna", Value.of("x")))
        .then(
            new DataFact.Failed(
                "n",
                "anna",
                ALL,
                new Answer.Err("TypeError", "'str' object cannot be interpreted as an integer")))
        .shows(DataTest::content, ZERO);
  }

  @Test
  void who_dies_updating_changes_nothing_and_who_dies_waiting_leaves_the_line() {
    given(BARE)
        .when(update("anna"))
        .then(new DataFact.Opened("n", "anna", ALL, ZERO, AT_ONCE))
        .when(write("bob", ONE))
        .then(waits("bob", Access.write(ALL, ONE)))
        .when(write("cleo", TWO))
        .then(waits("cleo", Access.write(ALL, TWO)))
        .when(new OutsideRequest.Exited("bob", 137))
        .then(new ProcessFact.Exited("bob", -9), new DataFact.Abandoned("n", "bob"))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new DataFact.Abandoned("n", "anna"),
            new DataFact.Written("n", "cleo", ALL, TWO, AT_ONCE));
  }

  @Test
  void only_who_has_begun_an_update_may_end_it() {
    given(BARE)
        .when(update("anna"))
        .then(new DataFact.Opened("n", "anna", ALL, ZERO, AT_ONCE))
        .when(updated("bob", ONE))
        .then(notBegun("bob"))
        .when(new EndUpdate(caller("anna"), "n", Optional.of(ONE), Optional.of(ONE)))
        .then(notBegun("anna"))
        .when(new EndUpdate(caller("anna"), "nn", ALL, Optional.of(ONE)))
        .then(
            new CallFact.Refused("anna", "updated", "nn", "NameError", "name 'nn' is not defined"));
  }

  private static Fact notBegun(String child) {
    return new CallFact.Refused(child, "updated", "n", "ValueError", "has not begun to update n");
  }

  @Test
  void a_list_grows_and_shrinks() {
    given(BARE)
        .when(new DataRequest.Append(caller("anna"), "list", Value.of(3)))
        .then(new DataFact.Appended("list", "anna", Value.of(3), AT_ONCE))
        .when(new DataRequest.Pop(caller("bob"), "list", Optional.of(ZERO)))
        .then(new DataFact.Popped("list", "bob", ZERO, ONE, AT_ONCE))
        .when(new DataRequest.Pop(caller("bob"), "list", Optional.empty()))
        .then(new DataFact.Popped("list", "bob", ONE, Value.of(3), AT_ONCE))
        .shows(world -> world.data("list").content(), Value.of(List.of(TWO)));
  }

  @Test
  void an_index_from_the_end_is_told_from_the_start() {
    given(BARE)
        .when(new DataRequest.Update(caller("anna"), "list", Optional.of(Value.of(-1))))
        .then(new DataFact.Opened("list", "anna", Optional.of(ONE), TWO, AT_ONCE))
        .when(
            new EndUpdate(
                caller("anna"), "list", Optional.of(Value.of(-1)), Optional.of(Value.of("x"))))
        .then(new DataFact.Updated("list", "anna", Optional.of(ONE), Value.of("x")))
        .shows(world -> world.data("list").content(), Value.of(List.of(ONE, Value.of("x"))));
  }

  @Test
  void an_update_of_a_part_that_is_not_there_does_not_begin() {
    World world = world(SharedValue.of("d", Kind.DICT, Value.of(Map.of()), Optional.empty()));
    given(world)
        .when(new DataRequest.Update(caller("anna"), "d", Optional.of(Value.of("k"))))
        .then(new DataFact.Refused("d", "anna", "update", "KeyError", "'k'"))
        .shows(now -> now.data("d").opener(), Optional.empty());
  }

  private static Value content(World world) {
    return world.data("n").content();
  }
}
