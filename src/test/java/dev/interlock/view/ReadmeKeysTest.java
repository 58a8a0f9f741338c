package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ReadmeKeysTest {

  private static final int WIDTH = 11;

  @Test
  void readme_shows_the_keys_as_the_help_page_does() throws IOException {
    List<String> chapter =
        Files.readString(Path.of("README.md"))
            .lines()
            .dropWhile(line -> !line.equals("## Keys"))
            .dropWhile(line -> !line.equals("```"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .toList();

    assertEquals(
        Keys.help().stream()
            .map(words -> Cells.pad(words.shown(), WIDTH) + words.meaning())
            .collect(Collectors.joining("\n")),
        String.join("\n", chapter));
  }
}
