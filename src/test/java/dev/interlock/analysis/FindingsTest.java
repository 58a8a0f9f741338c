package dev.interlock.analysis;

import static dev.interlock.model.Stage.alive;
import static dev.interlock.model.Stage.caller;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.kernel.Kernel;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Lock;
import dev.interlock.model.LockRequest;
import dev.interlock.model.OpenFile;
import dev.interlock.model.OutsideRequest;
import dev.interlock.model.Patience;
import dev.interlock.model.ProcessRequest;
import dev.interlock.model.QueueRequest;
import dev.interlock.model.Report;
import dev.interlock.model.Request;
import dev.interlock.model.RunFact;
import dev.interlock.model.SharedFile;
import dev.interlock.model.SharedFile.Content;
import dev.interlock.model.SharedFile.Mode;
import dev.interlock.model.Signal;
import dev.interlock.model.UserRequest;
import dev.interlock.value.Answer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FindingsTest {

  private final Findings findings = new Findings();
  private final Kernel kernel =
      new Kernel(
          alive(
              List.of(
                  Lock.free("mutex"),
                  BoundedQueue.empty("q", false, 0),
                  SharedFile.of("db", "/run/db", Optional.of(content("1")))),
              "main",
              "anna",
              "bob",
              "cleo"),
          (condition, world) -> Answer.of(false),
          List.of(findings));

  @Test
  void a_lost_update_names_its_victim() {
    read("anna", "1");
    read("bob", "1");
    write("anna", "2");
    write("bob", "2");
    assertEquals(
        List.of(
            "bob overwrote what anna (fact 12) wrote to db, which it had not seen:"
                + " it had read it before (fact 6)"),
        sentences());
    assertEquals(
        List.of("bob", "anna"), findings.all().get(0).processes(), "who overwrote comes first");
  }

  @Test
  void every_update_is_lost_once_however_many_overwrite_it() {
    read("anna", "1");
    read("bob", "1");
    read("cleo", "1");
    replace("anna", "2");
    read("main", "2");
    replace("main", "3");
    replace("bob", "2");
    replace("cleo", "2");
    assertEquals(
        List.of(List.of("bob", "anna", "main"), List.of("cleo", "bob")),
        findings.all().stream().map(Finding::processes).toList());
  }

  @Test
  void who_has_seen_the_last_version_loses_nothing() {
    read("anna", "1");
    replace("anna", "2");
    replace("anna", "3");
    read("bob", "3");
    replace("bob", "4");
    replace("cleo", "5");
    assertEquals(List.of(), sentences(), "cleo never read: it wanted to write this, whatever was");
  }

  @Test
  void what_an_outsider_wrote_can_be_lost_too() {
    read("anna", "1");
    serve(new OutsideRequest.Looked("db", Optional.of(content("7"))));
    replace("anna", "2");
    assertEquals(
        List.of(List.of("anna")), findings.all().stream().map(Finding::processes).toList());
  }

  @Test
  void a_reader_between_truncating_and_writing_sees_a_torn_file() {
    touch("anna", Mode.TRUNCATE, "");
    read("bob", "");
    touch("anna", Mode.WRITE, "2");
    read("bob", "2");
    assertEquals(List.of("torn_read: bob read db between anna's truncating and writing"), titled());
  }

  @Test
  void who_dies_half_way_leaves_a_file_torn_for_all_who_read_it() {
    touch("anna", Mode.TRUNCATE, "");
    serve(new OutsideRequest.Exited("anna", 137));
    read("bob", "");
    replace("cleo", "5");
    read("bob", "5");
    assertEquals(
        List.of("torn_read: bob read db, which anna left half written when it died"), titled());
  }

  @Test
  void an_orphaned_lock_is_found_when_its_holder_dies() {
    acquire("anna");
    serve(new OutsideRequest.Exited("anna", 143));
    assertEquals(
        List.of(
            "orphaned_lock: anna died holding mutex: it stays locked,"
                + " and nobody is left who would release it"),
        titled());
  }

  @Test
  void a_deadlock_is_found_once_and_again_after_it_was_broken() {
    acquire("anna");
    for (String child : List.of("bob", "cleo")) {
      acquire(child);
    }
    serve(new OutsideRequest.Exited("anna", 143));
    serve(new ProcessRequest.End(caller("main"), 0));
    serve(new UserRequest.SetSpeed(2));
    assertEquals(
        List.of("everybody who lives is stuck: bob and cleo wait for mutex, whose holder is dead"),
        deadlocks());
    assertEquals(List.of("bob", "cleo", "main"), findings.all().get(1).processes());
    serve(new UserRequest.Send("bob", Signal.KILL));
    assertEquals(1, deadlocks().size());
    serve(new OutsideRequest.Exited("bob", 137));
    assertEquals(
        List.of(
            "everybody who lives is stuck: bob and cleo wait for mutex, whose holder is dead",
            "everybody who lives is stuck: cleo waits for mutex, whose holder is dead"),
        deadlocks());
  }

  @Test
  void daemons_that_wait_when_their_parent_ends_are_no_deadlock() {
    Findings none = new Findings();
    Kernel daemons =
        new Kernel(
            dev.interlock.model.Stage.born(
                dev.interlock.model.Stage.born(
                    dev.interlock.model.Stage.declared(
                        List.of(BoundedQueue.empty("q", false, 0)), "main", "eater"),
                    "main",
                    Optional.empty(),
                    false),
                "eater",
                Optional.of("main"),
                true),
            (condition, world) -> Answer.of(false),
            List.of(none));
    daemons.step(new QueueRequest.Get(caller("eater"), "q", Patience.FOR_EVER), Duration.ZERO);
    daemons.step(new ProcessRequest.End(caller("main"), 0), Duration.ZERO);
    assertEquals(List.of(), none.all());
  }

  @Test
  void what_comes_after_the_end_is_not_judged() {
    acquire("anna");
    serve(new UserRequest.Finish(RunFact.End.STOPPED));
    serve(new OutsideRequest.Exited("anna", 143));
    assertEquals(List.of(), titled());
  }

  private void serve(Request request) {
    kernel.step(request, Duration.ZERO);
  }

  private void acquire(String child) {
    serve(new LockRequest.Acquire(caller(child), "mutex", Patience.FOR_EVER));
  }

  private void read(String child, String text) {
    touch(child, Mode.READ, text);
  }

  private void replace(String child, String text) {
    touch(child, Mode.REPLACE, text);
  }

  private void write(String child, String text) {
    touch(child, Mode.TRUNCATE, "");
    touch(child, Mode.WRITE, text);
  }

  private void touch(String child, Mode mode, String text) {
    serve(new OpenFile(caller(child), "db", mode));
    serve(
        new Report.FileDone(
            caller(child), "db", mode, Optional.of(content(text)), Optional.empty()));
  }

  private static Content content(String text) {
    return new Content(text, Optional.empty());
  }

  private List<String> sentences() {
    return findings.all().stream().map(Finding::sentence).toList();
  }

  private List<String> titled() {
    return findings.all().stream().map(it -> it.title() + ": " + it.sentence()).toList();
  }

  private List<String> deadlocks() {
    return findings.all().stream()
        .filter(it -> it.kind() == Finding.Kind.DEADLOCK)
        .map(Finding::sentence)
        .toList();
  }
}
