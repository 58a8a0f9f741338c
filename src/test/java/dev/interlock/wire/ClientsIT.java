package dev.interlock.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.interlock.model.BoundedQueue;
import dev.interlock.model.Lock;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The protocol page's examples, run as they stand there. */
@Tag("process")
@Timeout(60)
class ClientsIT {

  private static final List<String> STORY =
      List.of(
          "mutex.acquire()",
          "Granted",
          "sleep()",
          "Woke",
          "q.put()",
          "ItemPut",
          "mutex.release()",
          "Released",
          "ItemSent",
          "mutex.release()",
          "Refused");

  @Test
  void the_shell_script(@TempDir Path folder) throws Exception {
    Dialogue dialogue = heard("sh", folder.resolve("client.sh"));
    assertEquals(
        "main has the lock\nerr ValueError \"semaphore or lock released too many times\"\n",
        dialogue.output());
    assertEquals(STORY, dialogue.story());
    assertEquals("from a shell", inQueue(dialogue));
  }

  @Test
  void the_python_program(@TempDir Path folder) throws Exception {
    assumeTrue(isThere("python3"));
    Dialogue dialogue = heard("python3", folder.resolve("client.py"));
    assertEquals(
        "main has the lock\nValueError semaphore or lock released too many times\n",
        dialogue.output());
    assertEquals(STORY, dialogue.story());
    assertEquals("{'from': 'Python', 'numbers': [1, 2.5]}", inQueue(dialogue));
  }

  private static String inQueue(Dialogue dialogue) {
    return dialogue.world().queue("q").items().get(0).value().shown();
  }

  private static boolean isThere(String program) throws InterruptedException {
    try {
      return new ProcessBuilder(program, "--version").start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static Dialogue heard(String interpreter, Path example) throws Exception {
    Files.writeString(example, ProtocolPage.resource(example.getFileName().toString()));
    ProcessBuilder command = new ProcessBuilder(interpreter, example.toString());
    command.environment().put("INTERLOCK_NAME", "main");
    Process process = command.redirectError(Redirect.INHERIT).start();
    try {
      Dialogue dialogue =
          Dialogue.withCommand(
              process, List.of(Lock.free("mutex"), BoundedQueue.empty("q", false, 0)));
      assertEquals(0, dialogue.untilTheEnd());
      return dialogue;
    } finally {
      process.destroyForcibly();
    }
  }
}
