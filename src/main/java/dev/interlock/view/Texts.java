package dev.interlock.view;

import dev.interlock.analysis.Finding;
import dev.interlock.analysis.Phrase;
import dev.interlock.model.Fact;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The words of one language: patterns by key. In a pattern {@code {0}} stands for the first thing
 * that is said with it; every other character, a quote as well, stands for itself.
 *
 * @param facts how a fact is told in one sentence without a full stop
 * @param phrases how one says what the analysis says
 */
public record Texts(
    SortedMap<String, String> patterns,
    Function<Fact, String> facts,
    Function<Phrase, String> phrases) {

  private static final String ONE = ".one";

  public Texts {
    patterns = Collections.unmodifiableSortedMap(new TreeMap<>(patterns));
  }

  /** A fact in one sentence without a full stop. */
  public String sentence(Fact fact) {
    return facts.apply(fact);
  }

  /** What the analysis says, without a full stop. */
  public String say(Phrase phrase) {
    return phrases.apply(phrase);
  }

  /** What kind of finding it is: {@code deadlock (cycle)}. */
  public String title(Finding finding) {
    String kind = say("finding." + finding.kind().json());
    return finding.cause().map(it -> kind + " (" + say("cause." + it.json()) + ")").orElse(kind);
  }

  /**
   * What a key means, with these in their places.
   *
   * @throws IllegalArgumentException if there is no such key
   */
  public String say(String key, Object... these) {
    String pattern = patterns.get(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + key);
    }
    return these.length == 0 ? pattern : filled(pattern, these);
  }

  /**
   * The same for a number of things, which is {@code {0}}: of one thing alone a language may speak
   * in other words, those of the key with {@code .one} behind it.
   */
  public String count(String key, long number) {
    return say(number == 1 ? key + ONE : key, number);
  }

  private static String filled(String pattern, Object... these) {
    StringBuilder text = new StringBuilder(2 * pattern.length());
    int done = 0;
    for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', open + 1)) {
      int place = open + 2 < pattern.length() ? pattern.charAt(open + 1) - '0' : -1;
      if (place >= 0 && place < these.length && pattern.charAt(open + 2) == '}') {
        text.append(pattern, done, open).append(these[place]);
        done = open + 3;
      }
    }
    return text.append(pattern, done, pattern.length()).toString();
  }
}
