package dev.interlock.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.interlock.view.Texts;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Both languages have words for everything, and no others. */
class BundlesTest {

  private static final Path BUNDLES = Path.of("src/main/resources/dev/interlock/view");
  private static final Path PICTURES = Path.of("src/main/java/dev/interlock/view");
  private static final Pattern PLACE = Pattern.compile("\\{\\d}");
  private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.*?)\\*/|\\s//[^\n]*");
  static final Pattern LITERAL = Pattern.compile("\"((?:\\\\.|[^\"\\\\\n])*+)\"");
  private static final Pattern SAID =
      Pattern.compile("\\b(?:say|count)\\(\\s*\"([^\"]+)\"(\\s*[+])?");

  private static final Texts ENGLISH = Language.ENGLISH.texts();
  private static final Texts CHINESE = Language.CHINESE.texts();

  @Test
  void speak_of_the_same_things() {
    assertEquals(lines(ENGLISH.patterns().keySet()), lines(CHINESE.patterns().keySet()));
  }

  @Test
  void have_the_same_places() {
    assertEquals(places(ENGLISH), places(CHINESE));
  }

  @Test
  void have_each_key_once() throws IOException {
    for (String bundle : List.of("words.properties", "words_zh.properties")) {
      List<String> keys =
          Files.readAllLines(BUNDLES.resolve(bundle)).stream()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(line -> line.substring(0, line.indexOf('=')))
              .toList();

      assertEquals(lines(new TreeSet<>(keys)), String.join("\n", keys.stream().sorted().toList()));
    }
  }

  @Test
  void know_every_key_that_is_said() {
    NavigableSet<String> unknown = new TreeSet<>();
    for (String source : sources()) {
      for (MatchResult said : SAID.matcher(source).results().toList()) {
        String key = said.group(1);
        boolean known =
            said.group(2) == null
                ? ENGLISH.patterns().containsKey(key)
                : ENGLISH.patterns().keySet().stream().anyMatch(it -> it.startsWith(key));
        if (!known) {
          unknown.add(key);
        }
      }
    }
    assertEquals("", lines(unknown));
  }

  /** A literal that ends in a dot is the beginning of keys. */
  @Test
  void know_no_key_that_is_never_said() {
    NavigableSet<String> literals = new TreeSet<>();
    for (String source : sources()) {
      LITERAL.matcher(source).results().map(found -> found.group(1)).forEach(literals::add);
    }
    List<String> beginnings =
        literals.stream().filter(it -> it.matches("[a-z][a-z.-]*[.-]")).toList();
    NavigableSet<String> unused = new TreeSet<>(ENGLISH.patterns().keySet());
    unused.removeAll(literals);
    unused.removeIf(key -> key.endsWith(".one") && literals.contains(plural(key)));
    unused.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));
    assertEquals("", lines(unused));
  }

  private static String plural(String key) {
    return key.substring(0, key.length() - ".one".length());
  }

  private static SortedMap<String, List<String>> places(Texts texts) {
    SortedMap<String, List<String>> places = new TreeMap<>();
    texts
        .patterns()
        .forEach(
            (key, pattern) ->
                places.put(
                    key,
                    PLACE.matcher(pattern).results().map(MatchResult::group).sorted().toList()));
    return places;
  }

  /** Without their comments. */
  static List<String> sources() {
    List<String> sources = new ArrayList<>();
    try (Stream<Path> files = Files.list(PICTURES)) {
      for (Path file : files.sorted().toList()) {
        sources.add(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sources;
  }

  private static String lines(Collection<String> texts) {
    return String.join("\n", texts);
  }
}
