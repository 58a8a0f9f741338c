package dev.interlock.language;

import dev.interlock.analysis.Phrase;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Phrases in another language, by their keys. */
final class Phrases implements Function<Phrase, String> {

  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

  /** How many names a sentence bears; of more, the others are only counted. */
  private static final int MOST = 6;

  private final SortedMap<String, String> patterns;

  Phrases(SortedMap<String, String> patterns) {
    this.patterns = patterns;
  }

  @Override
  public String apply(Phrase phrase) {
    String pattern = patterns.get(phrase.key());
    if (pattern == null) {
      throw new IllegalArgumentException("no words for " + phrase.key());
    }
    return PLACE
        .matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(part(phrase, place)));
  }

  private String part(Phrase phrase, MatchResult place) {
    return shown(phrase.parts().get(Integer.parseInt(place.group(1))));
  }

  private String shown(Object part) {
    if (part instanceof Phrase phrase) {
      return apply(phrase);
    }
    return part instanceof List<?> several ? listed(several) : part.toString();
  }

  private String listed(List<?> several) {
    boolean ofPhrases = several.stream().allMatch(Phrase.class::isInstance);
    String separator = ofPhrases ? "；" : "、";
    String first =
        several.stream().limit(MOST).map(this::shown).collect(Collectors.joining(separator));
    return several.size() > MOST ? first + " 等 " + several.size() + " 个" : first;
  }
}
