package dev.interlock.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** A terminal that a test drives: a shell in tmux, with a server of its own. */
final class Tmux implements AutoCloseable {

  /** Stands before every command that the shell in it awaits. */
  static final String PROMPT = "ready$ ";

  private final String server = "interlock-" + UUID.randomUUID();

  /** A terminal of this size, with a shell in the program's folder. */
  Tmux(int columns, int rows, String... environment) {
    List<String> start =
        new ArrayList<>(
            List.of(
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows)));
    start.add("env LC_ALL=C.UTF-8 " + String.join(" ", environment) + " bash --norc --noprofile");
    tmux(start.toArray(String[]::new));
    tmux("set", "-g", "status", "off");
    type("cd '" + Program.HOME + "'; PS1='" + PROMPT + "'; clear");
    awaitText(PROMPT.strip());
  }

  /** Whether there is tmux here; where CI runs there must be. */
  static boolean isThere() {
    if ("true".equals(System.getenv("CI"))) {
      return true;
    }
    try {
      return new ProcessBuilder("tmux", "-V").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Types a line and Enter. */
  void type(String line) {
    tmux("send-keys", "-l", line);
    tmux("send-keys", "Enter");
  }

  /** Types text, without Enter. */
  void typeKeys(String text) {
    tmux("send-keys", "-l", text);
  }

  /** Sets an option of tmux itself. */
  void set(String option, String value) {
    tmux("set", "-g", option, value);
  }

  /** What was put into the clipboard last. */
  String clipboard() {
    return tmux("show-buffer");
  }

  /** Presses keys by their names in tmux: {@code q}, {@code C-c}, {@code Escape}. */
  void press(String... keys) {
    for (String key : keys) {
      tmux("send-keys", key);
    }
  }

  /** Pastes a text, marked as such where the program wants it. */
  void paste(String text) {
    tmux("set-buffer", "-b", "pasted", text);
    tmux("paste-buffer", "-p", "-b", "pasted");
  }

  /** Sends bytes as if the terminal had reported something. */
  void report(String sequence) {
    tmux("send-keys", "-l", sequence);
  }

  void resize(int columns, int rows) {
    tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
  }

  /** What stands on the screen now. */
  String screen() {
    return tmux("capture-pane", "-p");
  }

  /** Waits until a text stands on the screen. */
  void awaitText(String text) {
    try {
      Patience.await(text, () -> screen().contains(text));
    } catch (AssertionError e) {
      throw new AssertionError("waited in vain for " + text + "; the screen is\n" + screen(), e);
    }
  }

  /** Waits until a text is gone from the screen. */
  void awaitNo(String text) {
    Patience.await("the end of " + text, () -> !screen().contains(text));
  }

  /** Whether the alternate screen is on, and whether the cursor is shown. */
  String modes() {
    return tmux("display", "-p", "#{alternate_on} #{cursor_flag}").strip();
  }

  private String tmux(String... arguments) {
    List<String> command = new ArrayList<>(List.of("tmux", "-L", server, "-f", "/dev/null"));
    command.addAll(List.of(arguments));
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
      process.waitFor(10, TimeUnit.SECONDS);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    tmux("kill-server");
  }
}
