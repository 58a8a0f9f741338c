package dev.interlock.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.interlock.program.Option;
import dev.interlock.program.Verb;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The page about the protocol: its prose, the table of requests, the examples that tests run. */
final class ProtocolPage {

  private ProtocolPage() {}

  static String text() throws IOException {
    return resource("protocol.template.md")
        .replace("{requests}", table().strip())
        .replace("{client.sh}", resource("client.sh").strip())
        .replace("{client.py}", resource("client.py").strip());
  }

  static String resource(String name) throws IOException {
    try (InputStream in = ProtocolPage.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
    }
  }

  private static String table() {
    StringBuilder rows = new StringBuilder();
    rows.append("| request | resource | options | what it does | refused with |\n");
    rows.append("|---|---|---|---|---|\n");
    for (Verb verb : Spoken.verbs()) {
      rows.append("| `").append(verb.json()).append("` | ");
      rows.append(verb.requested().isName() ? verb.requested().needs() : "–").append(" | ");
      rows.append(options(verb)).append(" | ");
      rows.append(verb.doc()).append(" | ");
      rows.append(String.join(", ", verb.errors())).append(" |\n");
    }
    return rows.toString();
  }

  private static String options(Verb verb) {
    List<String> shown = new ArrayList<>();
    for (Option option : verb.options()) {
      if (option.inRequest()) {
        String needed = option.required() ? ", required" : "";
        shown.add("`" + option.name() + "`: " + option.takes().shown() + needed);
      }
    }
    return String.join("; ", shown);
  }
}
