package dev.interlock.terminal;

import dev.interlock.view.Size;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * The settings of the terminal on standard input, by {@code stty}. Keys such as Ctrl-C, Ctrl-Z and
 * Ctrl-S arrive as keys; Enter stays a newline.
 *
 * @param path the terminal's device
 * @param saved its settings before, as {@code stty} reads them
 */
record Stty(String path, String saved, Size size) {

  private static final String RAW = "stty -icanon -echo -isig -iexten -ixon min 1 time 0";

  /** Saves the settings and makes the terminal give every key at once; one process does it all. */
  static Stty raw(Map<String, String> environment) throws IOException {
    String answer = run("sh", "-c", "tty && stty -g && stty size && " + RAW);
    List<String> lines = answer.lines().toList();
    if (lines.size() < 3) {
      throw new IOException("standard input is no terminal");
    }
    return new Stty(lines.get(0), lines.get(1), sized(lines.get(2), environment));
  }

  void rawAgain() throws IOException {
    run("sh", "-c", RAW);
  }

  void restore() throws IOException {
    run("stty", saved);
  }

  /** The size as it is now. */
  static Size sizeNow(Map<String, String> environment) throws IOException {
    return sized(run("stty", "size").strip(), environment);
  }

  /** Stops this JVM, and only it, as Ctrl-Z would; may return a little before it stands still. */
  static void stopMyself() throws IOException {
    run("sh", "-c", "kill -STOP $PPID");
  }

  /** A terminal that does not know its size says 0: then the environment may, or it is 80x24. */
  static Size sized(String rowsAndColumns, Map<String, String> environment) {
    String[] numbers = rowsAndColumns.split(" ", -1);
    int rows = numbers.length == 2 ? number(numbers[0]) : 0;
    int columns = numbers.length == 2 ? number(numbers[1]) : 0;
    if (rows == 0 || columns == 0) {
      rows = number(environment.getOrDefault("LINES", "24"));
      columns = number(environment.getOrDefault("COLUMNS", "80"));
    }
    return new Size(columns == 0 ? 80 : columns, rows == 0 ? 24 : rows);
  }

  private static int number(String text) {
    return text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
  }

  private static String run(String... command) throws IOException {
    Process process =
        new ProcessBuilder(command)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (InputStream out = process.getInputStream()) {
      String answer = new String(out.readAllBytes(), StandardCharsets.UTF_8);
      process.waitFor();
      return answer;
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return "";
    }
  }
}
