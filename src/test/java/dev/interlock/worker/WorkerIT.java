package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import dev.interlock.model.BoundedQueue;
import dev.interlock.model.CallFact;
import dev.interlock.model.Lock;
import dev.interlock.model.SharedFile;
import dev.interlock.program.Self;
import dev.interlock.wire.Dialogue;
import dev.interlock.wire.ProgramLine;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A real worker, at the other end of real pipes. */
@Tag("process")
@Timeout(60)
class WorkerIT {

  private static final String HELLO = "\u001ehello 1 - {}\n";
  private static final String SLEEP = "\u001esleep 2 - {\"seconds\":100,\"step\":\"/main/0\"}\n";

  private static final String STEPS =
      """
            [ { "print": "one", "end": " " },
              { "acquire": "mutex" },
              { "print": "two" },
              { "read": "db", "into": "d" },
              { "write": "db", "value": { "n": "${d.n + 1}" }, "gap": 0.5 },
              { "sleep": 1.5, "expect": { "elapsed": [2, 3] } },
              { "put": "q", "value": "包子" },
              { "eprint": "to whom it may concern" },
              { "print": "${pid}", "end": "" },
              { "exit": 3 } ]
            """;

  private static final List<String> STORY =
      List.of(
          "hello()",
          "Greeted",
          "mutex.acquire()",
          "Granted",
          "db.open()",
          "Opened",
          "Read",
          "db.open()",
          "Opened",
          "Truncated",
          "sleep()",
          "Woke",
          "db.open()",
          "Opened",
          "Written",
          "sleep()",
          "Woke",
          "StepFailed",
          "q.put()",
          "ItemPut",
          "end()",
          "CodeEnded",
          "ItemSent",
          "MayExit");

  private final Process worker = started("-Xmx16m");

  private static Process started(String option) {
    try {
      String classes = home(WorkerMain.class) + File.pathSeparator + home(JsonFactory.class);
      Path java = Path.of(System.getProperty("java.home"), "bin", "java");
      return new ProcessBuilder(
              java.toString(), "-cp", classes, option, "-Xss256k", WorkerMain.class.getName())
          .start();
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Path home(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
  }

  @AfterEach
  void kill() {
    worker.destroyForcibly();
  }

  private ProgramLine program(String steps) {
    String text =
        """
        { "resources": { "mutex": { "kind": "lock" }, "q": { "kind": "queue" },
                         "db": { "kind": "file", "path": "db.json" } },
          "main": %s }
        """
            .formatted(steps);
    Self self = new Self("main", 0, "main", "MainProcess", worker.pid());
    return new ProgramLine("play.json", text, Map.of(), 1, self);
  }

  @Test
  void runs_its_steps(@TempDir Path folder) throws Exception {
    Path db = Files.writeString(folder.resolve("db.json"), "{\"n\": 1}");
    ProgramLine program = program(STEPS);
    Dialogue dialogue =
        Dialogue.withWorker(
            worker,
            program,
            List.of(
                Lock.free("mutex"),
                BoundedQueue.empty("q", false, 0),
                SharedFile.of("db", db.toString(), Optional.empty())));

    assertEquals(3, dialogue.untilTheEnd());
    assertEquals("one two\n" + worker.pid(), dialogue.output());
    assertEquals(
        "to whom it may concern\n", new String(worker.getErrorStream().readAllBytes(), UTF_8));
    assertEquals("{\"n\":2}", Files.readString(db));
    assertEquals(STORY, dialogue.story());
    assertTrue(
        dialogue
            .facts()
            .contains(
                new CallFact.StepFailed(
                    "main", "/main/5", "expected an answer within 2 to 3 s, it took 1.5 s")));
    assertEquals("包子", dialogue.world().queue("q").items().get(0).value().shown());
  }

  private void sleeps() throws IOException {
    worker
        .getOutputStream()
        .write((program("[{\"sleep\": 100}]").line() + "1 ok null 0.0\n").getBytes(UTF_8));
    worker.getOutputStream().flush();
    assertEquals(HELLO + SLEEP, heard(HELLO.length() + SLEEP.length()));
  }

  private String heard(int length) throws IOException {
    return new String(worker.getInputStream().readNBytes(length), UTF_8);
  }

  @Test
  void goes_when_its_parent_is_gone() throws Exception {
    sleeps();
    worker.getOutputStream().close();
    assertEquals(WorkerMain.HUNG_UP, worker.waitFor());
    assertEquals(0, worker.getInputStream().available());
    assertEquals(0, worker.getErrorStream().available());
  }

  @Test
  void goes_when_its_parent_never_sent_a_program() throws Exception {
    worker.getOutputStream().close();
    assertEquals(WorkerMain.HUNG_UP, worker.waitFor());
  }

  @Test
  void dies_of_a_signal_as_the_operating_system_has_it() throws Exception {
    sleeps();
    worker.toHandle().destroy();
    assertEquals(143, worker.waitFor());
  }

  @Test
  void burns_time_until_it_is_answered_and_goes_when_its_parent_is_gone() throws Exception {
    String steps = "[{\"spin\": 100}]";
    worker.getOutputStream().write((program(steps).line() + "1 ok null 0.0\n").getBytes(UTF_8));
    worker.getOutputStream().flush();
    String asked = HELLO + SLEEP.replace("sleep", "spin");
    assertEquals(asked, heard(asked.length()));
    while (worker.info().totalCpuDuration().orElseThrow().compareTo(Duration.ofSeconds(2)) < 0) {
      assertTrue(worker.isAlive());
    }
    worker.getOutputStream().close();
    assertEquals(WorkerMain.HUNG_UP, worker.waitFor());
  }

  @Test
  void ignores_a_signal_from_the_moment_it_says_so() throws Exception {
    String steps = "[{\"ignore\": \"SIGTERM\"}, {\"exit\": 7}]";
    worker.getOutputStream().write((program(steps).line() + "1 ok null 0.0\n").getBytes(UTF_8));
    worker.getOutputStream().flush();
    String asked = HELLO + "\u001eignore 2 - {\"signal\":\"SIGTERM\",\"step\":\"/main/0\"}\n";
    assertEquals(asked, heard(asked.length()));
    worker.toHandle().destroy();
    worker.getOutputStream().write("2 ok null 0.0\n3 ok null 0.0\n".getBytes(UTF_8));
    worker.getOutputStream().flush();
    assertEquals(7, worker.waitFor());
  }

  @Test
  void exits_at_once_without_a_word() throws Exception {
    String steps = "[{\"print\": \"kept\", \"end\": \"\"}, {\"_exit\": 5}]";
    worker.getOutputStream().write((program(steps).line() + "1 ok null 0.0\n").getBytes(UTF_8));
    worker.getOutputStream().flush();
    assertEquals(5, worker.waitFor());
    assertEquals(HELLO, new String(worker.getInputStream().readAllBytes(), UTF_8));
  }

  /** A start takes a third longer with them: they are made at run time, in every process anew. */
  @Test
  void needs_no_lambdas_and_no_generated_equals(@TempDir Path folder) throws Exception {
    Path log = folder.resolve("classes.log");
    Process logged = started("-Xlog:class+load:file=" + log);
    try (OutputStream in = logged.getOutputStream()) {
      Files.copy(Path.of("src/main/sh/worker.training"), in);
    }
    assertEquals(0, logged.waitFor());
    try (Stream<String> lines = Files.lines(log)) {
      Predicate<String> isSlow =
          Pattern.compile("interlock.*Lambda|LambdaForm.MH/|ObjectMethods").asPredicate();
      assertEquals(List.of(), lines.filter(isSlow).toList());
    }
  }
}
