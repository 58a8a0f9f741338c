package dev.interlock.shell;

import dev.interlock.model.Signal;
import java.io.IOException;

/** What only a shell can do for a Java program. */
final class Shell {

  private Shell() {}

  /** Sends a signal, and answers whether there was somebody to send it to. */
  static boolean kill(Signal signal, long pid) {
    ProcessBuilder kill =
        new ProcessBuilder("sh", "-c", "kill -s " + signal.name() + " " + pid)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    try {
      return kill.start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
