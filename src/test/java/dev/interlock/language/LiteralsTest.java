package dev.interlock.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The pictures have no words of their own: all come from the bundles. */
class LiteralsTest {

  private static final Pattern PAINTING =
      Pattern.compile("\\b(?:Row\\.of|Piece\\.of|plus|text|against)\\(");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z]{2,}[,:;]? [A-Za-z]{2,}");

  /** Names, which are the same in every language; and what only a programmer reads. */
  private static final Set<String> NAMES =
      Set.of("Interlock", "PID", "pid", ".lock", "esc", "enter", "PgUp PgDn", "no words for");

  @Test
  void nothing_is_painted_that_is_said_in_one_language_only() {
    List<String> painted = new ArrayList<>();
    for (String source : BundlesTest.sources()) {
      PAINTING
          .matcher(source)
          .results()
          .map(call -> arguments(source, call.end()))
          .flatMap(call -> BundlesTest.LITERAL.matcher(call).results())
          .map(literal -> literal.group(1))
          .filter(literal -> WORD.matcher(literal).find() && !isKnown(literal))
          .forEach(painted::add);
    }
    assertEquals(List.of(), painted);
  }

  @Test
  void no_sentence_stands_among_the_pictures() {
    Set<String> sentences = new TreeSet<>();
    for (String source : BundlesTest.sources()) {
      BundlesTest.LITERAL
          .matcher(source)
          .results()
          .map((MatchResult literal) -> literal.group(1))
          .filter(literal -> WORDS.matcher(literal).find() && !isKnown(literal))
          .forEach(sentences::add);
    }
    assertEquals("", String.join("\n", sentences));
  }

  private static boolean isKnown(String literal) {
    return NAMES.contains(literal.strip())
        || Language.ENGLISH.texts().patterns().keySet().stream()
            .anyMatch(key -> key.equals(literal) || isBeginning(literal, key));
  }

  private static boolean isBeginning(String literal, String key) {
    return (literal.endsWith(".") || literal.endsWith("-")) && key.startsWith(literal);
  }

  /** What stands between the parentheses; those in literals stand there in pairs. */
  private static String arguments(String source, int begin) {
    int depth = 1;
    int end = begin;
    while (depth > 0) {
      depth += source.charAt(end) == '(' ? 1 : source.charAt(end) == ')' ? -1 : 0;
      end++;
    }
    return source.substring(begin, end);
  }
}
