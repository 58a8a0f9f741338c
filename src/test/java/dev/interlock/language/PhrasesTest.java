package dev.interlock.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.analysis.Phrase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All that the analysis says can be said in Chinese, in {@code phrases_zh.properties}. */
class PhrasesTest {

  private static final Path ANALYSIS = Path.of("src/main/java/dev/interlock/analysis");
  private static final Pattern KEY = Pattern.compile("Phrase\\s*\\.of\\(\\s*\"([^\"]+)\"");

  private static final SortedMap<String, String> PATTERNS =
      Bundle.beside(Phrases.class, "phrases_zh.properties");
  private static final Phrases PHRASES = new Phrases(PATTERNS);

  @Test
  void are_those_of_the_analysis_and_no_others() throws IOException {
    NavigableSet<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.list(ANALYSIS)) {
      for (Path file : files.sorted().toList()) {
        KEY.matcher(Files.readString(file)).results().map(it -> it.group(1)).forEach(said::add);
      }
    }
    assertEquals(String.join("\n", said), String.join("\n", PATTERNS.keySet()));
  }

  @Test
  void hold_phrases_within_phrases() {
    Phrase wait = Phrase.of("wait.lock", "", "p1", "m", "p2");
    Phrase other = Phrase.of("wait.item", "", "p3", "$q");

    assertEquals("p1 等待 m，由 p2 持有", PHRASES.apply(wait));
    assertEquals(
        "p1、p3 卡住了，其他进程还在运行：p1 等待 m，由 p2 持有；p3 等着从 $q 取，它是空的",
        PHRASES.apply(
            Phrase.of(
                "stuck.some",
                "",
                List.of("p1", "p3"),
                Phrase.of("all", "", List.of(wait, other)))));
  }

  @Test
  void count_names_of_which_there_are_many() {
    List<String> names = List.of("a", "b", "c", "d", "e", "f", "g", "h");

    assertEquals(
        "a、b、c、d、e、f 等 8 个 join q，其中还有未完成的项，再没有进程会调用 task_done",
        PHRASES.apply(Phrase.of("cause.done", "", names, "q")));
  }
}
