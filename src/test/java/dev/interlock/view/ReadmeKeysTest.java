package dev.interlock.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

    assertEquals(String.join("\n", page()), String.join("\n", chapter));
  }

  private static List<String> page() {
    Texts texts = Theatre.TEXTS;
    List<String> page = new ArrayList<>();
    for (Binding.Group group : Keys.groups()) {
      page.add((page.isEmpty() ? "" : "\n") + texts.say(group.key()));
      Keys.help(group)
          .forEach(
              words ->
                  page.add(
                      "  " + Cells.pad(words.shown(), WIDTH) + texts.say("means." + words.name())));
    }
    return page;
  }
}
