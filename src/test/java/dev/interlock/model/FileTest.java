package dev.interlock.model;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static dev.interlock.model.Stage.seconds;
import static dev.interlock.model.Story.given;

import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.value.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FileTest {

  private static final String DB = "db";
  private static final String PATH = "/run/db.json";
  private static final Duration AT_ONCE = Duration.ZERO;
  private static final Content OLD = new Content("1", Optional.of(Value.of(1)));
  private static final Content NEW = new Content("0", Optional.of(Value.of(0)));
  private static final Content NOTHING = new Content("", Optional.empty());
  private static final World ALL =
      alive(List.of(SharedFile.of(DB, PATH, Optional.of(OLD))), "main", "anna", "bob", "cleo");

  @Test
  void one_at_a_time_has_it_open_in_order_of_asking() {
    given(ALL)
        .when(open("anna", Mode.READ))
        .then(opened("anna", Mode.READ))
        .when(open("bob", Mode.REPLACE))
        .then(new FileFact.OpenWaits(DB, "bob", Mode.REPLACE))
        .when(open("cleo", Mode.READ))
        .then(new FileFact.OpenWaits(DB, "cleo", Mode.READ))
        .at(2)
        .when(done("anna", Mode.READ, OLD))
        .thenOnly(
            new FileFact.Read(DB, "anna", Optional.of(OLD)),
            new FileFact.Opened(DB, "bob", Mode.REPLACE, PATH, seconds(2)))
        .at(3)
        .when(done("bob", Mode.REPLACE, NEW))
        .thenOnly(
            new FileFact.Replaced(DB, "bob", NEW),
            new FileFact.Opened(DB, "cleo", Mode.READ, PATH, seconds(3)))
        .shows(FileTest::content, NEW);
  }

  @Test
  void between_truncating_and_writing_others_may_look() {
    given(ALL)
        .when(open("anna", Mode.TRUNCATE))
        .then(opened("anna", Mode.TRUNCATE))
        .when(open("bob", Mode.READ))
        .then(new FileFact.OpenWaits(DB, "bob", Mode.READ))
        .when(done("anna", Mode.TRUNCATE, NOTHING))
        .thenOnly(new FileFact.Truncated(DB, "anna"), opened("bob", Mode.READ))
        .when(open("anna", Mode.WRITE))
        .then(new FileFact.OpenWaits(DB, "anna", Mode.WRITE))
        .when(done("bob", Mode.READ, NOTHING))
        .thenOnly(new FileFact.Read(DB, "bob", Optional.of(NOTHING)), opened("anna", Mode.WRITE))
        .when(done("anna", Mode.WRITE, NEW))
        .thenOnly(new FileFact.Written(DB, "anna", NEW))
        .shows(FileTest::content, NEW);
  }

  @Test
  void who_dies_between_truncating_and_writing_leaves_it_torn_until_it_is_written() {
    given(ALL, opened("anna", Mode.TRUNCATE), new FileFact.Truncated(DB, "anna"))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new FileFact.Torn(DB, "anna"))
        .shows(world -> world.file(DB).isTorn(), true)
        .when(open("bob", Mode.REPLACE))
        .then(opened("bob", Mode.REPLACE))
        .when(done("bob", Mode.REPLACE, NEW))
        .thenOnly(new FileFact.Replaced(DB, "bob", NEW))
        .shows(world -> world.file(DB).isTorn(), false);
  }

  @Test
  void who_dies_in_line_to_write_what_it_truncated_leaves_it_torn() {
    given(
            ALL,
            opened("anna", Mode.TRUNCATE),
            new FileFact.Truncated(DB, "anna"),
            opened("bob", Mode.READ),
            new FileFact.OpenWaits(DB, "anna", Mode.WRITE))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new FileFact.Torn(DB, "anna"))
        .when(done("bob", Mode.READ, NOTHING))
        .thenOnly(new FileFact.Read(DB, "bob", Optional.of(NOTHING)));
  }

  @Test
  void what_others_have_written_since_is_whole_whoever_dies() {
    given(
            ALL,
            opened("anna", Mode.TRUNCATE),
            new FileFact.Truncated(DB, "anna"),
            opened("bob", Mode.REPLACE),
            new FileFact.Replaced(DB, "bob", NEW))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9))
        .shows(world -> world.file(DB).isTorn(), false);
  }

  @Test
  void who_dies_with_it_open_lets_the_next_in() {
    given(ALL, opened("anna", Mode.READ), new FileFact.OpenWaits(DB, "bob", Mode.READ))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new FileFact.Abandoned(DB, "anna"),
            opened("bob", Mode.READ));
    given(ALL, opened("anna", Mode.WRITE), new FileFact.OpenWaits(DB, "bob", Mode.READ))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new FileFact.Torn(DB, "anna"),
            opened("bob", Mode.READ));
  }

  @Test
  void who_waits_for_a_file_that_it_has_open_is_not_let_in_once_it_is_dead() {
    given(
            ALL,
            opened("anna", Mode.READ),
            new FileFact.OpenWaits(DB, "anna", Mode.READ),
            new FileFact.OpenWaits(DB, "bob", Mode.READ))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(
            new ProcessFact.Exited("anna", -9),
            new FileFact.Abandoned(DB, "anna"),
            opened("bob", Mode.READ));
  }

  @Test
  void a_replacing_is_done_or_not_done_but_never_half() {
    given(ALL, opened("anna", Mode.REPLACE))
        .when(new OutsideRequest.Exited("anna", 137))
        .then(new ProcessFact.Exited("anna", -9), new FileFact.Abandoned(DB, "anna"))
        .shows(world -> world.file(DB).isTorn(), false);
  }

  @Test
  void who_dies_in_line_leaves_it() {
    given(ALL, opened("anna", Mode.READ), new FileFact.OpenWaits(DB, "bob", Mode.READ))
        .when(new OutsideRequest.Exited("bob", 137))
        .then(new ProcessFact.Exited("bob", -9), new FileFact.Abandoned(DB, "bob"))
        .when(done("anna", Mode.READ, OLD))
        .thenOnly(new FileFact.Read(DB, "anna", Optional.of(OLD)));
  }

  @Test
  void who_failed_and_had_asked_once_more_still_gets_its_turn() {
    given(ALL, opened("anna", Mode.READ))
        .when(open("anna", Mode.REPLACE))
        .then(new FileFact.OpenWaits(DB, "anna", Mode.REPLACE))
        .when(
            new Report.FileDone(
                caller("anna"), DB, Mode.READ, Optional.empty(), Optional.of("disk full")))
        .thenOnly(
            new FileFact.Failed(DB, "anna", Mode.READ, "disk full"), opened("anna", Mode.REPLACE))
        .shows(world -> world.child("anna").pending(), Optional.empty());
  }

  @Test
  void what_the_operating_system_refuses_is_a_fact_and_the_next_is_let_in() {
    given(ALL, opened("anna", Mode.WRITE), new FileFact.OpenWaits(DB, "bob", Mode.READ))
        .when(
            new Report.FileDone(
                caller("anna"), DB, Mode.WRITE, Optional.empty(), Optional.of("disk full")))
        .thenOnly(
            new FileFact.Failed(DB, "anna", Mode.WRITE, "disk full"), opened("bob", Mode.READ));
  }

  @Test
  void who_has_not_opened_it_so_cannot_be_done_with_it() {
    given(ALL, opened("anna", Mode.READ))
        .when(done("bob", Mode.READ, OLD))
        .thenOnly(new CallFact.Malformed("bob", "done db", "has not opened it for this"))
        .when(done("anna", Mode.WRITE, NEW))
        .thenOnly(new CallFact.Malformed("anna", "done db", "has not opened it for this"))
        .when(
            new Report.FileDone(
                caller("bob"), "dbb", Mode.READ, Optional.empty(), Optional.empty()))
        .thenOnly(new CallFact.Malformed("bob", "done dbb", "no such file"));
  }

  @Test
  void a_file_that_does_not_exist_reads_as_absent() {
    given(ALL, opened("anna", Mode.READ))
        .when(
            new Report.FileDone(caller("anna"), DB, Mode.READ, Optional.empty(), Optional.empty()))
        .thenOnly(new FileFact.Read(DB, "anna", Optional.empty()))
        .shows(world -> world.file(DB).content(), Optional.empty());
  }

  @Test
  void an_outsider_who_changed_it_is_found_out() {
    given(ALL)
        .when(new OutsideRequest.Looked(DB, Optional.of(OLD)))
        .then()
        .when(new OutsideRequest.Looked(DB, Optional.of(NEW)))
        .then(new FileFact.ChangedOutside(DB, Optional.of(NEW)))
        .shows(FileTest::content, NEW);
  }

  private static OpenFile open(String child, Mode mode) {
    return new OpenFile(caller(child), DB, mode);
  }

  private static Fact opened(String child, Mode mode) {
    return new FileFact.Opened(DB, child, mode, PATH, AT_ONCE);
  }

  private static Report done(String child, Mode mode, Content content) {
    return new Report.FileDone(caller(child), DB, mode, Optional.of(content), Optional.empty());
  }

  private static Content content(World world) {
    return world.file(DB).content().orElseThrow();
  }
}
