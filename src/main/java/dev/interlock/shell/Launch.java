package dev.interlock.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How the processes of one run are started.
 *
 * @param marker stands in every child's environment, and in no other process's
 * @param folder where they start
 */
record Launch(String marker, Path folder) {

  /** The system property that names the options which start one worker. */
  static final String WORKER_PROPERTY = "interlock.worker";

  /** The environment variable of the marker. */
  static final String MARKER = "INTERLOCK_RUN";

  private static final List<String> QUICK_START =
      List.of(
          "-Xlog:disable",
          "-Xshare:auto",
          "-XX:+UseSerialGC",
          "-XX:TieredStopAtLevel=1",
          "-XX:-UsePerfData",
          "-Xmx16m",
          "-Xss256k");

  /**
   * The JVM keeps a signal to itself. SIGUSR2, its own choice, would crash it when others send it;
   * this one (SIGIO) nobody sends.
   */
  private static final String OWN_SIGNAL = "29";

  /** Signals end it at once, as they end Python: no shutdown runs before. */
  private static final String NO_SHUTDOWN = "-Xrs";

  /**
   * A process that runs steps.
   *
   * @param ignoresSignals it may have to ignore a signal, which only a JVM can that hears of them
   */
  ProcessBuilder worker(String name, int index, boolean ignoresSignals) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    if (!ignoresSignals) {
      command.add(NO_SHUTDOWN);
    }
    String options = System.getProperty(WORKER_PROPERTY, "");
    if (options.isEmpty()) {
      command.addAll(QUICK_START);
      command.add("-cp");
      command.add(System.getProperty("java.class.path"));
      command.add("dev.interlock.worker.WorkerMain");
    } else {
      command.add("@" + options);
    }
    ProcessBuilder worker = builder(command, name, index);
    worker.environment().put("_JAVA_SR_SIGNUM", OWN_SIGNAL);
    return worker;
  }

  /** A program of its own. */
  ProcessBuilder command(
      List<String> argv, Map<String, String> environment, Path cwd, String name, int index) {
    ProcessBuilder builder = builder(argv, name, index).directory(cwd.toFile());
    builder.environment().putAll(environment);
    return builder;
  }

  private ProcessBuilder builder(List<String> command, String name, int index) {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    Map<String, String> environment = builder.environment();
    environment.put(MARKER, marker);
    environment.put("INTERLOCK_NAME", name);
    environment.put("INTERLOCK_INDEX", Integer.toString(index));
    environment.put("INTERLOCK_FOLDER", folder.toString());
    environment.remove("JAVA_TOOL_OPTIONS");
    return builder;
  }
}
