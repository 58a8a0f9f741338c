package dev.interlock.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.interlock.analysis.Findings;
import dev.interlock.analysis.Reach;
import dev.interlock.expect.Awaited;
import dev.interlock.model.Recorded;
import dev.interlock.model.Signal;
import dev.interlock.model.UserRequest;
import dev.interlock.model.World;
import dev.interlock.program.Deeds;
import dev.interlock.scenario.Loader;
import dev.interlock.scenario.Scenario;
import dev.interlock.view.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real processes that are signalled, typed to, stopped and measured. */
@Tag("process")
@Timeout(60)
class ControlIT {

  private static final String PLAY =
      """
      { "processes": {
          "cat": { "command": [ "cat" ] },
          "sh": { "command": [ "sh", "-c",
            "trap 'echo caught' USR1; echo trapped; while :; do sleep 0.02; done" ] },
          "sleeper": { "steps": [ { "sleep": 600 } ] } },
        "main": [ { "start": "cat" }, { "start": "sh" }, { "start": "sleeper" }, { "sleep": 600 } ] }
      """;

  @TempDir private Path folder = Path.of("");

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private @Nullable Run playing;

  @BeforeEach
  void play() throws IOException, InterruptedException {
    Path file = folder.resolve("play.json");
    Files.writeString(file, PLAY);
    Scenario scenario = Loader.load(file, Map.of()).scenario().orElseThrow();
    Setting setting = new Setting(1, 1, Duration.ZERO, false, List.of());
    playing =
        new Run(
            Casting.of(scenario, setting, Guard.ofThisProgram()),
            new Awaited(scenario.declared()),
            false,
            new Audience(
                new Findings(() -> new Reach(Deeds.of(scenario.declared()))),
                List.of(this::note),
                () -> {},
                Runnable::run));
    run().begin();
    await("sleeper asks: sleep()");
  }

  @AfterEach
  void end() {
    run().close();
  }

  private void note(Recorded recorded, World after) {
    told.add(recorded.fact().sentence());
  }

  /** Waits until this has happened; whoever looks on meanwhile has everybody measured. */
  private void await(String sentence) throws InterruptedException {
    String next = "";
    while (!next.equals(sentence)) {
      run().usage();
      String polled = told.poll(100, TimeUnit.MILLISECONDS);
      next = polled == null ? "" : polled;
    }
  }

  private Run run() {
    return Objects.requireNonNull(playing);
  }

  private long pid(String name) {
    return run().latest().world().child(name).pid().orElseThrow();
  }

  @Test
  void a_line_reaches_a_command() throws InterruptedException {
    run().ask(new UserRequest.Type("cat", "hello"));
    await("you type to cat: hello");
    await("cat printed hello");
  }

  @Test
  void a_command_may_catch_a_signal_and_steps_die_of_it() throws InterruptedException {
    run().ask(new UserRequest.Send("sh", Signal.USR1));
    await("sh printed caught");
    run().ask(new UserRequest.Send("sleeper", Signal.USR2));
    await("sleeper exited with -12 (SIGUSR2)");
  }

  @Test
  void a_stopped_process_runs_on_when_it_is_continued_by_whomever() throws InterruptedException {
    run().ask(new UserRequest.Send("sleeper", Signal.STOP));
    await("sleeper is stopped");
    assertTrue(ProcStat.of(pid("sleeper")).orElseThrow().isStopped());
    run().ask(new UserRequest.Send("sleeper", Signal.CONT));
    await("sleeper runs on");
    assertTrue(Shell.kill(Signal.STOP, pid("cat")));
    await("cat is stopped");
    assertTrue(Shell.kill(Signal.CONT, pid("cat")));
    await("cat runs on");
  }

  @Test
  void memory_and_processor_time_are_measured_of_everybody() throws InterruptedException {
    while (run().usage().size() < 4 || usage("sh").cpuPercent() <= 0) {
      Thread.onSpinWait();
    }
    assertEquals(List.of("cat", "main", "sh", "sleeper"), List.copyOf(run().usage().keySet()));
    assertTrue(usage("main").residentBytes() > usage("cat").residentBytes(), "a JVM");
  }

  private Usage usage(String name) {
    return Objects.requireNonNull(run().usage().get(name));
  }

  @Test
  void nothing_is_left_of_those_that_are_stopped_at_the_end() throws InterruptedException {
    List<Long> pids = List.of(pid("cat"), pid("sleeper"));
    run().ask(new UserRequest.Send("cat", Signal.STOP));
    await("cat is stopped");
    run().ask(new UserRequest.Send("sleeper", Signal.STOP));
    await("sleeper is stopped");
    run().close();
    for (long pid : pids) {
      assertEquals(
          false, ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isPresent(), "pid " + pid);
    }
  }
}
