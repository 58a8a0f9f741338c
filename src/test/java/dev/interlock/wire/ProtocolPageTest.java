package dev.interlock.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ProtocolPageTest {

  private static final Path PAGE = Path.of("src/site/markdown/protocol.md");

  @Test
  void the_page_is_what_the_table_of_verbs_says() throws IOException {
    if (System.getProperty("golden", "check").equals("update")) {
      Files.createDirectories(PAGE.getParent());
      Files.writeString(PAGE, ProtocolPage.text());
    }
    assertEquals(ProtocolPage.text(), Files.readString(PAGE));
  }
}
