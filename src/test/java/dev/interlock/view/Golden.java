package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Expected pictures in {@code src/test/resources/golden}: the letters, and below them one letter
 * for the ink of each cell. {@code mvn test -Dgolden=update} rewrites them.
 */
final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");

  private Golden() {}

  static void assertMatches(String name, Canvas canvas) {
    Path file = FOLDER.resolve(name + ".txt");
    String picture =
        canvas + "\n\n" + String.join("\n", canvas.inks()).replaceAll("\\.+(\n|$)", "$1") + "\n";
    try {
      if (System.getProperty("golden", "check").equals("update")) {
        Files.createDirectories(FOLDER);
        Files.writeString(file, picture);
      }
      assertEquals(Files.readString(file), picture, "picture " + name);
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
