package dev.interlock.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** The program as a user starts it, through {@code run.sh}, without a terminal. */
final class Program {

  static final Path HOME = Path.of("").toAbsolutePath();

  private static final String MARK = "INTERLOCK_TEST";
  private static final int PATIENCE_SECONDS = 120;

  private final String mark = UUID.randomUUID().toString();
  private final Process process;
  private final CompletableFuture<String> out;
  private final CompletableFuture<String> err;

  /** What a finished one has left. */
  record Result(int exitCode, String out, String err) {

    /** The lines of standard output. */
    List<String> lines() {
      return out.lines().toList();
    }
  }

  private Program(List<String> command, Map<String, String> environment) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).directory(HOME.toFile());
    builder.environment().put(MARK, mark);
    builder.environment().putAll(environment);
    process = builder.start();
    process.getOutputStream().close();
    out = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
    err = CompletableFuture.supplyAsync(() -> all(process.getErrorStream()));
  }

  /** Starts it with these arguments. */
  static Program start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(HOME.resolve("run.sh").toString()));
    command.addAll(List.of(arguments));
    return new Program(command, Map.of());
  }

  /** Starts a line of shell in the program's folder. */
  static Program shell(String line) throws IOException {
    return new Program(List.of("bash", "-c", line), Map.of());
  }

  /** Runs it to its end. */
  static Result run(String... arguments) throws IOException, InterruptedException {
    return start(arguments).await();
  }

  Result await() throws InterruptedException {
    if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
      process.destroyForcibly();
      throw new AssertionError("still running; it printed " + out.getNow("(unknown)"));
    }
    return new Result(process.exitValue(), out.join(), err.join());
  }

  ProcessHandle handle() {
    return process.toHandle();
  }

  /** Waits until as many processes as this belong to it, itself included. */
  void awaitProcesses(int least) {
    Patience.await("at least " + least + " processes", () -> marked().size() >= least);
  }

  /** Waits until nothing of it is left, and fails if something stays. */
  void awaitNothingLeft() {
    Patience.await("nothing left of it, but " + marked(), () -> marked().isEmpty());
  }

  /** The processes that it started, wherever they are now. */
  private List<String> marked() {
    return Marked.by(MARK + "=" + mark).commands();
  }

  private static String all(InputStream stream) {
    try (stream) {
      return new String(stream.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
