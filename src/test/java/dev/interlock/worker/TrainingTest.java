package dev.interlock.worker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What {@code run.sh} feeds a worker, to learn which classes it needs, is a whole run of one. */
class TrainingTest {

  @Test
  void the_training_goes_through_to_its_end() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (InputStream training = Files.newInputStream(Path.of("src/main/sh/worker.training"))) {
      assertEquals(0, WorkerMain.run(training, out, err));
    }
    assertEquals("4711 a1 0\n4711 b1 1\n", err.toString(UTF_8));
    assertEquals(
        "\u001eend 40 - {\"code\":0}", out.toString(UTF_8).lines().reduce("", (all, it) -> it));
  }
}
